import { describe, expect, it } from 'vitest';
import { establishmentYear } from '../../src/funds/establishment-year.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第十四条 budget year that a new fund enters', () => {
  it('has these clauses', () => {
    expect(anatomyOf(establishmentYear)).toEqual({
      id: 'funds.establishmentYear',
      provisions: ['art-14', 'art-16'],
      refusals: ['afterTerm art-16', 'approvedAfterFormulation art-14'],
      warnings: [],
      outcomes: ['entersBudget art-14'],
    });
    expect(softenedIn(establishmentYear)).toEqual(['approvedAfterFormulation']);
  });

  it('approved on the last day of the stage: it enters that budget', () => {
    expectOutcome(given(establishmentYear), 'entersBudget', { year: 2026 });
  });

  testSoftened(establishmentYear, {
    facts: { approvedOn: '2025-12-01' },
    refusal: 'approvedAfterFormulation',
    by: 'determination',
    article: 14,
    office: 'financeDepartment',
    outcome: 'entersBudget',
  });

  it('a fund approved late enters the year after', () => {
    const facts = { budgetYear: 2027, formulationEnd: '2026-11-30', approvedOn: '2025-12-01' };
    expectOutcome(given(establishmentYear, facts), 'entersBudget', { year: 2027 });
  });

  it('第十六条: the last year of the term has a budget, the year after it has none', () => {
    const ofYear = (budgetYear: number) =>
      given(establishmentYear, { budgetYear, formulationEnd: `${budgetYear - 1}-11-30` });
    expectOutcome(ofYear(2028), 'entersBudget', { year: 2028 });
    expectRefused(ofYear(2029), 'afterTerm');
  });

  it.each(['2026-01-01', '2024-12-31'])(
    'a stage that ends on %s is not that of the budget of 2026',
    (end) => {
      expect(errorsOf(establishmentYear, { formulationEnd: end })).toEqual([
        expect.objectContaining({ code: 'contradiction', facts: ['formulationEnd', 'budgetYear'] }),
      ]);
    },
  );
});
