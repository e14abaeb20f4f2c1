import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/funds/breakdown.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第七条 breakdown to projects', () => {
  it('has these clauses, all absolute', () => {
    expect(anatomyOf(breakdown)).toEqual({
      id: 'funds.breakdown',
      provisions: ['art-7', 'art-4/item-3', 'art-20', 'art-22'],
      refusals: ['notInPipeline art-20', 'notExecutable art-22', 'overReleased art-4/item-3'],
      warnings: [],
      outcomes: ['allotted art-7'],
    });
    expect(softenedIn(breakdown)).toEqual([]);
  });

  it('a project gets up to what was released, not a fen more', () => {
    expectOutcome(given(breakdown), 'allotted', { left: '400000.00' });
    expectOutcome(given(breakdown, { amount: '1000000' }), 'allotted', { left: '0.00' });
    expectRefused(given(breakdown, { amount: '1000000.01' }), 'overReleased');
  });

  it('the pipeline binds retained money that is not exempt', () => {
    expectRefused(given(breakdown, { inPipeline: false }), 'notInPipeline');
    expectOutcome(given(breakdown, { inPipeline: false, authority: 'delegated' }), 'allotted');
    for (const spendingClass of ['emergencyRelief', 'actualsSettlement']) {
      expectOutcome(given(breakdown, { inPipeline: false, spendingClass }), 'allotted');
    }
    expect(given(breakdown, { inPipeline: false }).interpretations.map(({ parameter }) => parameter)).toEqual(
      ['exemptEscapesPipeline'],
    );
  });

  it('readiness binds all money', () => {
    expectRefused(given(breakdown, { executable: false }), 'notExecutable');
    expectRefused(given(breakdown, { executable: false, authority: 'delegated' }), 'notExecutable');
  });

  it('nothing cannot be broken down', () => {
    expect(errorsOf(breakdown, { amount: '0' })).toMatchObject([
      { code: 'contradiction', facts: ['amount'] },
    ]);
    expectOutcome(given(breakdown, { amount: '0.01' }), 'allotted');
  });
});
