import { day, jilin2024, versionOn } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { formulaOf, linesFindings, type Plan, piecesOf } from '../../src/pages/acts/allocation/plan';
import { changedOnto, firstInput, givenBy, narrowed } from '../../src/pages/acts/fields/given';
import { usualSections } from '../../src/pages/acts/fields/layout';
import { numberAfter } from '../../src/pages/acts/fields/number-after';
import { errorsOf } from '../../src/pages/acts/form-errors';
import { findingsIn } from '../../src/parts/form/check';
import { inRuns } from '../../src/parts/form/in-runs';
import type { FormSchema } from '../../src/session/form-schema';

const text = { type: 'string', 'x-kind': 'text' } as const;
const schema: FormSchema = {
  type: 'object',
  properties: {
    number: { ...text, 'x-title': { zh: '文号', en: 'number' } },
    fund: text,
    fromPortion: text,
    toPortion: text,
    toProject: text,
    amount: { type: 'string', 'x-kind': 'money', pattern: '^\\d{1,17}(\\.\\d{1,2})?$' },
    isSound: { type: 'boolean', 'x-kind': 'flag' },
  },
};

describe('the number that follows', () => {
  it('is one more than the highest of this year, however they are ordered', () => {
    const numbers = ['演示调〔2026〕9号', '演示调〔2026〕2040号', '演示调〔2025〕3000号'];
    expect(numberAfter(numbers, 2026)).toBe('演示调〔2026〕2041号');
  });

  it('begins anew with the year', () => {
    expect(numberAfter(['演示评〔2025〕1977号'], 2026)).toBe('演示评〔2026〕1号');
  });

  it('keeps a letter before it, and follows numbers without a year', () => {
    expect(numberAfter(['演示部108请〔2026〕F31号'], 2026)).toBe('演示部108请〔2026〕F32号');
    expect(numberAfter(['演示违规3', '演示违规12'], 2026)).toBe('演示违规13');
  });

  it('is not guessed from names', () => {
    expect(numberAfter(['部门意见'], 2026)).toBeUndefined();
  });

  it('is not made of a number that names a project, a part or a code', () => {
    for (const number of [
      '演示结〔2026〕1741号-F29P1-2025-14-16',
      '演示拨〔2026〕12号（二）3',
      '演示拨〔2026〕12号〔2026〕13号',
      'F08P1-2026-01',
    ]) {
      expect(numberAfter([number, number], 2026), number).toBeUndefined();
    }
  });

  it('is of the series that most bear, and of none where they differ', () => {
    expect(numberAfter(['演示拨〔2026〕7号', '演示结〔2026〕900号', '演示拨〔2026〕8号'], 2026)).toBe(
      '演示拨〔2026〕9号',
    );
    expect(numberAfter(['演示拨〔2026〕7号', '演示结〔2026〕900号'], 2026)).toBeUndefined();
    expect(numberAfter([], 2026)).toBeUndefined();
  });
});

describe('a form before anybody typed', () => {
  it('has what the address names, in the fields of the act', () => {
    expect(
      givenBy(schema, { fund: 'F08', portion: 'P1', project: 'X', input: { amount: '1', other: 1 } }),
    ).toEqual({
      fund: 'F08',
      fromPortion: 'P1',
      toPortion: 'P1',
      toProject: 'X',
      amount: '1',
    });
  });

  it('leaves open what has to be said', () => {
    const layout = {
      sections: [],
      answers: { isSound: { yes: { zh: '同意', en: 'yes' }, no: { zh: '不同意', en: 'no' } } },
    };
    const input = firstInput(schema, layout, {}, { year: 2026, organisation: '108' });
    expect(input.isSound).toBe('');
    expect(findingsIn(schema, input).map(({ path }) => path)).toContain('isSound');
  });
});

describe('another fund', () => {
  const before = { fund: 'F07', fromPortion: 'P1', toPortion: 'P2', toProject: 'X', amount: '5' };

  it('clears what was chosen of the first, and nothing else', () => {
    expect(narrowed(schema, before, { ...before, fund: 'F08' })).toEqual({
      fund: 'F08',
      fromPortion: '',
      toPortion: '',
      toProject: '',
      amount: '5',
    });
  });

  it('keeps what was filled in at the same moment', () => {
    const empty = { fromPortion: '', toPortion: '' };
    const first = changedOnto(empty, empty, { ...empty, fromPortion: 'P1' });
    expect(changedOnto(first, empty, { ...empty, toPortion: 'P1' })).toEqual({
      fromPortion: 'P1',
      toPortion: 'P1',
    });
  });
});

