import { describe, expect, it } from 'vitest';
import { delegatedShare } from '../../src/funds/delegated-share.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第十九条 delegated share of a place', () => {
  it('has these clauses', () => {
    expect(anatomyOf(delegatedShare)).toEqual({
      id: 'funds.delegatedShare',
      provisions: ['art-19'],
      refusals: ['notReduced art-19'],
      warnings: [],
      outcomes: ['reduced art-19', 'notBound art-19'],
    });
    expect(softenedIn(delegatedShare)).toEqual([]);
  });

  it('a place that manages performance poorly gets less than before, by a fen at least', () => {
    expectRefused(given(delegatedShare, { proposedAmount: '10000000' }), 'notReduced');
    expectRefused(given(delegatedShare, { proposedAmount: '10000000.01' }), 'notReduced');
    expectOutcome(given(delegatedShare, { proposedAmount: '9999999.99' }), 'reduced', { reduction: '0.01' });
    expectOutcome(given(delegatedShare, { proposedAmount: '0' }), 'reduced', { reduction: '10000000.00' });
  });

  it('another place may get the same or more', () => {
    const well = { performancePoor: false };
    expectOutcome(given(delegatedShare, { ...well, proposedAmount: '10000000' }), 'notBound');
    expectOutcome(given(delegatedShare, { ...well, proposedAmount: '20000000' }), 'notBound');
    expectOutcome(given(delegatedShare, { ...well, previousAmount: '0' }), 'notBound');
  });

  it('nothing cannot be reduced', () => {
    expect(errorsOf(delegatedShare, { previousAmount: '0', proposedAmount: '0' })).toEqual([
      expect.objectContaining({ code: 'contradiction', facts: ['performancePoor', 'previousAmount'] }),
    ]);
    const least = { previousAmount: '0.01', proposedAmount: '0' };
    expectOutcome(given(delegatedShare, least), 'reduced', { reduction: '0.01' });
  });
});
