import { describe, expect, it } from 'vitest';
import { budgetFormulation } from '../../src/funds/budget-formulation.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第二十五条 budgetFormulation', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(budgetFormulation)).toEqual({
      id: 'funds.budgetFormulation',
      provisions: ['art-25', 'art-30/para-2', 'art-33', 'art-39/para-3', 'art-42'],
      refusals: [
        'gradedPoor art-42',
        'includesNeverRestored art-33',
        'notWeighed art-25',
        'cutsRigidSpending art-25',
      ],
      warnings: [],
      outcomes: [
        'ceilingApplies art-42',
        'offset art-39/para-3',
        'reduced art-30/para-2',
        'cutForBalance art-25',
        'ineffectiveCut art-25',
        'asRequested art-25',
      ],
    });
    expect(softenedIn(budgetFormulation)).toEqual([]);
  });

  it('第三十条 what has no executable projects is taken off', () => {
    expectOutcome(given(budgetFormulation), 'reduced', {
      quota: '75000000.00',
      reduction: '5000000.00',
      cuts: '0.00',
    });
    expectOutcome(given(budgetFormulation, { notReady: '0.01' }), 'reduced', { quota: '79999999.99' });
  });

  it.each([
    { authority: 'delegated' },
    { spendingClass: 'emergencyRelief' },
    { spendingClass: 'actualsSettlement' },
  ])('the reduction does not touch %j', (facts) => {
    expectOutcome(given(budgetFormulation, facts), 'asRequested', {
      quota: '80000000.00',
      reduction: '0.00',
    });
  });

  it('nothing to cut: granted as requested', () => {
    expectOutcome(given(budgetFormulation, { notReady: '0' }), 'asRequested', {
      quota: '80000000.00',
      reduction: '0.00',
      cuts: '0.00',
    });
  });

  it('第四十二条 the ceiling limits what is left, not what lies below it', () => {
    expectOutcome(given(budgetFormulation, { ceiling: '74999999.99' }), 'ceilingApplies', {
      quota: '74999999.99',
      reduction: '5000000.00',
    });
    expectOutcome(given(budgetFormulation, { ceiling: '75000000' }), 'reduced', { quota: '75000000.00' });
  });

  it.each([
    ['0', 'reduced', '75000000.00'],
    ['5000000', 'reduced', '75000000.00'],
    ['5000000.01', 'ceilingApplies', '74999999.99'],
    ['79999999.99', 'ceilingApplies', '0.01'],
    ['80000000', 'ceilingApplies', '0.00'],
    ['90000000', 'ceilingApplies', '0.00'],
  ])(
    '第四十二条 the ceiling binds the fund: where its other portions have %s, %s with %s',
    (others, outcome, quota) => {
      const decision = given(budgetFormulation, { ceiling: '80000000', others });
      expectOutcome(decision, outcome, { quota });
      expect(decision.interpretations.map(({ parameter }) => parameter)).toContain('fundwideLimits');
    },
  );

  it('第三十九条 surplus is offset, from the first fen up to the whole budget', () => {
    expectOutcome(given(budgetFormulation, { surplus: '0.01' }), 'offset', {
      quota: '74999999.99',
      offset: '0.01',
    });
    const all = { quota: '0.00', offset: '75000000.00' };
    expectOutcome(given(budgetFormulation, { surplus: '75000000' }), 'offset', all);
    expectOutcome(given(budgetFormulation, { surplus: '75000000.01' }), 'offset', all);
  });

  it('第三十九条 what is offset comes off what the ceiling leaves', () => {
    const facts = { ceiling: '70000000', surplus: '1000000' };
    expectOutcome(given(budgetFormulation, facts), 'ceilingApplies', {
      quota: '69000000.00',
      offset: '1000000.00',
    });
  });

  it('cuts for balance and of ineffective spending add up', () => {
    const cuts = { notReady: '0', ineffective: '3000000', balanceCut: '2000000' };
    expectOutcome(given(budgetFormulation, cuts), 'cutForBalance', {
      quota: '75000000.00',
      cuts: '5000000.00',
    });
    expectOutcome(given(budgetFormulation, { ...cuts, balanceCut: '0' }), 'ineffectiveCut', {
      quota: '77000000.00',
      cuts: '3000000.00',
    });
    expectOutcome(given(budgetFormulation, { ...cuts, notReady: '1000000' }), 'reduced', {
      quota: '74000000.00',
    });
  });

  it('rigid spending is protected to the fen', () => {
    expectOutcome(given(budgetFormulation, { notReady: '0', balanceCut: '60000000' }), 'cutForBalance');
    expectRefused(
      given(budgetFormulation, { notReady: '0', balanceCut: '60000000.01' }),
      'cutsRigidSpending',
    );
  });

  it('第四十二条 graded poor: no budget', () => {
    expectRefused(given(budgetFormulation, { gradedPoor: true }), 'gradedPoor');
  });

  it('第三十三条 a quota that includes what is never restored is refused, from the first fen', () => {
    const decision = given(budgetFormulation, { neverRestored: '0.01' });
    expectRefused(decision, 'includesNeverRestored');
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['neverRestored']);
  });

  it.each(['pipeline', 'execution', 'targetReview', 'monitoring', 'evaluation', 'supervision', 'audit'])(
    'an opinion that does not weigh %s is refused',
    (missing) => {
      const { weighed } = budgetFormulation.example as { weighed: { readonly [factor: string]: boolean } };
      expectRefused(given(budgetFormulation, { weighed: { ...weighed, [missing]: false } }), 'notWeighed');
    },
  );

  it('all refusals that hold are named, in precedence', () => {
    const facts = { gradedPoor: true, neverRestored: '1', notReady: '0', balanceCut: '70000000' };
    expectRefused(
      given(budgetFormulation, facts),
      'gradedPoor',
      'includesNeverRestored',
      'cutsRigidSpending',
    );
  });

  it.each([
    [{ rigid: '80000000.01' }, ['requested', 'rigid']],
    [
      { rigid: '0', notReady: '30000000', ineffective: '30000000', balanceCut: '20000000.01' },
      ['requested', 'ineffective', 'balanceCut', 'notReady'],
    ],
  ])('%j is a contradiction', (facts, named) => {
    expect(errorsOf(budgetFormulation, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });

  it('everything may be cut and everything may be rigid', () => {
    const all = { rigid: '0', notReady: '30000000', ineffective: '30000000', balanceCut: '20000000' };
    expectOutcome(given(budgetFormulation, all), 'reduced', { quota: '0.00' });
    expectOutcome(given(budgetFormulation, { rigid: '80000000', notReady: '0' }), 'asRequested');
  });
});
