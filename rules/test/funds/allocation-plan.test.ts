import { describe, expect, it } from 'vitest';
import { allocationPlan } from '../../src/funds/allocation-plan.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

describe('第二十九条 allocationPlan', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(allocationPlan)).toEqual({
      id: 'funds.allocationPlan',
      provisions: ['art-29', 'art-5'],
      refusals: [
        'quotaNotFixed art-29',
        'notJoint art-29',
        'wrongApprover art-29',
        'overQuota art-5',
        'recipientsNotNamed art-5',
        'reviewNotPassed art-5',
      ],
      warnings: [],
      outcomes: ['partAllocated art-29', 'wholeAllocated art-29'],
    });
    expect(softenedIn(allocationPlan)).toEqual([]);
  });

  it('a plan below the quota leaves the rest', () => {
    expectOutcome(given(allocationPlan), 'partAllocated', { left: '5000000.00' });
    expectOutcome(given(allocationPlan, { planned: '79999999.99' }), 'partAllocated', { left: '0.01' });
  });

  it('a plan of the whole quota is in order, one fen more is not', () => {
    expectOutcome(given(allocationPlan, { planned: '80000000' }), 'wholeAllocated');
    expectRefused(given(allocationPlan, { planned: '80000000.01' }), 'overQuota');
  });

  it.each([
    ['quotaNotFixed', { quotaFixed: false }],
    ['notJoint', { jointly: false }],
    ['recipientsNotNamed', { recipientsNamed: false }],
    ['reviewNotPassed', { review: { rules: false, decisions: true } }],
    ['reviewNotPassed', { review: { rules: true, decisions: false } }],
  ])('%s', (refusal, facts) => {
    expectRefused(given(allocationPlan, facts), refusal);
  });

  it.each(['governor', 'viceGovernorForFinance', 'financeDepartment', 'administeringDepartment'])(
    'the %s does not approve it',
    (approver) => {
      expectRefused(given(allocationPlan, { approver }), 'wrongApprover');
    },
  );

  it('all refusals that hold are named, in precedence', () => {
    const facts = {
      quotaFixed: false,
      jointly: false,
      approver: 'governor',
      planned: '90000000',
      recipientsNamed: false,
      review: { rules: false, decisions: false },
    };
    const codes = [
      'quotaNotFixed',
      'notJoint',
      'wrongApprover',
      'overQuota',
      'recipientsNotNamed',
      'reviewNotPassed',
    ];
    expectRefused(given(allocationPlan, facts), ...codes);
  });
});
