import { describe, expect, it } from 'vitest';
import { fundList } from '../../src/funds/fund-list.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

const preparation = { withDepartments: true, developmentPlan: true, yearlyTasks: true };
const entry = {
  nameAndScale: true,
  levelOneProject: true,
  use: true,
  authority: true,
  performanceTarget: true,
  amount: true,
};

describe('第十八条 fund list', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(fundList)).toEqual({
      id: 'funds.fundList',
      provisions: ['art-18'],
      refusals: ['preparationIncomplete art-18', 'notInAdvance art-18', 'entryIncomplete art-18'],
      warnings: [],
      outcomes: ['guidesPipeline art-18'],
    });
    expect(softenedIn(fundList)).toEqual([]);
  });

  it('⚖ is prepared before its year begins', () => {
    const decision = given(fundList, { preparedOn: '2024-12-31' });
    expectOutcome(decision, 'guidesPipeline');
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['fundListAhead']);
    expectRefused(given(fundList, { preparedOn: '2025-01-01' }), 'notInAdvance');
    expectRefused(given(fundList, { preparedOn: '2026-01-01' }), 'notInAdvance');
  });

  it.each(Object.keys(preparation))('%s belongs to its preparation', (missing) => {
    const facts = { preparation: { ...preparation, [missing]: false } };
    expectRefused(given(fundList, facts), 'preparationIncomplete');
  });

  it.each(Object.keys(entry))('it states %s', (missing) => {
    expectRefused(given(fundList, { entry: { ...entry, [missing]: false } }), 'entryIncomplete');
  });
});
