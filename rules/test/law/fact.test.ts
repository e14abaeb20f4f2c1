import { describe, expect, it } from 'vitest';
import { named, nextYear, previousYear, sumOf, yearIn } from '../../src/law/arithmetic.js';
import { fact, facts, parameters } from '../../src/law/fact.js';
import { flagKind, type Kind, moneyKind } from '../../src/law/kind.js';
import { libraryOn, p } from './toy.js';

const items = { a: { zh: '甲', en: 'a' }, b: { zh: '乙', en: 'b' } };

describe('facts', () => {
  it('are declared by kind, with a label in both languages', () => {
    const declared = {
      money: fact.money('钱', 'money'),
      ratio: fact.ratio('比', 'ratio'),
      date: fact.date('日', 'date'),
      optionalDate: fact.optionalDate('或日', 'optional date'),
      optionalMoney: fact.optionalMoney('或钱', 'optional money'),
      optionalText: fact.optionalText('或文', 'optional text'),
      text: fact.text('文', 'text'),
      flag: fact.flag('旗', 'flag'),
      year: fact.year('年', 'year'),
      count: fact.count('数', 'count', '个', 'pieces'),
      choice: fact.choice('选', 'choice', items),
      optionalChoice: fact.optionalChoice('或选', 'optional choice', items),
      checklist: fact.checklist('单', 'checklist', items),
      list: fact.list('列', 'list', moneyKind),
      of: fact.of('任', 'of', flagKind),
    };
    expect(Object.values(declared).map(({ kind }) => kind.name)).toEqual([
      'money',
      'ratio',
      'date',
      'optional date',
      'optional money',
      'optional text',
      'text',
      'flag',
      'year',
      'count',
      'choice',
      'optional choice',
      'checklist',
      'list of money',
      'flag',
    ]);
    expect(Object.values(declared).map(({ label }) => `${label.zh} ${label.en}`)).toContain(
      '或钱 optional money',
    );
    expect(declared.count.kind.show(2, 'zh')).toBe('2 个');
    expect(fact.count('数', 'count').kind.show(2, 'en')).toBe('2');
  });

  it('become expressions that read them by name', () => {
    const { a, b } = facts({ a: fact.flag('甲', 'a'), b: fact.text('乙', 'b') });
    expect(a).toMatchObject({ shape: { is: 'fact', name: 'a', label: { zh: '甲', en: 'a' } }, of: [] });
    expect(b.kind.name).toBe('text');
    expect([a, b].map((each) => each.read({ a: true, b: 'x' }, libraryOn('2025-01-01')))).toEqual([
      true,
      'x',
    ]);
  });

  it('and so do parameters, which read the law in force', () => {
    const { strict } = parameters({ strict: { kind: flagKind, label: { zh: '严', en: 'strict' } } });
    expect(strict).toMatchObject({
      shape: { is: 'parameter', name: 'strict', label: { en: 'strict' } },
      of: [],
    });
    expect(p.limit.read({}, libraryOn('2025-01-01'))).toBe(10_000n);
  });

  it('stay below the quantities that are made of them', () => {
    const f = facts({
      date: fact.date('日', 'date'),
      year: fact.year('年', 'year'),
      list: fact.list('列', 'list', moneyKind),
    });
    expect(yearIn(f.date).of).toEqual([f.date]);
    expect(nextYear(f.year).of).toEqual([f.year]);
    expect(previousYear(f.year).of).toEqual([f.year]);
    expect(sumOf(f.list).of).toEqual([f.list]);
    expect(named('名', 'name', f.year).of).toEqual([f.year]);
  });
});

describe('schemas', () => {
  const schemaOf = ({ kind }: { kind: Kind<unknown> }) => kind.schema;
  const money = {
    type: 'string',
    pattern: '^\\d{1,17}(\\.\\d{1,2})?$',
    description: 'decimal yuan, e.g. "10000000.01"',
  };
  const text = { type: 'string', minLength: 1, maxLength: 2000 };
  const date = { type: 'string', format: 'date' };

  it('say what each kind reads', () => {
    expect(schemaOf(fact.money('', ''))).toEqual(money);
    expect(schemaOf(fact.ratio('', ''))).toMatchObject({
      type: 'string',
      description: 'e.g. "9.99%" or "1/3"',
    });
    expect(schemaOf(fact.date('', ''))).toEqual(date);
    expect(schemaOf(fact.text('', ''))).toEqual(text);
    expect(schemaOf(fact.flag('', ''))).toEqual({ type: 'boolean' });
    expect(schemaOf(fact.year('', ''))).toEqual({ type: 'integer', minimum: 1901, maximum: 2998 });
    expect(schemaOf(fact.count('', ''))).toEqual({ type: 'integer', minimum: 0 });
    expect(schemaOf(fact.choice('', '', items))).toEqual({
      type: 'string',
      enum: ['a', 'b'],
      'x-choices': [
        { code: 'a', zh: '甲', en: 'a' },
        { code: 'b', zh: '乙', en: 'b' },
      ],
    });
    expect(schemaOf(fact.optionalMoney('', ''))).toEqual({ anyOf: [money, { type: 'null' }] });
    expect(schemaOf(fact.list('', '', moneyKind))).toEqual({ type: 'array', items: money, maxItems: 10_000 });
    expect(schemaOf(fact.checklist('', '', items))).toEqual({
      type: 'object',
      properties: {
        a: { type: 'boolean', 'x-title': { zh: '甲', en: 'a' } },
        b: { type: 'boolean', 'x-title': { zh: '乙', en: 'b' } },
      },
      required: ['a', 'b'],
      additionalProperties: false,
    });
  });

  it('of decimal figures and days of the year are patterns of what they read', async () => {
    const { decimalKind, monthDayKind } = await import('../../src/law/kind.js');
    expect(decimalKind.schema).toMatchObject({ type: 'string', description: 'e.g. "92.5"' });
    expect(monthDayKind.schema).toEqual({ type: 'string', pattern: '^\\d{2}-\\d{2}$' });
  });
});
