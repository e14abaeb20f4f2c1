import { fail, ok, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { Column } from '../schema.js';
import { parseDecimal, wholeOf } from './decimal.js';
import { trimmed } from './fold.js';
import { problem } from './problem-list.js';
import type { RawCell } from './raw-cell.js';
import { dayOfSerial } from './read-day.js';
import { wrongType } from './value-problems.js';

const DEFAULT_MAX_LENGTH = 2_000;
/** The format keeps no more digits of a number. */
const KEPT_DIGITS = 15;
/** Control characters but tab and line ends, halves of surrogate pairs, and what is no character at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\p{Cs}]/u;

/** Reads a text; a number typed into a text column (a code) is taken with its digits. */
export function readText(
  column: Column,
  cell: RawCell,
  from1904: boolean,
  maxLength = DEFAULT_MAX_LENGTH,
): Result<string, ProblemDetail> {
  if (cell.kind === 'number') return textOfNumber(cell, from1904);
  if (cell.kind === 'boolean') return fail(wrongType(column, cell));
  const text = trimmed(cell.text);
  const control = FORBIDDEN.exec(text);
  if (control !== null) {
    const codePoint = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return fail(problem('controlCharacter', { codePoint }));
  }
  if (text.length > maxLength) {
    return fail(problem('textTooLong', { length: text.length, limit: maxLength }));
  }
  return ok(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

function textOfNumber(cell: RawCell, from1904: boolean): Result<string, ProblemDetail> {
  if (cell.format === 'date') {
    return dayOfSerial(Math.floor(Number(cell.text)) + (from1904 ? 1_462 : 0), cell.text);
  }
  const value = parseDecimal(cell.text);
  const whole = value === null ? 'notWhole' : wholeOf(value, 0, true);
  if (typeof whole !== 'bigint') return ok(String(Number(cell.text)));
  const digits = whole.toString();
  return digits.length > KEPT_DIGITS ? fail(problem('digitsLost', { text: digits })) : ok(digits);
}
