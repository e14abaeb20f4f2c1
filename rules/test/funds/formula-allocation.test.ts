import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaAllocation } from '../../src/funds/formula-allocation.js';
import { placeKind } from '../../src/funds/formula-lines.js';
import type { Decision } from '../../src/law/decision.js';
import { explain } from '../../src/law/explain.js';
import type { Expression } from '../../src/law/expression.js';
import { decisionToJson } from '../../src/law/json.js';
import { fen } from '../../src/law/money.js';
import { compareRatios, ratio } from '../../src/law/ratio.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, given, policyOn } from '../support.js';

type Line = { readonly [field: string]: unknown };
const linesOf = (decision: Decision): readonly Line[] =>
  (decisionToJson(decision).then as { readonly lines: readonly Line[] }).lines;

const namesOf = ({ of }: Expression<unknown>): string[] =>
  of.map(({ shape }) => (shape.is === 'fact' ? shape.name : shape.is));

const one = { factors: [{ name: '人口', weight: '100%' }] };
const half = { name: '人口', weight: '50%' };
const twice = { area: '220102', values: ['1'] };
const two = [{ area: '220102', values: ['1', '1'] }];

/** Whole 万元 of 吉财粮〔2017〕299号, with area codes of the counties. */
const REAL_2017 = [
  ['220323', '100'],
  ['220284', '90'],
  ['220282', '49'],
  ['220882', '50'],
  ['220821', '50'],
  ['220822', '50'],
  ['220622', '50'],
  ['222406', '40'],
  ['222405', '40'],
  ['222426', '40'],
  ['222424', '40'],
] as const;

const allocations = fc
  .record({ factorCount: fc.integer({ min: 1, max: 4 }), placeCount: fc.integer({ min: 1, max: 12 }) })
  .chain(({ factorCount, placeCount }) =>
    fc.record({
      total: fc.bigInt({ min: 0n, max: 10n ** 13n }),
      weights: fc.array(fc.bigInt({ min: 1n, max: 50n }), { minLength: factorCount, maxLength: factorCount }),
      places: fc.array(
        fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: factorCount, maxLength: factorCount }),
        { minLength: placeCount, maxLength: placeCount },
      ),
    }),
  );

function factorsOf(weights: readonly bigint[]) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  return weights.map((weight, index) => ({ name: `因素${index}`, weight: ratio(weight, whole) }));
}

const placesOf = (values: readonly (readonly bigint[])[]) =>
  values.map((each, index) => ({
    area: String(220_100 + index),
    values: each.map((value) => ratio(value, 100n)),
  }));

