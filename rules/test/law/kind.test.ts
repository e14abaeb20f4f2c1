import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/law/date.js';
import { determinationKind } from '../../src/law/determination.js';
import {
  checklistKind,
  choiceKind,
  countKind,
  dateKind,
  decimalKind,
  flagKind,
  type Kind,
  listKind,
  moneyKind,
  monthDayKind,
  optionalKind,
  ratioKind,
  recordKind,
  textKind,
  yearKind,
} from '../../src/law/kind.js';
import { fen, MAX_FEN } from '../../src/law/money.js';
import { ratio } from '../../src/law/ratio.js';

const money = fc.bigInt({ min: 0n, max: MAX_FEN }).map(fen);
const date = fc.integer({ min: 0, max: 300_000 }).map((days) => addDays(day('1901-01-01'), days));
const share = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));
const figure = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((digits) => ratio(digits, 1000n));
const text = fc.string({ minLength: 1 }).filter((each) => each.trim() !== '');
const colours = choiceKind({ red: { zh: '红', en: 'red' }, blue: { zh: '蓝', en: 'blue' } });
const papers = checklistKind({ plan: { zh: '方案', en: 'plan' }, permit: { zh: '许可', en: 'permit' } });

const kinds: readonly (readonly [string, Kind<unknown>, fc.Arbitrary<unknown>])[] = [
  ['money', moneyKind, money],
  ['ratio', ratioKind, share],
  ['decimal', decimalKind, figure],
  ['date', dateKind, date],
  [
    'day of the year',
    monthDayKind,
    fc.record({ month: fc.integer({ min: 1, max: 12 }), dayOfMonth: fc.integer({ min: 1, max: 28 }) }),
  ],
  ['count', countKind({ zh: '年', en: 'years' }), fc.nat()],
  ['year', yearKind, fc.integer({ min: 1901, max: 2998 })],
  ['text', textKind, text],
  ['flag', flagKind, fc.boolean()],
  ['choice', colours, fc.constantFrom('red', 'blue')],
  ['optional money', optionalKind(moneyKind), fc.option(money)],
  ['list of date', listKind(dateKind), fc.array(date)],
  ['record', recordKind({ a: moneyKind, b: textKind }), fc.record({ a: money, b: text })],
  ['checklist', papers, fc.record({ plan: fc.boolean(), permit: fc.boolean() })],
  [
    'determination',
    determinationKind,
    fc.record({
      provision: text,
      office: text,
      date,
      reason: text,
      document: text,
      amount: fc.option(money),
      deadline: fc.option(date),
    }),
  ],
];

/** What a wrong input is told. */
const wrong = (kind: Kind<unknown>, input: unknown, path = 'x') => {
  const parsed = kind.parse(input, path);
  return parsed.ok ? 'accepted' : parsed.error;
};
const wrongType = (expected: string, path = 'x') => [{ code: 'wrongType', path, expected }];

