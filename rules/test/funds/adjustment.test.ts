import { describe, expect, it } from 'vitest';
import { adjustment } from '../../src/funds/adjustment.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const cut = { changesScope: false, changesAmount: true, yearlyCut: 'rating', evaluationAttached: false };

describe('第十六条 adjustment', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(adjustment)).toEqual({
      id: 'funds.adjustment',
      provisions: ['art-16'],
      refusals: ['termOver art-16', 'evaluationMissing art-16'],
      warnings: [],
      outcomes: ['notAnAdjustment art-16', 'establishmentRoute art-16'],
    });
    expect(softenedIn(adjustment)).toEqual([]);
  });

  it.each([
    ['scope', true, false],
    ['amount', false, true],
    ['scope and amount', true, true],
  ])('a change of %s takes the route of a new fund', (_, changesScope, changesAmount) => {
    expectOutcome(given(adjustment, { changesScope, changesAmount }), 'establishmentRoute');
    const bare = { changesScope, changesAmount, evaluationAttached: false };
    expectRefused(given(adjustment, bare), 'evaluationMissing');
  });

  it.each(['formulation', 'notReady', 'clawback', 'rating'])(
    'the yearly cut of %s is no adjustment and needs no evaluation',
    (yearlyCut) => {
      expectOutcome(given(adjustment, { ...cut, yearlyCut }), 'notAnAdjustment');
    },
  );

  it('a yearly cut that also changes the scope is an adjustment', () => {
    expectRefused(given(adjustment, { ...cut, changesScope: true }), 'evaluationMissing');
    const attached = { ...cut, changesScope: true, evaluationAttached: true };
    expectOutcome(given(adjustment, attached), 'establishmentRoute');
  });

  it('it is made within the term: on its last day, not the day after', () => {
    expectOutcome(given(adjustment, { on: '2027-12-31' }), 'establishmentRoute');
    expectRefused(given(adjustment, { on: '2028-01-01' }), 'termOver');
    expectRefused(
      given(adjustment, { on: '2028-01-01', evaluationAttached: false }),
      'termOver',
      'evaluationMissing',
    );
  });

  it('a change of nothing is a contradiction', () => {
    expect(errorsOf(adjustment, { changesScope: false, changesAmount: false })).toEqual([
      expect.objectContaining({ code: 'contradiction', facts: ['changesScope', 'changesAmount'] }),
    ]);
  });

  it('a yearly cut that leaves the amount is a contradiction', () => {
    expect(errorsOf(adjustment, { yearlyCut: 'rating' })).toEqual([
      expect.objectContaining({ code: 'contradiction', facts: ['yearlyCut', 'changesAmount'] }),
    ]);
  });
});
