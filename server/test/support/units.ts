/** Codes of fictitious units, with their right check characters. */
export const UNIT = '91220101MA0TEXT01P';
export const OTHER_UNIT = '91220101MA0TEXT02T';
export const THIRD_UNIT = '91220101MA0TEXT03X';
