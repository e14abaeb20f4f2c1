import { type Fen, fail, ok, type PlainDate, type Ratio, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { Column } from '../schema.js';
import { trimmed } from './fold.js';
import { problem } from './problem-list.js';
import type { RawCell, RawRow } from './raw-cell.js';
import { readAmount } from './read-amount.js';
import { readDay } from './read-day.js';
import { choiceReader, readFlag } from './read-label.js';
import { readInteger, readPercent } from './read-number.js';
import { readText } from './read-text.js';
import { clipped } from './value-problems.js';

/** Whatever a cell of any column can hold; null where the cell is empty. */
export type CellValue = string | number | boolean | Fen | PlainDate | Ratio | null;

/** Reads the value of one cell, or says what is wrong with it. */
export type CellReader = (cell: RawCell | undefined) => Result<CellValue, ProblemDetail>;

/** True when nothing is in the cell but spaces; a formula that shows nothing counts as empty. */
export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === undefined || (cell.kind === 'text' && trimmed(cell.text) === '');

/** True when nothing is in the row. */
export function isBlankRow(row: RawRow): boolean {
  for (const cell of row.cells.values()) if (!isBlank(cell)) return false;
  return true;
}

const EMPTY: Result<CellValue, ProblemDetail> = ok(null);
const MISSING: Result<CellValue, ProblemDetail> = fail(problem('emptyCell', {}));

/** The reader of a column's cells. */
export function cellReader(column: Column, from1904: boolean): CellReader {
  const readValue = valueReader(column, from1904);
  const whenEmpty = column.required === true ? MISSING : EMPTY;
  return (cell) => {
    if (cell === undefined) return whenEmpty;
    if (cell.formula !== null && column.formulas !== 'cached') {
      return fail(problem('formula', { formula: clipped(cell.formula) }));
    }
    if (isBlank(cell)) return whenEmpty;
    if (cell.kind === 'error') return fail(problem('errorCell', { text: clipped(cell.text) }));
    return readValue(cell);
  };
}

function valueReader(column: Column, from1904: boolean): (cell: RawCell) => Result<CellValue, ProblemDetail> {
  switch (column.kind) {
    case 'text':
      return (cell) => readText(column, cell, from1904, column.maxLength);
    case 'moneyYuan':
    case 'moneyWan':
    case 'moneyYi':
      return (cell) => readAmount(column, cell);
    case 'date':
      return (cell) => readDay(column, cell, from1904);
    case 'integer':
      return (cell) => readInteger(column, cell);
    case 'percent':
      return (cell) => readPercent(column, cell);
    case 'flag':
      return readFlag;
    case 'choice':
      return choiceReader(column);
  }
}
