import { describe, expect, it } from 'vitest';
import { guidance } from '../../src/funds/guidance.js';
import { anatomyOf } from '../anatomy.js';
import { expectOutcome, given } from '../support.js';

const nothing = {
  retainedGuidance: { pipeline: false, applications: false },
  delegatedGuidance: { requirements: false, planningAhead: false, review: false },
};
const retainedDone = { pipeline: true, applications: true };
const delegatedDone = { requirements: true, planningAhead: true, review: true };

describe('第二十三条 guidance', () => {
  it('has these clauses', () => {
    expect(anatomyOf(guidance)).toEqual({
      id: 'funds.guidance',
      provisions: ['art-23'],
      refusals: [],
      warnings: [],
      outcomes: [
        'notOwed art-23',
        'retainedGuidanceOwed art-23',
        'delegatedGuidanceOwed art-23',
        'guided art-23',
      ],
    });
  });

  it('the example still owes the review, whatever is done for retained money', () => {
    expectOutcome(given(guidance), 'delegatedGuidanceOwed');
    expectOutcome(given(guidance, { money: 'retainedTransfer' }), 'retainedGuidanceOwed');
    expectOutcome(given(guidance, { delegatedGuidance: delegatedDone }), 'guided');
  });

  it('provincial-level spending has no place to guide', () => {
    expectOutcome(given(guidance, { ...nothing, money: 'provincialLevel' }), 'notOwed');
  });

  it('a retained transfer: pipeline and applications', () => {
    const money = 'retainedTransfer';
    expectOutcome(given(guidance, { ...nothing, money, retainedGuidance: retainedDone }), 'guided');
  });

  it.each(Object.keys(retainedDone))('a retained transfer without %s', (missing) => {
    const retainedGuidance = { ...retainedDone, [missing]: false };
    const facts = { ...nothing, money: 'retainedTransfer', retainedGuidance };
    expectOutcome(given(guidance, facts), 'retainedGuidanceOwed');
  });

  it('delegated money: requirements, planning ahead and review', () => {
    const money = 'delegated';
    expectOutcome(given(guidance, { ...nothing, money, delegatedGuidance: delegatedDone }), 'guided');
  });

  it.each(Object.keys(delegatedDone))('delegated money without %s', (missing) => {
    const delegatedGuidance = { ...delegatedDone, [missing]: false };
    const facts = { ...nothing, money: 'delegated', delegatedGuidance };
    expectOutcome(given(guidance, facts), 'delegatedGuidanceOwed');
  });
});
