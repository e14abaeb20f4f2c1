import { describe, expect, it } from 'vitest';
import {
  computed,
  dayIn,
  daysAfter,
  dividedBy,
  minus,
  NOTHING,
  named,
  nextYear,
  plus,
  times,
  whole,
  yearIn,
  yearsAfter,
} from '../../src/law/arithmetic.js';
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
import { fact, facts } from '../../src/law/fact.js';
import { choiceKind, flagKind, listKind, moneyKind, monthDayKind } from '../../src/law/kind.js';
import type { Expression } from '../../src/law/node.js';
import { includesAny } from '../../src/law/quantity.js';
import { Writer } from '../../src/law/writer.js';
import { libraryOn } from './toy.js';

const colours = {
  red: { zh: '红', en: 'red' },
  blue: { zh: '蓝', en: 'blue' },
  green: { zh: '绿', en: 'green' },
};
const f = facts({
  a: fact.money('甲', 'a'),
  b: fact.money('乙', 'b'),
  c: fact.money('丙', 'c'),
  share: fact.ratio('比例', 'share'),
  date: fact.date('日期', 'date'),
  year: fact.year('年度', 'year'),
  monthDay: fact.of('截止日', 'last day', monthDayKind),
  days: fact.count('期限', 'time', '日', 'days'),
  colour: fact.choice('颜色', 'colour', colours),
  colours: fact.list('各色', 'colours', choiceKind(colours)),
  yes: fact.flag('甲是', 'yes'),
  no: fact.flag('乙否', 'no'),
  note: fact.optionalText('备注', 'note'),
  papers: fact.checklist('材料', 'papers', { plan: { zh: '方案', en: 'plan' } }),
  amounts: fact.list('金额', 'amounts', moneyKind),
});
const given = {
  a: 300n,
  b: 100n,
  c: 50n,
  share: { numerator: 1n, denominator: 2n },
  date: '2025-01-18',
  year: 2025,
  monthDay: { month: 6, dayOfMonth: 30 },
  days: 20,
  colour: 'red',
  colours: ['red', 'blue'],
  yes: true,
  no: false,
  note: null,
  papers: { plan: false },
  amounts: [100n, 200n],
};
const policy = libraryOn('2025-01-01');
const writer = (language: 'zh' | 'en' = 'zh') => new Writer({ facts: given, policy, language });
const quantity = (expression: Expression<unknown>, language?: 'zh' | 'en') =>
  writer(language).quantity(expression);
const condition = (expression: Expression<unknown>, language?: 'zh' | 'en') =>
  writer(language).test(expression);

