import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  equals,
  holds,
  isComplete,
  isOneOf,
  isPresent,
  lessThan,
  moreThan,
  not,
} from '../../src/law/condition.js';
import { day } from '../../src/law/date.js';
import { fact, facts } from '../../src/law/fact.js';
import { fen } from '../../src/law/money.js';
import type { Test } from '../../src/law/node.js';
import { ratio } from '../../src/law/ratio.js';
import { libraryOn } from './toy.js';

const policy = libraryOn('2025-01-01');
const f = facts({
  a: fact.money('甲', 'a'),
  b: fact.money('乙', 'b'),
  from: fact.date('起', 'from'),
  to: fact.date('止', 'to'),
  part: fact.ratio('部分', 'part'),
  whole: fact.ratio('整体', 'whole'),
  few: fact.count('少', 'few'),
  many: fact.count('多', 'many'),
  colour: fact.choice('颜色', 'colour', {
    red: { zh: '红', en: 'red' },
    blue: { zh: '蓝', en: 'blue' },
    green: { zh: '绿', en: 'green' },
  }),
  yes: fact.flag('是', 'yes'),
  no: fact.flag('否', 'no'),
  note: fact.optionalText('备注', 'note'),
  papers: fact.checklist('材料', 'papers', {
    plan: { zh: '方案', en: 'plan' },
    permit: { zh: '许可', en: 'permit' },
  }),
});

const read = (condition: Test, given: { readonly [name: string]: unknown } = {}) =>
  condition.read({ yes: true, no: false, ...given }, policy);

const pairs: readonly (readonly [
  string,
  Test,
  Test,
  Test,
  Test,
  fc.Arbitrary<readonly [unknown, unknown, number]>,
])[] = [
  [
    'money',
    atLeast(f.a, f.b),
    moreThan(f.a, f.b),
    atMost(f.a, f.b),
    lessThan(f.a, f.b),
    fc.tuple(fc.bigInt(), fc.bigInt()).map(([a, b]) => [a, b, a < b ? -1 : a > b ? 1 : 0]),
  ],
  [
    'dates',
    atLeast(f.from, f.to),
    moreThan(f.from, f.to),
    atMost(f.from, f.to),
    lessThan(f.from, f.to),
    fc
      .tuple(fc.constantFrom('2024-12-31', '2025-01-01'), fc.constantFrom('2024-12-31', '2025-01-01'))
      .map(([a, b]) => [day(a), day(b), Date.parse(a) - Date.parse(b)]),
  ],
  [
    'counts',
    atLeast(f.few, f.many),
    moreThan(f.few, f.many),
    atMost(f.few, f.many),
    lessThan(f.few, f.many),
    fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => [a, b, a - b]),
  ],
  [
    'ratios',
    atLeast(f.part, f.whole),
    moreThan(f.part, f.whole),
    atMost(f.part, f.whole),
    lessThan(f.part, f.whole),
    fc
      .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .map(([a, b, x, y]) => [ratio(BigInt(a), BigInt(x)), ratio(BigInt(b), BigInt(y)), a * y - b * x]),
  ],
];

describe('comparisons', () => {
  it.each(pairs)('order %s on both sides of equality', (name, least, more, most, less, values) => {
    const names = {
      money: ['a', 'b'],
      dates: ['from', 'to'],
      counts: ['few', 'many'],
      ratios: ['part', 'whole'],
    };
    const [left = '', right = ''] = names[name as keyof typeof names];
    fc.assert(
      fc.property(values, ([a, b, difference]) => {
        const given = { [left]: a, [right]: b };
        expect([least, more, most, less].map((test) => read(test, given))).toEqual([
          difference >= 0,
          difference > 0,
          difference <= 0,
          difference < 0,
        ]);
      }),
    );
  });

  it('equality is of the value', () => {
    expect(read(equals(f.a, f.b), { a: fen(1n), b: fen(1n) })).toBe(true);
    expect(read(equals(f.a, f.b), { a: fen(1n), b: fen(2n) })).toBe(false);
  });
});

describe('conditions', () => {
  it('one of several choices', () => {
    const warm = isOneOf(f.colour, 'red', 'green');
    expect(['red', 'green', 'blue'].map((colour) => read(warm, { colour }))).toEqual([true, true, false]);
  });

  it('a flag, its negation, presence, completeness', () => {
    expect([read(holds(f.yes)), read(holds(f.no)), read(not(holds(f.yes))), read(not(holds(f.no)))]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect([read(isPresent(f.note), { note: 'x' }), read(isPresent(f.note), { note: null })]).toEqual([
      true,
      false,
    ]);
    expect(read(isComplete(f.papers), { papers: { plan: true, permit: true } })).toBe(true);
    expect(read(isComplete(f.papers), { papers: { plan: true, permit: false } })).toBe(false);
  });

  it('all and any are as in logic, also of nothing', () => {
    const [yes, no] = [holds(f.yes), holds(f.no)];
    expect(
      [allOf(), allOf(yes), allOf(yes, yes), allOf(yes, no), allOf(no, yes)].map((each) => read(each)),
    ).toEqual([true, true, true, false, false]);
    expect(
      [anyOf(), anyOf(no), anyOf(no, no), anyOf(yes, no), anyOf(no, yes)].map((each) => read(each)),
    ).toEqual([false, false, false, true, true]);
  });

  it('stop at what decides: what stands behind a guard is not read', () => {
    const broken: Test = {
      ...holds(f.yes),
      read: () => {
        throw new Error('read');
      },
    };
    expect(read(allOf(holds(f.no), broken))).toBe(false);
    expect(read(anyOf(holds(f.yes), broken))).toBe(true);
    expect(() => read(allOf(holds(f.yes), broken))).toThrow('read');
  });
});
