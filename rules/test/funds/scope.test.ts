import { describe, expect, it } from 'vitest';
import { scope } from '../../src/funds/scope.js';
import { anatomyOf } from '../anatomy.js';
import { expectOutcome, given } from '../support.js';

const features = {
  purpose: true,
  provincialBudget: true,
  administeringDepartment: true,
  limitedTime: true,
  ownUse: true,
  performanceTarget: true,
};

describe('第二条、第三条 scope', () => {
  it('has these clauses', () => {
    expect(anatomyOf(scope)).toEqual({
      id: 'funds.scope',
      provisions: ['art-2', 'art-3'],
      refusals: [],
      warnings: [],
      outcomes: ['notSpecialFund art-2', 'otherMatter art-3', 'governed art-3'],
    });
  });

  it('the example is governed', () => {
    expectOutcome(given(scope), 'governed');
  });

  it.each(Object.keys(features))('without %s it is no special fund', (missing) => {
    expectOutcome(given(scope, { features: { ...features, [missing]: false } }), 'notSpecialFund');
  });

  it.each(['establishment', 'adjustment', 'cancellation', 'execution', 'performance', 'supervision'])(
    'the measures govern %s',
    (matter) => {
      expectOutcome(given(scope, { features, matter }), 'governed');
    },
  );

  it('another matter of a special fund is not governed', () => {
    expectOutcome(given(scope, { features, matter: 'other' }), 'otherMatter');
  });
});