describe('a quantity', () => {
  it.each([
    [f.a, '甲 3.00 元'],
    [NOTHING, '0.00 元'],
    [plus(f.a, f.b), '甲 3.00 元 + 乙 1.00 元 = 4.00 元'],
    [minus(f.a, f.b), '甲 3.00 元 − 乙 1.00 元 = 2.00 元'],
    [times(f.a, f.share), '甲 3.00 元 × 比例 50.00% = 1.50 元'],
    [dividedBy(f.b, f.a), '乙 1.00 元 ÷ 甲 3.00 元 = 33.33…%'],
    [daysAfter(f.date, f.days), '日期 2025年1月18日 + 期限 20 日 = 2025年2月7日'],
    [yearsAfter(f.date, whole(5)), '日期 2025年1月18日 + 5 年 = 2030年1月18日'],
    [daysAfter(f.date, whole(1)), '日期 2025年1月18日 + 1 日 = 2025年1月19日'],
    [dayIn(f.year, f.monthDay), '年度 2025 的截止日 6月30日 = 2025年6月30日'],
    [minus(f.a, plus(f.b, f.c)), '甲 3.00 元 − （乙 1.00 元 + 丙 0.50 元 = 1.50 元） = 1.50 元'],
    [named('名', 'name', f.a), '名 3.00 元'],
    [named('名', 'name', plus(f.a, f.b)), '名 = 甲 3.00 元 + 乙 1.00 元 = 4.00 元'],
    [yearIn(f.date), '所在年度 2025（日期 2025年1月18日）'],
    [named('次年', 'next', nextYear(f.year)), '次年 2026（年度 2025）'],
    [nextYear(yearIn(f.date)), '下一年度 2026（所在年度 2025（日期 2025年1月18日））'],
  ])('%o is written as %s', (expression, text) => {
    expect(quantity(expression)).toBe(text);
  });

  it('in English uses its own order and marks', () => {
    expect(quantity(dayIn(f.year, f.monthDay), 'en')).toBe('last day 30 June in year 2025 = 30 June 2025');
    expect(quantity(minus(f.a, plus(f.b, f.c)), 'en')).toBe(
      'a CNY 3.00 − (b CNY 1.00 + c CNY 0.50 = CNY 1.50) = CNY 1.50',
    );
    expect(quantity(yearIn(f.date), 'en')).toBe('its year 2025 (date 18 January 2025)');
  });

  it('that rests on a list, a condition or nothing with a name is shown by its value', () => {
    const total = (...of: Expression<unknown>[]) =>
      computed('合计', 'sum', moneyKind, of, () => f.a.read(given, policy));
    expect(quantity(total(f.amounts))).toBe('合计 3.00 元');
    expect(quantity(total(f.a, f.yes))).toBe('合计 3.00 元');
    expect(quantity(total(f.a, plus(f.a, f.b)))).toBe('合计 3.00 元');
    expect(quantity(total(plus(f.a, f.b)))).toBe('合计 3.00 元');
    expect(quantity(total(f.a, f.amounts))).toBe('合计 3.00 元');
    expect(quantity(total(f.a, f.b))).toBe('合计 3.00 元（甲 3.00 元、乙 1.00 元）');
  });

  it('inside another is written out before it, and once', () => {
    const sum = named('和', 'sum', plus(f.a, f.b));
    const half = named('半', 'half', times(sum, f.share));
    const one = writer();
    expect(one.quantity(half)).toBe(
      '和 = 甲 3.00 元 + 乙 1.00 元 = 4.00 元；半 = 和 4.00 元 × 比例 50.00% = 2.00 元',
    );
    expect(one.quantity(half)).toBe('半 2.00 元');
    expect(one.quantity(sum)).toBe('和 4.00 元');
    expect(one.test(moreThan(half, f.c))).toBe('半 2.00 元 > 丙 0.50 元');
  });

  it('goes by the name under which its arithmetic was written out', () => {
    const half = times(f.a, f.share);
    const one = writer();
    expect(one.quantity(named('收回', 'back', half))).toBe('收回 = 甲 3.00 元 × 比例 50.00% = 1.50 元');
    expect(one.quantity(named('留下', 'stays', minus(f.a, half)))).toBe(
      '留下 = 甲 3.00 元 − 收回 1.50 元 = 1.50 元',
    );
  });

  it('computed tells its origin once', () => {
    const one = writer();
    const year = yearIn(f.date);
    expect([one.quantity(year), one.quantity(year)]).toEqual([
      '所在年度 2025（日期 2025年1月18日）',
      '所在年度 2025',
    ]);
  });
});