describe('第二十六条 formulaAllocation', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(formulaAllocation)).toEqual({
      id: 'funds.formulaAllocation',
      provisions: ['art-26'],
      refusals: [],
      warnings: [],
      outcomes: ['allocated art-26'],
    });
    expect(softenedIn(formulaAllocation)).toEqual([]);
  });

  it('splits 1,000,000 yuan in whole 万元 by two factors, line by line', () => {
    const decision = given(formulaAllocation);
    expect(linesOf(decision)).toEqual([
      {
        area: '220122',
        parts: ['3/10', '64/481'],
        share: '2083/4810',
        base: '430000.00',
        remainder: '147/481',
        rank: 3,
        amount: '430000.00',
      },
      {
        area: '220182',
        parts: ['9/50', '72/481'],
        share: '7929/24050',
        base: '320000.00',
        remainder: '466/481',
        rank: 1,
        amount: '330000.00',
      },
      {
        area: '220183',
        parts: ['3/25', '282/2405'],
        share: '2853/12025',
        base: '230000.00',
        remainder: '349/481',
        rank: 2,
        amount: '240000.00',
      },
    ]);
    expect(decision.outcome).toBe('allocated');
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings.toSorted()).toEqual(['factorShares', 'largestRemainder']);
  });

  it('explains each line in both languages', () => {
    const line =
      '220182：份额 9/50 + 72/481 = 7929/24050，取整 320,000.00 元，余数 466/481 列第 1，得 330,000.00 元';
    expect(explain(given(formulaAllocation), 'zh').join('\n')).toContain(line);
    const english =
      '220182: share 9/50 + 72/481 = 7929/24050, whole units CNY 320,000.00, remainder 466/481 ranks 1, gets CNY 330,000.00';
    expect(explain(given(formulaAllocation), 'en').join('\n')).toContain(english);
  });

  it.each([
    ['fen', '0.10', ['0.04', '0.03', '0.03']],
    ['yuan', '10', ['4.00', '3.00', '3.00']],
    ['wanYuan', '100000', ['40000.00', '30000.00', '30000.00']],
  ])('equal shares of ten %s: the odd one goes to the smallest area code', (unit, total, amounts) => {
    const facts = {
      ...one,
      unit,
      total,
      places: ['220102', '220103', '220104'].map((area) => ({ area, values: ['7'] })),
    };
    expect(linesOf(given(formulaAllocation, facts)).map(({ amount }) => amount)).toEqual(amounts);
  });

  it('the order of the places does not matter, and the lines keep it', () => {
    const places = ['220104', '220102', '220103'].map((area) => ({ area, values: ['7'] }));
    const lines = linesOf(given(formulaAllocation, { ...one, unit: 'fen', total: '0.10', places }));
    expect(lines.map(({ area, amount }) => `${area} ${amount}`)).toEqual([
      '220104 0.03',
      '220102 0.04',
      '220103 0.03',
    ]);
  });

  it('one place gets all, a place without value nothing', () => {
    const places = [
      { area: '220102', values: ['0'] },
      { area: '220103', values: ['0.5'] },
    ];
    const lines = linesOf(given(formulaAllocation, { ...one, places }));
    expect(lines.map(({ amount }) => amount)).toEqual(['0.00', '1000000.00']);
  });

  it('the lines always sum to the total, each within a unit of its share, a larger share (or smaller code) never below', () => {
    fc.assert(
      fc.property(allocations, ({ total, weights, places }) => {
        const given_ = formulaAllocation.decide(
          { total: fen(total), unit: 'fen', factors: factorsOf(weights), places: placesOf(places) },
          policyOn(),
        );
        if (!given_.accepted) throw new Error('refused');
        const { lines } = given_.then;
        expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total);
        for (const { share, base, amount, rank } of lines) {
          expect(base).toBe((total * share.numerator) / share.denominator);
          expect(amount - base === 0n || amount - base === 1n).toBe(true);
          expect(rank >= 1 && rank <= lines.length).toBe(true);
        }
        const byShare = [...lines].sort(
          (a, b) => compareRatios(a.share, b.share) || (a.area < b.area ? 1 : -1),
        );
        for (const [index, { amount }] of byShare.entries()) {
          expect(amount >= (byShare[index - 1]?.amount ?? 0n)).toBe(true);
        }
      }),
    );
  });

  it('allocates the figures of a real notice of 2017 to whole 万元', () => {
    const places = REAL_2017.map(([area, value]) => ({ area, values: [value] }));
    const lines = linesOf(given(formulaAllocation, { ...one, total: '5990000', places }));
    expect(lines.map(({ amount }) => amount)).toEqual(REAL_2017.map(([, value]) => `${value}0000.00`));
  });

  it.each([
    ['a total that is not whole units', { total: '1000000.01' }, ['total', 'unit']],
    ['a factor twice', { factors: [half, half], places: two }, ['factors']],
    ['weights that miss one', { factors: [half], places: [{ area: '220102', values: ['1'] }] }, ['factors']],
    ['an area twice', { ...one, places: [twice, twice] }, ['places']],
    ['a value too many', { ...one, places: [{ area: '220102', values: ['1', '2'] }] }, ['places', 'factors']],
    [
      'one of two factors that is nil everywhere',
      { factors: [half, { name: '面积', weight: '50%' }], places: [{ area: '220102', values: ['1', '0'] }] },
      ['places', 'factors'],
    ],
    [
      'a factor that is nil everywhere',
      { ...one, places: [{ area: '220102', values: ['0'] }] },
      ['places', 'factors'],
    ],
  ])('%s is a contradiction', (_, facts, named) => {
    expect(errorsOf(formulaAllocation, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });

  it('contradictions and lines are computed from the facts that they name', () => {
    for (const { facts, when } of formulaAllocation.contradictions) expect(namesOf(when)).toEqual(facts);
    const [outcome] = formulaAllocation.outcomes;
    expect(outcome && Object.values(outcome.then).map(namesOf)).toEqual([
      ['total', 'unit', 'factors', 'places'],
    ]);
  });

  it('a value too few is missing, and so is every place', () => {
    const codes = (places: unknown) =>
      errorsOf(formulaAllocation, { ...one, places }).map((error) =>
        error.code === 'contradiction' ? error.message.en : error.code,
      );
    const full = { area: '220102', values: ['1'] };
    expect(codes([full, { area: '220103', values: [] }])).toEqual([
      'a place does not have one value for each factor',
    ]);
    expect(codes([])).toEqual(['a factor sums to nothing over all places']);
  });

  it('an area code is six digits in the schema too', () => {
    expect(placeKind.schema).toMatchObject({ properties: { area: { type: 'string', pattern: '^\\d{6}$' } } });
  });

  it.each(['22010', '2201022', 'abcdef', 220102])('%j is not an area code', (area) => {
    const errors = errorsOf(formulaAllocation, { ...one, places: [{ area, values: ['1'] }] });
    expect(errors).toEqual([
      { code: 'wrongType', path: 'places[0].area', expected: 'area code of six digits' },
    ]);
  });
});
