/** The columns of the format: A to XFD. */
export const MAX_COLUMNS = 16_384;
/** The rows of the format. */
export const MAX_ROWS = 1_048_576;

const A = 65;

/** The column of a reference such as `C` or `C12`, counted from 0; -1 when there are no capital letters in front. */
export function columnIndex(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - A;
    if (letter < 0 || letter > 25) break;
    index = index * 26 + letter + 1;
  }
  return index - 1;
}

/** The letters of a column counted from 0: `columnLetter(2)` is `C`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const last = String.fromCharCode(A + (index % 26));
  return rest === 0 ? last : columnLetter(rest - 1) + last;
}

/** A rectangle of cells, both ends included; columns from 0, rows from 1. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `B2:C5` or `B2`; null when it is neither. */
export function parseRange(text: string): CellRange | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnIndex(left),
    lastColumn: columnIndex(right),
  };
}

/** True when the cell lies in the range. */
export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
