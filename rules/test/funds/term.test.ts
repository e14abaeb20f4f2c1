import { describe, expect, it } from 'vitest';
import { term } from '../../src/funds/term.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { determination, errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const reason = determination('jzg-2024-2/art-14', 'financeDepartment');

describe('第十四条 term', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(term)).toEqual({
      id: 'funds.term',
      provisions: ['art-14'],
      refusals: ['overMaximum art-14', 'longTermWithoutReason art-14'],
      warnings: [],
      outcomes: ['longTerm art-14', 'normalTerm art-14'],
    });
    expect(softenedIn(term)).toEqual(['longTermWithoutReason']);
  });

  it.each([1, 2, 3])('%s years are a normal term', (years) => {
    expectOutcome(given(term, { years }), 'normalTerm');
  });

  testSoftened(term, {
    facts: { years: 4 },
    refusal: 'longTermWithoutReason',
    by: 'determination',
    article: 14,
    office: 'financeDepartment',
    outcome: 'longTerm',
  });

  it('five years with a reason are the most', () => {
    expectOutcome(given(term, { years: 5, determination: reason }), 'longTerm');
  });

  it('worked case 3: six years are refused, with a reason too', () => {
    expectRefused(given(term, { years: 6 }), 'overMaximum', 'longTermWithoutReason');
    expectRefused(given(term, { years: 6, determination: reason }), 'overMaximum');
  });

  it('⚖ names the reading that a longer term needs a reason', () => {
    expect(given(term).interpretations.map(({ parameter }) => parameter)).toEqual(['longTermNeedsReason']);
  });

  it('counts in years', () => {
    const { kind } = term.facts.years;
    expect([kind.show(3, 'zh'), kind.show(3, 'en')]).toEqual(['3 年', '3 years']);
  });

  it('a term of no years is a contradiction', () => {
    expect(errorsOf(term, { years: 0 })).toEqual([expect.objectContaining({ facts: ['years'] })]);
  });
});
