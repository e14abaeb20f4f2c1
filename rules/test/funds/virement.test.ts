import { describe, expect, it } from 'vitest';
import { virement } from '../../src/funds/virement.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { determination, errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const right = determination('jzg-2024-2/art-35', 'financeDepartment');

describe('第三十五条 virement', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(virement)).toEqual({
      id: 'funds.virement',
      provisions: ['art-35', 'art-16'],
      refusals: [
        'outsideScope art-16',
        'earlierYear art-35',
        'afterDeadline art-35',
        'notExecutableProject art-35',
        'otherUse art-35',
        'governorMissing art-35',
        'viceGovernorMissing art-35',
      ],
      warnings: [],
      outcomes: ['governorApproves art-35', 'viceGovernorApproves art-35', 'departmentDecides art-35'],
    });
    expect(softenedIn(virement)).toEqual([
      'earlierYear',
      'afterDeadline',
      'notExecutableProject',
      'otherUse',
    ]);
  });

  it('worked case 7: 4,000,000 after 6,000,000 of a quota of 100,000,000 is the first tier', () => {
    expectOutcome(given(virement), 'viceGovernorApproves', {
      cumulative: '10000000.00',
      share: '1000000000/10000000000',
    });
  });

  it('worked case 8: another 10,000,000 on 20 June is the second tier', () => {
    const facts = { on: '2025-06-20', amount: '10000000', alreadyMoved: '10000000' };
    expectOutcome(given(virement, facts), 'governorApproves', { cumulative: '20000000.00' });
  });

  it('one fen below a tier stays below it', () => {
    expectOutcome(given(virement, { amount: '3999999.99' }), 'departmentDecides', {
      cumulative: '9999999.99',
    });
    expectOutcome(given(virement, { amount: '13999999.99' }), 'viceGovernorApproves');
    expectOutcome(given(virement, { amount: '14000000' }), 'governorApproves');
  });

  it.each([
    ['3999999.99', 'department', 'departmentDecides'],
    ['4000000', 'viceGovernorInCharge', 'viceGovernorApproves'],
    ['4000000', 'governor', 'viceGovernorApproves'],
    ['13999999.99', 'viceGovernorInCharge', 'viceGovernorApproves'],
    ['14000000', 'governor', 'governorApproves'],
  ])('%s more, approved by the %s: %s', (amount, approvedBy, outcome) => {
    expectOutcome(given(virement, { amount, approvedBy }), outcome);
  });

  it.each([
    ['4000000', 'department', 'viceGovernorMissing'],
    ['13999999.99', 'department', 'viceGovernorMissing'],
    ['14000000', 'department', 'governorMissing'],
    ['14000000', 'viceGovernorInCharge', 'governorMissing'],
  ])('%s more, approved only by the %s: %s, with a determination too', (amount, approvedBy, refusal) => {
    expectRefused(given(virement, { amount, approvedBy, determination: right }), refusal);
  });

  it('worked case 9: one fen of last year is refused; with a determination the tiers decide', () => {
    const lastYear = { budgetYear: 2024, amount: '0.01', alreadyMoved: '0' };
    expectRefused(given(virement, lastYear), 'earlierYear');
    expectOutcome(given(virement, { ...lastYear, determination: right }), 'departmentDecides');
  });

  it('30 June is in time, 1 July is not', () => {
    expectOutcome(given(virement, { on: '2025-06-30' }), 'viceGovernorApproves');
    expectRefused(given(virement, { on: '2025-07-01' }), 'afterDeadline');
  });

  it('money of an earlier year is refused as such, whatever the date', () => {
    expectRefused(given(virement, { on: '2025-07-01', budgetYear: 2024 }), 'earlierYear');
  });

  it.each([
    ['notExecutableProject', { target: 'notInPipeline' }],
    ['otherUse', { target: 'otherUse' }],
  ])('%s', (refusal, facts) => {
    expectRefused(given(virement, facts), refusal);
  });

  it.each([
    ['earlierYear', { budgetYear: 2024 }],
    ['afterDeadline', { on: '2025-07-01' }],
    ['notExecutableProject', { target: 'notInPipeline' }],
    ['otherUse', { target: 'otherUse' }],
  ])('%s yields to a determination of finance that covers the amount', (refusal, facts) => {
    expectOutcome(given(virement, { ...facts, determination: right }), 'viceGovernorApproves');
    const covers = (amount: string) => ({ ...facts, determination: { ...right, amount } });
    expectOutcome(given(virement, covers('4000000')), 'viceGovernorApproves');
    expectRefused(given(virement, covers('3999999.99')), refusal);
    const wrong = determination('jzg-2024-2/art-35', 'administeringDepartment');
    expectRefused(given(virement, { ...facts, determination: wrong }), refusal);
    const elsewhere = determination('jzg-2024-2/art-34', 'financeDepartment');
    expectRefused(given(virement, { ...facts, determination: elsewhere }), refusal);
  });

  it('a determination about a day lifts the last day, and nothing else', () => {
    const later = { ...right, deadline: '2025-06-30' };
    expectOutcome(given(virement, { on: '2025-07-01', determination: later }), 'viceGovernorApproves');
    for (const [refusal, facts] of [
      ['earlierYear', { budgetYear: 2024 }],
      ['notExecutableProject', { target: 'notInPipeline' }],
      ['otherUse', { target: 'otherUse' }],
    ] as const) {
      expectRefused(given(virement, { ...facts, determination: later }), refusal);
    }
  });

  it('use outside the approved scope is no virement, with a determination neither', () => {
    expectRefused(given(virement, { withinApprovedScope: false, determination: right }), 'outsideScope');
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = { withinApprovedScope: false, on: '2025-07-01', target: 'otherUse' };
    expectRefused(given(virement, facts), 'outsideScope', 'afterDeadline', 'otherUse');
    const earlier = { budgetYear: 2024, target: 'notInPipeline' };
    expectRefused(given(virement, earlier), 'earlierYear', 'notExecutableProject');
  });

  it.each([
    [{ initialQuota: '0' }, ['initialQuota']],
    [{ amount: '0' }, ['amount']],
    [{ budgetYear: 2026 }, ['budgetYear', 'executionYear']],
  ])('%j is a contradiction', (facts, named) => {
    expect(errorsOf(virement, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });

  it('⚖ names the readings that decide', () => {
    const names = given(virement).interpretations.map(({ parameter }) => parameter);
    expect(names).toEqual(expect.arrayContaining(['virementBase', 'virementCounting']));
  });
});
