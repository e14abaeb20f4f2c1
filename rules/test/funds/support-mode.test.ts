import { describe, expect, it } from 'vitest';
import { supportMode } from '../../src/funds/support-mode.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { determination, errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const right = determination('jzg-2024-2/art-28', 'financeDepartment');
const subsidy = { mode: 'subsidy', forEnterprise: true, forDevelopment: false };

describe('第二十八条 supportMode', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(supportMode)).toEqual({
      id: 'funds.supportMode',
      provisions: ['art-28'],
      refusals: ['directSubsidyToEnterprise art-28', 'beforePolicyStart art-28'],
      warnings: ['preferIndirect art-28'],
      outcomes: ['direct art-28', 'indirect art-28'],
    });
    expect(softenedIn(supportMode)).toEqual(['directSubsidyToEnterprise', 'beforePolicyStart']);
  });

  it.each([
    ['directInvestment', 'direct'],
    ['interestSubsidy', 'indirect'],
    ['capitalInjection', 'indirect'],
    ['guidanceFund', 'indirect'],
    ['exPostAward', 'indirect'],
  ])('%s is %s, to enterprises and for development too', (mode, outcome) => {
    const decision = given(supportMode, { mode });
    expectOutcome(decision, outcome);
    expect(decision.warnings).toEqual([]);
  });

  testSoftened(supportMode, {
    facts: subsidy,
    refusal: 'directSubsidyToEnterprise',
    by: 'determination',
    article: 28,
    office: 'financeDepartment',
    outcome: 'direct',
  });

  it('a cited policy allows the subsidy; other projects need none', () => {
    expectOutcome(given(supportMode, { ...subsidy, policyCited: '国发〔2021〕5号' }), 'direct');
    expectOutcome(given(supportMode, { ...subsidy, forEnterprise: false }), 'direct');
  });

  it('~ a subsidy for development carries a warning that a determination lifts', () => {
    const forDevelopment = { ...subsidy, forEnterprise: false, forDevelopment: true };
    expect(given(supportMode, forDevelopment).warnings).toEqual(['preferIndirect']);
    const lifted = { ...forDevelopment, determination: right };
    expect(given(supportMode, lifted).warnings).toEqual([]);
    const elsewhere = {
      ...forDevelopment,
      determination: determination('jzg-2024-2/art-27', 'financeDepartment'),
    };
    expect(given(supportMode, elsewhere).warnings).toEqual(['preferIndirect']);
    const wrong = { ...forDevelopment, determination: determination('jzg-2024-2/art-28', 'auditor') };
    expect(given(supportMode, wrong).warnings).toEqual(['preferIndirect']);
  });

  it('an award counts from the first day of the policy, not from the day before', () => {
    expectOutcome(given(supportMode, { achievedOn: '2025-01-01' }), 'indirect');
    expectRefused(given(supportMode, { achievedOn: '2024-12-31' }), 'beforePolicyStart');
  });

  testSoftened(supportMode, {
    facts: { achievedOn: '2024-12-31' },
    refusal: 'beforePolicyStart',
    by: 'determination',
    article: 28,
    office: 'financeDepartment',
    outcome: 'indirect',
  });

  it('the day of an achievement matters to awards only', () => {
    expectOutcome(given(supportMode, { mode: 'interestSubsidy', achievedOn: '2024-12-31' }), 'indirect');
    expectOutcome(given(supportMode, { mode: 'interestSubsidy', achievedOn: null }), 'indirect');
    const awardWithout = errorsOf(supportMode, { achievedOn: null });
    expect(awardWithout).toEqual([expect.objectContaining({ facts: ['mode', 'achievedOn'] })]);
  });
});
