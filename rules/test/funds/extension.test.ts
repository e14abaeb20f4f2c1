import { describe, expect, it } from 'vitest';
import { extension } from '../../src/funds/extension.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { determination, errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const reason = determination('jzg-2024-2/art-14', 'financeDepartment');

describe('第十六条、第四十二条 extension', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(extension)).toEqual({
      id: 'funds.extension',
      provisions: ['art-16', 'art-42', 'art-14'],
      refusals: [
        'needNotShown art-16',
        'evaluationMissing art-16',
        'lowOrPoor art-42',
        'overMaximum art-14',
        'longTermWithoutReason art-14',
      ],
      warnings: [],
      outcomes: ['establishmentRoute art-16'],
    });
    expect(softenedIn(extension)).toEqual(['lowOrPoor', 'longTermWithoutReason']);
  });

  it.each(['excellent', 'good', 'medium'])('graded %s it takes the route of a new fund', (rating) => {
    expectOutcome(given(extension, { rating }), 'establishmentRoute', { years: 2 });
  });

  for (const rating of ['low', 'poor']) {
    describe(rating, () => {
      testSoftened(extension, {
        facts: { rating },
        refusal: 'lowOrPoor',
        by: 'determination',
        article: 42,
        office: 'financeDepartment',
        outcome: 'establishmentRoute',
      });
    });
  }

  it('needs a stated need and the result of the evaluation', () => {
    expectRefused(given(extension, { need: null }), 'needNotShown');
    expectRefused(given(extension, { rating: 'none' }), 'evaluationMissing');
  });

  it('⚖ is a new term with a maximum of its own', () => {
    expectOutcome(given(extension, { years: 3 }), 'establishmentRoute', { years: 3 });
    expectOutcome(given(extension, { years: 5, longTerm: reason }), 'establishmentRoute', { years: 5 });
    expectRefused(given(extension, { years: 6, longTerm: reason }), 'overMaximum');
    const readings = given(extension).interpretations.map(({ parameter }) => parameter);
    expect(readings).toContain('extensionIsNewTerm');
  });

  testSoftened(extension, {
    facts: { years: 4 },
    refusal: 'longTermWithoutReason',
    by: 'longTerm',
    article: 14,
    office: 'financeDepartment',
    outcome: 'establishmentRoute',
  });

  it('an extension by no years is a contradiction', () => {
    expect(errorsOf(extension, { years: 0 })).toEqual([expect.objectContaining({ facts: ['years'] })]);
  });
});
