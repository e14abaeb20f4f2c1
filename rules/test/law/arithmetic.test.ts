import { describe, expect, it } from 'vitest';
import {
  asRead,
  computed,
  dayIn,
  daysAfter,
  dividedBy,
  minus,
  NOTHING,
  named,
  nextYear,
  plus,
  previousYear,
  sumOf,
  times,
  whole,
  yearIn,
  yearsAfter,
} from '../../src/law/arithmetic.js';
import { holds } from '../../src/law/condition.js';
import { fact, facts } from '../../src/law/fact.js';
import { countKind, moneyKind } from '../../src/law/kind.js';
import type { Expression } from '../../src/law/node.js';
import { libraryOn, p } from './toy.js';

const policy = libraryOn('2025-01-01');
const f = facts({
  a: fact.money('甲', 'a'),
  b: fact.money('乙', 'b'),
  share: fact.ratio('比例', 'share'),
  date: fact.date('日期', 'date'),
  year: fact.year('年度', 'year'),
  days: fact.count('日数', 'days', '日', 'days'),
  list: fact.list('金额', 'amounts', moneyKind),
});
const given = {
  a: 1001n,
  b: 500n,
  share: { numerator: 1n, denominator: 2n },
  date: '2024-02-29',
  year: 2024,
  days: 2,
  list: [1n, 2n, 3n],
};
const read = <T>(expression: Expression<T>) => expression.read(given, policy);

describe('arithmetic', () => {
  it('of amounts', () => {
    expect([plus(f.a, f.b), minus(f.a, f.b), times(f.a, f.share), sumOf(f.list), NOTHING].map(read)).toEqual([
      1501n,
      501n,
      500n,
      6n,
      0n,
    ]);
    expect(read(dividedBy(f.a, f.b))).toEqual({ numerator: 1001n, denominator: 500n });
  });

  it('of days', () => {
    const monthDay = { ...f.days, read: () => ({ month: 6, dayOfMonth: 30 }) } as unknown as Parameters<
      typeof dayIn
    >[1];
    expect(read(daysAfter(f.date, f.days))).toBe('2024-03-02');
    expect(read(yearsAfter(f.date, whole(1)))).toBe('2025-02-28');
    expect(read(dayIn(f.year, monthDay))).toBe('2024-06-30');
    expect([nextYear(f.year), previousYear(f.year), yearIn(f.date), whole(7)].map(read)).toEqual([
      2025, 2023, 2024, 7,
    ]);
  });

  it('declares its facts with the units of counts', () => {
    expect(f.days.kind.show(2, 'en')).toBe('2 days');
    expect(fact.count('数', 'number').kind.show(2, 'zh')).toBe('2');
  });
});

describe('a named or computed quantity', () => {
  it('is read once for each case and each version of the law', () => {
    let times_ = 0;
    const counted = computed('数', 'counted', countKind({ zh: '', en: '' }), [], () => {
      times_ += 1;
      return times_;
    });
    const name = named('名', 'name', { ...counted, read: (facts, of) => counted.read(facts, of) });
    const [one, other] = [{ ...given }, { ...given }];
    expect([name.read(one, policy), name.read(one, policy), counted.read(one, policy)]).toEqual([1, 1, 1]);
    expect(name.read(other, policy)).toBe(2);
    expect(name.read(other, libraryOn('2025-01-01', { ...policy.policy }))).toBe(3);
    expect(name.read(one, policy)).toBe(4);
  });
});

describe('an interpretation', () => {
  it('changes nothing but what is named, and adds to earlier ones', () => {
    const once = asRead(p.withFees, f.a);
    const twice = asRead(holds(p.withFees), once);
    expect(once.readings).toEqual([p.withFees]);
    expect(twice.readings?.[0]).toBe(p.withFees);
    expect(twice.readings).toHaveLength(2);
    expect(read(twice)).toBe(1001n);
    expect(f.a.readings).toBeUndefined();
  });
});
