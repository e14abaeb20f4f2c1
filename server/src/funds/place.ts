const AREA = /^\d{6}$/;
const UNIT = /^[0-9A-Z]{18}$/;

/** The code of an area within the jurisdiction's province. */
export const isPlace = (code: string, jurisdiction: string): boolean =>
  AREA.test(code) && code.startsWith(jurisdiction.slice(0, 2));

/** The unified social credit code of a unit, by its form. */
export const isUnit = (code: string): boolean => UNIT.test(code);
