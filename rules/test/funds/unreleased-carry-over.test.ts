import { describe, expect, it } from 'vitest';
import { unreleasedCarryOver } from '../../src/funds/unreleased-carry-over.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, given } from '../support.js';

describe('第三十九条、第三十三条 unreleasedCarryOver', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(unreleasedCarryOver)).toEqual({
      id: 'funds.unreleasedCarryOver',
      provisions: ['art-39/para-1', 'art-33'],
      refusals: [],
      warnings: [],
      outcomes: ['exempt art-39/para-1', 'carriesOver art-39/para-1', 'clawbackFirst art-33'],
    });
    expect(softenedIn(unreleasedCarryOver)).toEqual([]);
  });

  it('money without a reason is clawed back first, the rest carries over', () => {
    expectOutcome(given(unreleasedCarryOver), 'clawbackFirst', {
      clawedBack: '600000.00',
      carriedOver: '400000.00',
    });
    expectOutcome(given(unreleasedCarryOver, { justified: '999999.99' }), 'clawbackFirst', {
      clawedBack: '0.01',
    });
  });

  it('⚖ money with a justified reason carries over', () => {
    const decision = given(unreleasedCarryOver, { justified: '1000000' });
    expectOutcome(decision, 'carriesOver', { carriedOver: '1000000.00' });
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['unreleasedCarriesOver']);
  });

  it.each(['emergencyRelief', 'actualsSettlement'])('⚖ %s carries over whole', (spendingClass) => {
    const decision = given(unreleasedCarryOver, { spendingClass, justified: '0' });
    expectOutcome(decision, 'exempt', { carriedOver: '1000000.00' });
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['unreleasedCarriesOver']);
  });

  it('nothing unreleased: nothing carries over', () => {
    expectOutcome(given(unreleasedCarryOver, { unreleased: '0', justified: '0' }), 'carriesOver', {
      carriedOver: '0.00',
    });
  });

  it('a reason for more than is unreleased is a contradiction', () => {
    const errors = errorsOf(unreleasedCarryOver, { justified: '1000000.01' });
    expect(errors).toEqual([expect.objectContaining({ facts: ['justified', 'unreleased'] })]);
  });
});