describe('errors', () => {
  it('stand at each field that they are about', () => {
    const problem = {
      type: 'about:blank',
      title: '',
      status: 400,
      code: 'wrongFields',
      errors: [{ path: 'fromPortion, toPortion', code: 'contradiction', message: '相同' }],
    };
    const input = {
      number: '1',
      fund: 'F',
      fromPortion: 'P',
      toPortion: 'P',
      toProject: 'X',
      amount: '1.234',
      isSound: true,
    };
    const { byPath } = errorsOf({ schema, input, formId: 'f', language: 'zh', problem, showsMissing: true });
    expect([...byPath.keys()].toSorted()).toEqual(['amount', 'fromPortion', 'toPortion']);
  });

  it('do not say "needed" before somebody tried', () => {
    const asked = { schema, input: {}, formId: 'f', language: 'zh' as const, problem: null };
    expect(errorsOf({ ...asked, showsMissing: false }).listed).toEqual([]);
    expect(errorsOf({ ...asked, showsMissing: true }).listed.length).toBe(7);
  });
});

describe('the layout of a form', () => {
  it('gives every field a place, ticked neighbours one run', () => {
    expect(
      usualSections(schema)
        .flatMap(({ fields }) => fields)
        .toSorted(),
    ).toEqual(Object.keys(schema.properties ?? {}).toSorted());
    expect(inRuns(['a', 'B', 'C', 'd'], (name) => name < 'a')).toEqual([['a'], ['B', 'C'], ['d']]);
  });
});

const plan: Plan = {
  on: '2026-06-04',
  input: { plan: 'A', fund: 'F07', portion: 'P1', method: 'formula', amount: '10000000', unit: 'wanYuan' },
  lines: [{ recipient: 'X', amount: '5', achievedOn: null }],
  factors: [
    { name: '存栏量', weight: '60%' },
    { name: '评价', weight: '40%' },
  ],
  places: [
    { area: '220182', values: ['50', '80'] },
    { area: '220122', values: ['30', '90'] },
    { area: '220183', values: ['20', '70.5'] },
  ],
  note: '',
};

const version = versionOn(jilin2024, day(plan.on));
const law = version.ok ? version.value : null;

describe('an allocation plan', () => {
  it('is computed by the rule, and sums to the total', () => {
    const formula = formulaOf(plan, law);
    const lines = 'lines' in formula ? formula.lines : [];
    expect(lines.map(({ amount }) => amount)).toEqual([433_000_000n, 330_000_000n, 237_000_000n]);
    expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(1_000_000_000n);
  });

  it('says why it cannot be computed', () => {
    const [first] = plan.factors;
    const factors = first === undefined ? [] : [first, { name: '评价', weight: '30%' }];
    const formula = formulaOf({ ...plan, factors }, law);
    expect('says' in formula ? formula.says?.zh : '').toContain('权重');
  });

  it('goes as its figures and then the plan', () => {
    const pieces = piecesOf(plan);
    expect(pieces.map(({ act }) => act)).toEqual([...Array<string>(6).fill('stateFactor'), 'allocate']);
    expect(pieces[1]?.input).toEqual({
      plan: 'A',
      factor: '评价',
      weight: '40%',
      area: '220182',
      value: '80',
    });
  });

  it('goes line by line when it is by project', () => {
    const [line] = piecesOf({ ...plan, input: { ...plan.input, method: 'projectBased' } });
    expect(line?.input).toMatchObject({ project: 'X', place: null, amount: '5', unit: null });
  });

  it('finds nothing in lines that do not stand before a method is chosen', () => {
    const input = { ...plan.input, method: '' };
    const lines = [{ recipient: '', amount: '', achievedOn: null }];
    expect(linesFindings({ ...plan, input, lines })).toEqual([]);
    expect(linesFindings({ ...plan, input: { method: 'projectBased' }, lines })).toHaveLength(2);
  });

  it('finds every empty and wrong cell', () => {
    const found = linesFindings({ ...plan, places: [{ area: '', values: ['x'] }] });
    expect(found.map(({ path }) => path)).toEqual([
      'places[0].area',
      'places[0].values[0]',
      'places[0].values[1]',
    ]);
  });
});
