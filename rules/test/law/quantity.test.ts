import { describe, expect, it } from 'vitest';
import { day } from '../../src/law/date.js';
import { fact, facts, holds, whole } from '../../src/law/expression.js';
import { choiceKind, dateKind } from '../../src/law/kind.js';
import {
  daysBefore,
  either,
  includesAny,
  lastDayOfMonth,
  orElse,
  workingDaysAfter,
} from '../../src/law/quantity.js';
import { policyOn } from '../support.js';

const COLOURS = { red: { zh: '红', en: 'red' }, blue: { zh: '蓝', en: 'blue' } } as const;

const f = facts({
  first: fact.flag('甲', 'first'),
  on: fact.date('日期', 'day'),
  maybe: fact.optionalDate('或有日期', 'optional day'),
  colours: fact.list('颜色', 'colours', choiceKind(COLOURS)),
  daysOff: fact.list('非工作日', 'days off', dateKind),
});
const policy = policyOn();

describe('quantities made of others', () => {
  it('either: the first when the condition holds, else the second', () => {
    const chosen = either('数', 'number', holds(f.first), whole(1), whole(2));
    expect(chosen.read({ first: true }, policy)).toBe(1);
    expect(chosen.read({ first: false }, policy)).toBe(2);
    expect(chosen.of).toHaveLength(3);
  });

  it('orElse: the optional value, or the other when it is absent', () => {
    const there = orElse('日', 'day', f.maybe, f.on);
    expect(there.read({ maybe: day('2025-01-02'), on: day('2025-01-01') }, policy)).toBe('2025-01-02');
    expect(there.read({ maybe: null, on: day('2025-01-01') }, policy)).toBe('2025-01-01');
    expect(there.of).toEqual([f.maybe, f.on]);
  });

  it('daysBefore counts back over months', () => {
    expect(daysBefore(f.on, whole(90)).read({ on: day('2026-12-31') }, policy)).toBe('2026-10-02');
    expect(daysBefore(f.on, whole(90)).of).toHaveLength(2);
  });

  it.each([
    ['2025-01-01', '2025-01-31'],
    ['2025-02-28', '2025-02-28'],
    ['2024-02-10', '2024-02-29'],
    ['2025-11-30', '2025-11-30'],
    ['2025-12-15', '2025-12-31'],
  ])('the month of %s ends on %s', (on, last) => {
    const end = lastDayOfMonth(f.on);
    expect(end.read({ on: day(on) }, policy)).toBe(last);
    expect(end.of).toEqual([f.on]);
  });

  it.each([
    [1, [], '2025-02-08'],
    [1, ['2025-02-08'], '2025-02-09'],
    [2, ['2025-02-08', '2025-02-10'], '2025-02-11'],
    [1, ['2025-02-07'], '2025-02-08'],
    [0, ['2025-02-08'], '2025-02-07'],
  ])('%s working days after 7 February with %j off: %s', (days, off, last) => {
    const due = workingDaysAfter(f.on, whole(days), f.daysOff);
    expect(due.read({ on: day('2025-02-07'), daysOff: off.map(day) }, policy)).toBe(last);
    expect(due.of).toHaveLength(3);
  });

  it('includesAny: at least one of the choices is in the list', () => {
    const red = includesAny(f.colours, 'red');
    expect(red.read({ colours: ['blue', 'red'] }, policy)).toBe(true);
    expect(red.read({ colours: ['blue'] }, policy)).toBe(false);
    expect(red.read({ colours: [] }, policy)).toBe(false);
    expect(red.shape).toEqual({ is: 'membership', choices: ['red'] });
    expect(red.of).toEqual([f.colours]);
  });
});
