import { describe, expect, it } from 'vitest';
import { disbursement } from '../../src/funds/disbursement.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第三十六条 disbursement', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(disbursement)).toEqual({
      id: 'funds.disbursement',
      provisions: ['art-36', 'art-4/item-3', 'art-37', 'art-39/para-3', 'art-40'],
      refusals: [
        'overBudget art-4/item-3',
        'diverted art-36',
        'outsideScope art-37',
        'aheadOfProgress art-36',
        'surplusStops art-39/para-3',
        'surplusNotReused art-39/para-3',
      ],
      warnings: [],
      outcomes: ['payable art-36'],
    });
    expect(softenedIn(disbursement)).toEqual([]);
  });

  it('money within budget, scope and use is paid', () => {
    expectOutcome(given(disbursement), 'payable', { left: '700000.00' });
  });

  it('第四条 no budget, no payment: to the fen', () => {
    expectOutcome(given(disbursement, { amount: '1000000' }), 'payable', { left: '0.00' });
    expectRefused(given(disbursement, { amount: '1000000.01' }), 'overBudget', 'aheadOfProgress');
    const byProgress = { amount: '1000000.01', dueByProgress: '2000000' };
    expectRefused(given(disbursement, byProgress), 'overBudget');
  });

  it('payment by progress stops where the progress stops', () => {
    expectOutcome(given(disbursement, { dueByProgress: '300000' }), 'payable');
    expectRefused(given(disbursement, { dueByProgress: '299999.99' }), 'aheadOfProgress');
  });

  it.each([
    ['diverted', { diverted: true }],
    ['outsideScope', { withinScope: false }],
  ])('%s', (refusal, facts) => {
    expectRefused(given(disbursement, facts), refusal);
  });

  it('第三十九条 money carried one year is paid, of two years retained money stops', () => {
    expectOutcome(given(disbursement, { age: 1 }), 'payable');
    expectRefused(given(disbursement, { age: 2, reuseFiled: true }), 'surplusStops');
    expectRefused(given(disbursement, { age: 3 }), 'surplusStops');
  });

  it('delegated money of two years is paid only as filed re-use', () => {
    const delegated = { authority: 'delegated', age: 2 };
    expectRefused(given(disbursement, delegated), 'surplusNotReused');
    expectOutcome(given(disbursement, { ...delegated, reuseFiled: true }), 'payable');
    expectOutcome(given(disbursement, { ...delegated, age: 1 }), 'payable');
  });

  it.each(['retained', 'delegated'])(
    '第四十条 research and construction have rules of their own: %s',
    (authority) => {
      expectOutcome(given(disbursement, { authority, age: 2, ownRules: '科研经费管理规定' }), 'payable');
    },
  );

  it('all refusals that hold are named, in precedence', () => {
    const facts = { amount: '2000000', diverted: true, withinScope: false, age: 2 };
    const codes = ['overBudget', 'diverted', 'outsideScope', 'aheadOfProgress', 'surplusStops'];
    expectRefused(given(disbursement, facts), ...codes);
  });

  it('a payment of nothing is a contradiction', () => {
    expect(errorsOf(disbursement, { amount: '0' })).toEqual([expect.objectContaining({ facts: ['amount'] })]);
  });
});
