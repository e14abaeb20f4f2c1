import { describe, expect, it } from 'vitest';
import { releaseTiming } from '../../src/funds/release-timing.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, given } from '../support.js';

describe('第三十三条 releaseTiming', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(releaseTiming)).toEqual({
      id: 'funds.releaseTiming',
      provisions: ['art-33', 'budget-law-2018/art-52/para-5'],
      refusals: [],
      warnings: [],
      outcomes: [
        'releasedInAdvance art-33',
        'exempt budget-law-2018/art-52/para-5',
        'inTime art-33',
        'late art-33',
      ],
    });
    expect(softenedIn(releaseTiming)).toEqual([]);
  });

  it.each([
    ['generalTransfer', '2025-02-17', '2025-02-18'],
    ['specialTransfer', '2025-03-19', '2025-03-20'],
    ['departmentBudget', '2025-02-07', '2025-02-08'],
    ['unitBudget', '2025-02-02', '2025-02-03'],
  ])('预算法 52 %s from 2025-01-18: last day %s', (step, last, next) => {
    expectOutcome(given(releaseTiming, { step, on: last }), 'inTime', { due: last });
    expectOutcome(given(releaseTiming, { step, on: next }), 'late', { due: last });
  });

  it('⚖ the starting day is not counted', () => {
    const readings = given(releaseTiming).interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(['dayCounting']);
  });

  it('what was released in advance has no time', () => {
    expectOutcome(given(releaseTiming, { releasedInAdvance: true, on: '2025-12-01' }), 'releasedInAdvance');
  });

  it.each(['emergencyRelief', 'actualsSettlement'])('%s has a rule of its own', (spendingClass) => {
    expectOutcome(given(releaseTiming, { spendingClass, on: '2025-12-01' }), 'exempt');
  });
});
