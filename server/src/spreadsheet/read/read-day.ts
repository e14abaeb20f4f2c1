import { addDays, day, fail, ok, type PlainDate, parseDate, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { DateColumn } from '../schema.js';
import { halfWidth, trimmed } from './fold.js';
import { problem } from './problem-list.js';
import type { RawCell } from './raw-cell.js';
import { clipped, wrongType } from './value-problems.js';

/** From a serial of the 1904 system to one of the 1900 system. */
const DAYS_1900_TO_1904 = 1_462;
/** 31 December 9999, the last day of the format. */
const LAST_SERIAL = 2_958_465;
/** A bare number is taken as a day only from 1950 to 2199, so that a year typed as 2025 is not a day of 1905. */
const BARE_SERIALS = { first: 18_264, last: 109_574 };
/** A time of day this close to midnight, in days, is arithmetic noise. */
const MIDNIGHT_NOISE = 1e-6;

/** Reads a day: a date cell of either date system, or a text such as 2025-06-30, 2025/6/30, 2025年6月30日. */
export function readDay(
  column: DateColumn,
  cell: RawCell,
  from1904: boolean,
): Result<PlainDate, ProblemDetail> {
  switch (cell.kind) {
    case 'number':
      return readNumber(cell, from1904);
    case 'text':
    case 'isoDate':
      return readText(cell.text);
    case 'boolean':
    case 'error':
      return fail(wrongType(column, cell));
  }
}

function readNumber(cell: RawCell, from1904: boolean): Result<PlainDate, ProblemDetail> {
  const serial = Math.floor(Number(cell.text) + MIDNIGHT_NOISE) + (from1904 ? DAYS_1900_TO_1904 : 0);
  if (cell.format === 'date') return dayOfSerial(serial, cell.text);
  const isDay = serial >= BARE_SERIALS.first && serial <= BARE_SERIALS.last;
  if (cell.format === 'general' && isDay) return dayOfSerial(serial, cell.text);
  return readText(cell.text);
}

/** The day of a serial of the 1900 system, which counts a 29 February 1900 that never was. */
export function dayOfSerial(serial: number, text: string): Result<PlainDate, ProblemDetail> {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return fail(problem('notADate', { text: clipped(text) }));
  if (serial === 60) return fail(problem('noSuchDay', { text: '1900-02-29' }));
  return ok(addDays(day('1900-01-01'), serial > 60 ? serial - 2 : serial - 1));
}

const TIME = '(?:[T日]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?';
const WITH_MARKS = new RegExp(`^(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})(日?)${TIME}$`);
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

function readText(text: string): Result<PlainDate, ProblemDetail> {
  const plain = halfWidth(trimmed(text).replace(/[\sT]+(\d{1,2}[:：])/u, 'T$1'));
  const parts = partsOf(plain);
  if (parts === null) return fail(problem('notADate', { text: clipped(text) }));
  const [year, month, dayOfMonth] = parts;
  const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  return parsed.ok ? parsed : fail(problem('noSuchDay', { text: clipped(text) }));
}

function partsOf(plain: string): readonly [string, string, string] | null {
  const digits = EIGHT_DIGITS.exec(plain);
  if (digits !== null) return [digits[1] ?? '', digits[2] ?? '', digits[3] ?? ''];
  const match = WITH_MARKS.exec(plain);
  if (match === null) return null;
  const [, year = '', first = '', month = '', second = '', dayOfMonth = '', last = ''] = match;
  const inChinese = first === '年' && second === '月';
  const isUniform = inChinese || (first === second && last === '');
  return isUniform ? [year, month, dayOfMonth] : null;
}
