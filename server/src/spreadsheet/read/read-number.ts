import { fail, ok, type Ratio, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { IntegerColumn, PercentColumn } from '../schema.js';
import { parseDecimal, wholeOf } from './decimal.js';
import { halfWidth } from './fold.js';
import { problem } from './problem-list.js';
import type { RawCell } from './raw-cell.js';
import { clipped, wrongType } from './value-problems.js';

const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+$/;

/** Reads a whole number within the column's bounds. */
export function readInteger(column: IntegerColumn, cell: RawCell): Result<number, ProblemDetail> {
  if (cell.kind !== 'text' && !(cell.kind === 'number' && cell.format === 'general')) {
    return fail(wrongType(column, cell));
  }
  const plain = cell.kind === 'number' ? cell.text : halfWidth(cell.text);
  const value = parseDecimal(GROUPED.test(plain) ? plain.replaceAll(',', '') : plain);
  const whole = value === null ? 'notWhole' : wholeOf(value, 0, cell.kind === 'number');
  if (whole === 'notWhole') return fail(problem('notAnInteger', { text: clipped(cell.text) }));
  const min = column.min ?? 0;
  const max = column.max ?? Number.MAX_SAFE_INTEGER;
  const isInside = typeof whole === 'bigint' && whole >= BigInt(min) && whole <= BigInt(max);
  return isInside ? ok(Number(whole)) : fail(problem('outOfRange', { text: clipped(cell.text), min, max }));
}

/** Shares are taken with this many decimals; what binary arithmetic leaves behind the 15th digit is cut away. */
const SHARE_DECIMALS = 15;

/** Reads a share: 15 % as a cell in percent format (0.15), as the text `15%`, or as a bare 15. */
export function readPercent(column: PercentColumn, cell: RawCell): Result<Ratio, ProblemDetail> {
  const isNumber = cell.kind === 'number' && cell.format !== 'date';
  if (!isNumber && cell.kind !== 'text') return fail(wrongType(column, cell));
  const text = clipped(cell.text);
  const plain = halfWidth(cell.text);
  const value = parseDecimal(isNumber ? asShown(plain) : plain.replace(/%$/, ''));
  if (value === null) return fail(problem('notAPercent', { text }));
  if (value.negative && value.digits !== 0n) return fail(problem('negativeValue', { text }));
  const hundredfold = isNumber && cell.format === 'percent' ? 0 : 2;
  const scaled = wholeOf(value, SHARE_DECIMALS, isNumber);
  if (typeof scaled !== 'bigint') return fail(problem('notAPercent', { text }));
  return ok(reduced(scaled, 10n ** BigInt(SHARE_DECIMALS + hundredfold)));
}

/** The 15 digits that a spreadsheet shows of a number. */
const asShown = (text: string): string => {
  const value = Number(text);
  return Number.isFinite(value) ? value.toPrecision(15) : text;
};

function reduced(numerator: bigint, denominator: bigint): Ratio {
  let [left, right] = [denominator, numerator];
  while (right !== 0n) [left, right] = [right, left % right];
  return { numerator: numerator / left, denominator: denominator / left };
}
