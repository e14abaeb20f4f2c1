import { fail, ok, type Result } from './result.js';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`, of the years 1900–2999; compares in calendar order as text. */
export type PlainDate = string & { readonly calendar: 'Asia/Shanghai' };

/** Why a text is not a day. */
export type DateError =
  | { readonly code: 'notADate'; readonly text: string }
  | { readonly code: 'noSuchDay'; readonly text: string };

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const fromEpochDay = (day: number): PlainDate =>
  new Date(day * DAY_MS).toISOString().slice(0, 10) as PlainDate;

const epochDay = (date: PlainDate): number => Date.parse(date) / DAY_MS;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The first year of the calendar that is kept. */
export const FIRST_YEAR = 1900;

/** The last year of the calendar that is kept. */
export const LAST_YEAR = 2999;

const exists = (year: number, month: number, dayOfMonth: number): boolean => {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return false;
  const length = month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  return dayOfMonth >= 1 && dayOfMonth <= length;
};

/** Reads `YYYY-MM-DD`; a day that does not exist (2025-02-30) is an error of its own. */
export function parseDate(text: string): Result<PlainDate, DateError> {
  const match = ISO_DAY.exec(text);
  if (match === null) return fail({ code: 'notADate', text });
  const [, year, month, dayOfMonth] = match;
  if (!exists(Number(year), Number(month), Number(dayOfMonth))) return fail({ code: 'noSuchDay', text });
  return ok(text as PlainDate);
}

/** A day that the program's own source states; throws on a bad one, because that is a bug. */
export function day(text: string): PlainDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new RangeError(`${parsed.error.code}: ${text}`);
  return parsed.value;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The day of a year, month (1–12) and day. Throws RangeError when it does not exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): PlainDate {
  const text = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
  if (!exists(year, month, dayOfMonth)) throw new RangeError(`noSuchDay: ${text}`);
  return text as PlainDate;
}

/** Calendar days later (⚖ the starting day is not counted, the last day is never moved for rest days). */
export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(epochDay(date) + days);

/** Working days later: the starting day is not counted, and neither is any day off. */
export function addWorkingDays(date: PlainDate, days: number, daysOff: ReadonlySet<PlainDate>): PlainDate {
  let there = date;
  for (let left = days; left > 0; left -= daysOff.has(there) ? 0 : 1) there = addDays(there, 1);
  return there;
}

/** Years later on the same day; 29 February becomes 28 February in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = yearOf(date) + years;
  const monthDay = date.slice(4);
  const there = parseDate(`${String(year).padStart(4, '0')}${monthDay}`);
  return there.ok ? there.value : dayOf(year, 2, 28);
}

/** Days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => epochDay(to) - epochDay(from);

/** The calendar year. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