describe('a condition', () => {
  it.each([
    [atLeast(f.a, f.b), '甲 3.00 元 ≥ 乙 1.00 元'],
    [atLeast(f.b, f.a), '乙 1.00 元 < 甲 3.00 元'],
    [moreThan(f.a, f.b), '甲 3.00 元 > 乙 1.00 元'],
    [moreThan(f.b, f.a), '乙 1.00 元 ≤ 甲 3.00 元'],
    [atMost(f.b, f.a), '乙 1.00 元 ≤ 甲 3.00 元'],
    [lessThan(f.b, f.a), '乙 1.00 元 < 甲 3.00 元'],
    [equals(f.a, f.a), '甲 3.00 元 = 甲 3.00 元'],
    [equals(f.a, f.b), '甲 3.00 元 ≠ 乙 1.00 元'],
    [atLeast(NOTHING, f.a), '甲 3.00 元 > 0.00 元'],
    [atLeast(NOTHING, NOTHING), '0.00 元 ≤ 0.00 元'],
    [moreThan(NOTHING, f.a), '甲 3.00 元 ≥ 0.00 元'],
    [moreThan(whole(9), f.days), '期限 20 日 ≥ 9'],
    [moreThan(whole(21), f.days), '期限 20 日 < 21'],
    [equals(whole(21), f.days), '21 ≠ 期限 20 日'],
    [holds(f.yes), '甲是：是'],
    [not(holds(f.yes)), '甲是：是'],
    [holds(f.no), '乙否：否'],
    [isOneOf(f.colour, 'red'), '颜色：红'],
    [isOneOf(f.colour, 'blue'), '颜色：红（不是蓝）'],
    [not(isOneOf(f.colour, 'blue')), '颜色：红（不是蓝）'],
    [isOneOf(f.colour, 'red', 'blue'), '颜色：红（属于红、蓝）'],
    [isOneOf(f.colour, 'green', 'blue'), '颜色：红（不属于绿、蓝）'],
    [includesAny(f.colours, 'blue'), '各色：红、蓝（含蓝）'],
    [includesAny(f.colours, 'green'), '各色：红、蓝（不含绿）'],
    [isPresent(f.note), '备注：无'],
    [isComplete(f.papers), '材料：缺方案'],
    [named('成立', 'stands', holds(f.yes)), '成立：是'],
    [f.no, '乙否：否'],
  ])('%o is written as %s', (expression, text) => {
    expect(condition(expression)).toBe(text);
  });

  it.each([
    [isOneOf(f.colour, 'red', 'blue'), 'colour: red (one of red, blue)'],
    [isOneOf(f.colour, 'green', 'blue'), 'colour: red (not one of green, blue)'],
    [isOneOf(f.colour, 'blue'), 'colour: red (not blue)'],
    [includesAny(f.colours, 'blue', 'green'), 'colours: red, blue (with blue, green)'],
    [includesAny(f.colours, 'green'), 'colours: red, blue (without green)'],
    [allOf(holds(f.yes), isComplete(f.papers), holds(f.no)), 'papers: missing plan'],
  ])('%o in English is %s', (expression, text) => {
    expect(condition(expression, 'en')).toBe(text);
  });

  it('of several parts tells what decided: all that were needed, or the one that settled it', () => {
    const [yes, no] = [holds(f.yes), holds(f.no)];
    expect(condition(allOf(yes, holds(f.yes)))).toBe('甲是：是；甲是：是');
    expect(condition(allOf(yes, no, isPresent(f.note)))).toBe('乙否：否');
    expect(condition(anyOf(no, yes, isPresent(f.note)))).toBe('甲是：是');
    expect(condition(anyOf(no, isPresent(f.note)))).toBe('乙否：否；备注：无');
    expect(condition(not(allOf(yes, no)))).toBe('乙否：否');
  });

  it('writes the quantities that it needs out before it', () => {
    const sum = named('和', 'sum', plus(f.a, f.b));
    expect(condition(allOf(moreThan(sum, f.a), moreThan(sum, f.b)))).toBe(
      '和 = 甲 3.00 元 + 乙 1.00 元 = 4.00 元；和 4.00 元 > 甲 3.00 元；和 4.00 元 > 乙 1.00 元',
    );
  });

  it('that has no name is told by its value', () => {
    expect(condition({ ...holds(f.yes), shape: { is: 'constant' }, kind: flagKind })).toBe('是');
    expect(listKind(flagKind).show([true], 'zh')).toBe('是');
  });
});
