import { describe, expect, it } from 'vitest';
import { departmentEvaluation } from '../../src/funds/department-evaluation.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

describe('第四十一条 departmentEvaluation', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(departmentEvaluation)).toEqual({
      id: 'funds.departmentEvaluation',
      provisions: ['art-41', 'art-8'],
      refusals: [
        'yearNotOver art-41',
        'noSelfEvaluation art-8',
        'notToViceGovernor art-41',
        'notToFinance art-41',
      ],
      warnings: [],
      outcomes: ['inTime art-41', 'late art-41'],
    });
    expect(softenedIn(departmentEvaluation)).toEqual([]);
  });

  it('the report on 2025 is in time on 30 April 2026, late on 1 May', () => {
    expectOutcome(given(departmentEvaluation), 'inTime', { due: '2026-04-30' });
    expectOutcome(given(departmentEvaluation, { reportedOn: '2026-05-01' }), 'late', { due: '2026-04-30' });
  });

  it('the year must be over: 31 December is too early, 1 January is not', () => {
    expectRefused(given(departmentEvaluation, { reportedOn: '2025-12-31' }), 'yearNotOver');
    expectOutcome(given(departmentEvaluation, { reportedOn: '2026-01-01' }), 'inTime');
  });

  it('⚖ 第八条 units evaluate themselves first', () => {
    const decision = given(departmentEvaluation, { selfEvaluated: false });
    expectRefused(decision, 'noSelfEvaluation');
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['selfEvaluationFirst']);
  });

  it.each([
    ['notToViceGovernor', { toViceGovernor: false }],
    ['notToFinance', { toFinance: false }],
  ])('%s', (refusal, facts) => {
    expectRefused(given(departmentEvaluation, facts), refusal);
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = { reportedOn: '2025-12-31', selfEvaluated: false, toViceGovernor: false, toFinance: false };
    const codes = ['yearNotOver', 'noSelfEvaluation', 'notToViceGovernor', 'notToFinance'];
    expectRefused(given(departmentEvaluation, facts), ...codes);
  });
});
