import { describe, expect, it } from 'vitest';
import { authority } from '../../src/funds/authority.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { determination, errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const overHalf = { delegatedAmount: '50000000.01' };
const warningsOf = (facts: { readonly [fact: string]: unknown }) => given(authority, facts).warnings;

describe('第十九条 authority', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(authority)).toEqual({
      id: 'funds.authority',
      provisions: ['art-19'],
      refusals: ['notFixedByMeasure art-19', 'mustBeRetained art-19', 'shouldBeDelegated art-19'],
      warnings: ['delegatedIsMainForm art-19'],
      outcomes: ['delegated art-19', 'retained art-19'],
    });
    expect(softenedIn(authority)).toEqual(['shouldBeDelegated']);
  });

  it.each([
    ['overall', 'retained'],
    ['pilot', 'retained'],
    ['grassRoots', 'delegated'],
    ['other', 'retained'],
    ['other', 'delegated'],
  ])('%s projects may be %s; the share delegated is shown', (nature, chosen) => {
    const decision = given(authority, { nature, authority: chosen });
    expectOutcome(decision, chosen, { delegatedShare: '4000000000/10000000000' });
    expect(decision.warnings).toEqual([]);
  });

  it.each(['overall', 'pilot'])('%s projects are never delegated', (nature) => {
    expectRefused(given(authority, { nature }), 'mustBeRetained');
  });

  testSoftened(authority, {
    facts: { authority: 'retained' },
    refusal: 'shouldBeDelegated',
    by: 'determination',
    article: 19,
    office: 'financeDepartment',
    outcome: 'retained',
  });

  it("the fund's own measure fixes it", () => {
    expectRefused(given(authority, { fixedByMeasure: false }), 'notFixedByMeasure');
    const pilot = { fixedByMeasure: false, nature: 'pilot' };
    expectRefused(given(authority, pilot), 'notFixedByMeasure', 'mustBeRetained');
  });

  it('⚖ more than half delegated is warned of, half is not', () => {
    expect(warningsOf({ delegatedAmount: '50000000' })).toEqual([]);
    expect(warningsOf(overHalf)).toEqual(['delegatedIsMainForm']);
    const readings = given(authority, overHalf).interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(['retainedMainForm']);
  });

  it('the warning falls away with a determination of finance under this article', () => {
    const by = (article: number, office: string) =>
      warningsOf({ ...overHalf, mainForm: determination(`jzg-2024-2/art-${article}`, office) });
    expect(by(19, 'financeDepartment')).toEqual([]);
    expect(by(19, 'auditor')).toEqual(['delegatedIsMainForm']);
    expect(by(20, 'financeDepartment')).toEqual(['delegatedIsMainForm']);
  });

  it('the whole fund may be delegated, but not more', () => {
    expect(given(authority, { delegatedAmount: '100000000' }).outcome).toBe('delegated');
    expect(errorsOf(authority, { delegatedAmount: '100000000.01' })).toEqual([
      expect.objectContaining({ code: 'contradiction', facts: ['delegatedAmount', 'fundAmount'] }),
    ]);
  });

  it('a fund without money is a contradiction', () => {
    expect(errorsOf(authority, { delegatedAmount: '0', fundAmount: '0' })).toEqual([
      expect.objectContaining({ code: 'contradiction', facts: ['fundAmount'] }),
    ]);
    expect(given(authority, { delegatedAmount: '0', fundAmount: '0.01' }).accepted).toBe(true);
  });
});
