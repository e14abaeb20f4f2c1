import { describe, expect, it } from 'vitest';
import { announcement } from '../../src/funds/announcement.js';
import { anatomyOf } from '../anatomy.js';
import { expectOutcome, given } from '../support.js';

describe('第十二条 announcement', () => {
  it('has these clauses', () => {
    expect(anatomyOf(announcement)).toEqual({
      id: 'funds.announcement',
      provisions: ['art-12'],
      refusals: [],
      warnings: [],
      outcomes: ['finding art-12', 'noFinding art-12'],
    });
  });

  const forbidden = ['policyDocument', 'meetingMinutes', 'speech'].flatMap((medium) =>
    ['newFund', 'increase'].map((subject) => ({ medium, subject })),
  );

  it.each(forbidden)('$subject in $medium before the approval is a finding', (said) => {
    expectOutcome(given(announcement, said), 'finding');
  });

  it.each(forbidden)('$subject in $medium after the approval is none', (said) => {
    expectOutcome(given(announcement, { ...said, approvedBefore: true }), 'noFinding');
  });

  it('neither another subject nor another medium is forbidden', () => {
    expectOutcome(given(announcement, { subject: 'other' }), 'noFinding');
    expectOutcome(given(announcement, { medium: 'other' }), 'noFinding');
  });
});