describe('kind', () => {
  it.each(kinds)('%s: what leaves as JSON comes back as it was', (name, kind, values) => {
    expect(kind.name).toBe(name);
    fc.assert(
      fc.property(values, (value) => {
        expect(kind.parse(JSON.parse(JSON.stringify(kind.toJson(value))), '')).toEqual({ ok: true, value });
      }),
    );
  });

  it.each(kinds)('%s: nothing wrong is taken for right, and every error names its place', (_, kind) => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const parsed = kind.parse(input, 'here');
        if (parsed.ok) return;
        expect(parsed.error.length).toBeGreaterThan(0);
        for (const { path } of parsed.error) expect(path.startsWith('here')).toBe(true);
      }),
    );
  });

  it('money is text, exact and never negative', () => {
    expect(wrong(moneyKind, 1)).toEqual(wrongType('decimal yuan as text'));
    expect(wrong(moneyKind, '1,000')).toEqual([{ code: 'notAnAmount', path: 'x', text: '1,000' }]);
    expect(wrong(moneyKind, '-0.01')).toEqual([{ code: 'negative', path: 'x', text: '-0.01' }]);
    expect(wrong(moneyKind, '0.001')).toEqual([{ code: 'finerThanFen', path: 'x', text: '0.001' }]);
    expect(wrong(moneyKind, '0')).toBe('accepted');
  });

  it('shares, figures and days are text', () => {
    expect(wrong(ratioKind, 0.1)).toEqual(wrongType('percent or fraction as text'));
    expect(wrong(ratioKind, '0.1')).toEqual([{ code: 'notARatio', path: 'x', text: '0.1' }]);
    expect(wrong(decimalKind, 92.5)).toEqual(wrongType('decimal figure as text'));
    expect(wrong(dateKind, 20250101)).toEqual(wrongType('YYYY-MM-DD'));
    expect(wrong(dateKind, '2025-02-30')).toEqual([{ code: 'noSuchDay', path: 'x', text: '2025-02-30' }]);
  });

  it('a day of the year exists in some year', () => {
    expect(monthDayKind.parse('02-29', 'x')).toEqual({ ok: true, value: { month: 2, dayOfMonth: 29 } });
    for (const input of ['02-30', '13-01', '6-30', '06-30x', 'x06-30', 630, null, ['06-30']]) {
      expect(wrong(monthDayKind, input)).toEqual(wrongType('MM-DD'));
    }
    expect(monthDayKind.toJson({ month: 6, dayOfMonth: 3 })).toBe('06-03');
  });

  it('counts and years are whole numbers within their bounds', () => {
    const count = countKind({ zh: '年', en: 'years' });
    for (const input of [-1, 0.5, '1', Number.MAX_SAFE_INTEGER + 1, null]) {
      expect(wrong(count, input)).toEqual(wrongType('whole number, not negative'));
    }
    expect(wrong(count, 0)).toBe('accepted');
    for (const input of [1900, 2999, 2025.5, '2025'])
      expect(wrong(yearKind, input)).toEqual(wrongType('calendar year'));
    expect([wrong(yearKind, 1901), wrong(yearKind, 2998)]).toEqual(['accepted', 'accepted']);
  });

  it('text is neither empty nor endless', () => {
    for (const input of ['', ' ', 'x'.repeat(2001), 1]) {
      expect(wrong(textKind, input)).toEqual(wrongType('text of 1 to 2000 characters'));
    }
    expect(wrong(textKind, 'x'.repeat(2000))).toBe('accepted');
    for (const input of ['zero \0', 'half \ud83d', '\udca1 half']) {
      expect(wrong(textKind, input)).toEqual(wrongType('text of 1 to 2000 characters'));
    }
    expect(wrong(textKind, 'whole 💡')).toBe('accepted');
  });

  it('flags and choices are closed', () => {
    expect(wrong(flagKind, 'true')).toEqual(wrongType('true or false'));
    expect(wrong(colours, 'green')).toEqual([{ code: 'notAChoice', path: 'x', choices: ['red', 'blue'] }]);
    expect(wrong(colours, 'toString')).toMatchObject([{ code: 'notAChoice' }]);
  });

  it('a list is bounded, and each bad item is named by its place', () => {
    const few = listKind(flagKind, 2);
    expect(wrong(few, [true, 1])).toEqual(wrongType('true or false', 'x[1]'));
    expect(wrong(few, [true, true])).toBe('accepted');
    expect(wrong(few, [true, true, true])).toEqual(wrongType('list of at most 2'));
    expect(wrong(few, 'ab')).toEqual(wrongType('list of at most 2'));
  });

  it('a record names what is unknown, missing and wrong, all at once', () => {
    const record = recordKind({ a: flagKind, b: flagKind });
    expect(wrong(record, { b: 1, c: 1 }, '')).toEqual([
      { code: 'unknownField', path: 'c' },
      { code: 'missing', path: 'a' },
      { code: 'wrongType', path: 'b', expected: 'true or false' },
    ]);
    expect(wrong(record, { a: true }, 'places[3]')).toEqual([{ code: 'missing', path: 'places[3].b' }]);
    for (const input of [null, [], 'ab', 1, undefined])
      expect(wrong(record, input)).toEqual(wrongType('record'));
    expect(wrong(record, Object.create({ a: true, b: true }))).toMatchObject([
      { code: 'missing' },
      { code: 'missing' },
    ]);
  });

  it('an optional value is absent only when it says so', () => {
    expect(wrong(optionalKind(flagKind), undefined)).toEqual(wrongType('true or false'));
    expect(optionalKind(flagKind).parse(null, 'x')).toEqual({ ok: true, value: null });
  });

  const shown: readonly (readonly [Kind<unknown>, unknown, string, string])[] = [
    [moneyKind, 1_000_000_001n, '10,000,000.01 元', 'CNY 10,000,000.01'],
    [ratioKind, ratio(1n, 3n), '33.33…%', '33.33…%'],
    [decimalKind, ratio(925n, 10n), '92.5', '92.5'],
    [decimalKind, ratio(5n, 100n), '0.05', '0.05'],
    [decimalKind, ratio(80n, 1n), '80', '80'],
    [dateKind, '2025-06-30', '2025年6月30日', '30 June 2025'],
    [dateKind, '2024-12-01', '2024年12月1日', '1 December 2024'],
    [monthDayKind, { month: 1, dayOfMonth: 9 }, '1月9日', '9 January'],
    [countKind({ zh: '年', en: 'years' }), 3, '3 年', '3 years'],
    [countKind({ zh: '', en: '' }), 2025, '2025', '2025'],
    [yearKind, 2025, '2025', '2025'],
    [textKind, 'as it is', 'as it is', 'as it is'],
    [flagKind, true, '是', 'yes'],
    [flagKind, false, '否', 'no'],
    [colours, 'red', '红', 'red'],
    [optionalKind(colours), null, '无', 'none'],
    [optionalKind(colours), 'blue', '蓝', 'blue'],
    [listKind(colours), ['red', 'blue'], '红、蓝', 'red, blue'],
    [recordKind({ a: flagKind, b: colours }), { a: true, b: 'red' }, '是 红', 'yes red'],
    [papers, { plan: true, permit: true }, '齐备', 'complete'],
    [papers, { plan: false, permit: true }, '缺方案', 'missing plan'],
    [papers, { plan: false, permit: false }, '缺方案、许可', 'missing plan, permit'],
    [
      determinationKind,
      { document: '1号', date: '2025-01-02' },
      '1号（2025年1月2日）',
      '1号 (2 January 2025)',
    ],
  ];

  it.each(shown)('%o shows %o as %s, %s', (kind, value, zh, en) => {
    expect(kind.show(value, 'zh')).toBe(zh);
    expect(kind.show(value, 'en')).toBe(en);
  });
});
