import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  addYears,
  day,
  dayOf,
  daysBetween,
  parseDate,
  yearOf,
} from '../../src/law/date.js';

const dates = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2990-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const spans = fc.integer({ min: -3000, max: 3000 });

describe('date', () => {
  it.each(['2025-01-31', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31', '2025-04-30', '2025-11-30'])(
    '%s is a day',
    (text) => {
      expect(parseDate(text)).toEqual({ ok: true, value: text });
      expect(day(text)).toBe(text);
    },
  );

  it.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2025-12-32',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '1899-12-31',
    '3000-01-01',
  ])('%s does not exist', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, error: { code: 'noSuchDay', text } });
    expect(() => day(text)).toThrow(new RangeError(`noSuchDay: ${text}`));
  });

  it.each(['', '2025-1-1', '2025/01/01', '2025-01-01T00:00:00Z', 'x2025-01-01', '20250101', '25-01-01'])(
    '“%s” is not a date',
    (text) => {
      expect(parseDate(text)).toEqual({ ok: false, error: { code: 'notADate', text } });
    },
  );

  it('agrees with the calendar of the platform', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const text = [year, month, dayOfMonth].map((part) => `${part}`.padStart(2, '0')).join('-');
        const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
        expect(parseDate(text).ok).toBe(isReal);
        if (isReal) expect(dayOf(year, month, dayOfMonth)).toBe(text);
        else expect(() => dayOf(year, month, dayOfMonth)).toThrow(RangeError);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes months and days below ten with two digits', () => {
    expect(dayOf(2025, 9, 9)).toBe('2025-09-09');
    expect(dayOf(2025, 10, 10)).toBe('2025-10-10');
    expect(() => dayOf(2025, 2, 29)).toThrow(new RangeError('noSuchDay: 2025-02-29'));
  });

  it.each([
    ['2025-01-18', 20, '2025-02-07'],
    ['2025-03-01', 15, '2025-03-16'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-01-01', 0, '2025-01-01'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('days added are days between, and keep the order', () => {
    fc.assert(
      fc.property(dates, spans, spans, (from, few, many) => {
        expect(daysBetween(from, addDays(from, few))).toBe(few);
        expect(addDays(from, few) < addDays(from, many)).toBe(few < many);
      }),
    );
  });

  it.each([
    ['2025-03-10', 5, '2030-03-10'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-12-31', -1, '2024-12-31'],
  ])('%s and %d years is %s', (from, years, to) => {
    expect(addYears(day(from), years)).toBe(to);
  });

  it('the same day so many years on, or the end of February', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 9 }), (from, years) => {
        const there = addYears(from, years);
        expect(yearOf(there)).toBe(yearOf(from) + years);
        expect(there.slice(5) === from.slice(5) || there.slice(5) === '02-28').toBe(true);
      }),
    );
  });

  it('counts working days without the days off, whether the start is one or not', () => {
    const off = new Set([day('2025-02-01'), day('2025-02-02'), day('2025-02-04')]);
    expect(addWorkingDays(day('2025-01-31'), 1, off)).toBe('2025-02-03');
    expect(addWorkingDays(day('2025-01-31'), 2, off)).toBe('2025-02-05');
    expect(addWorkingDays(day('2025-02-01'), 1, off)).toBe('2025-02-03');
    expect(addWorkingDays(day('2025-02-03'), 0, off)).toBe('2025-02-03');
  });
});
