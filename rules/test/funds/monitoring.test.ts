import { describe, expect, it } from 'vitest';
import { monitoring } from '../../src/funds/monitoring.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

describe('第三十八条 monitoring', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(monitoring)).toEqual({
      id: 'funds.monitoring',
      provisions: ['art-38'],
      refusals: ['incomplete art-38'],
      warnings: [],
      outcomes: ['adjustDeferOrStop art-38', 'correct art-38', 'onTarget art-38'],
    });
    expect(softenedIn(monitoring)).toEqual([]);
  });

  it.each([
    ['none', 'onTarget'],
    ['deviates', 'correct'],
    ['serious', 'adjustDeferOrStop'],
  ])('deviation %s: %s; 31 December is in time, 1 January is not', (deviation, outcome) => {
    expectOutcome(given(monitoring, { deviation, on: '2025-12-31' }), outcome, { inTime: true });
    expectOutcome(given(monitoring, { deviation, on: '2026-01-01' }), outcome, { inTime: false });
  });

  it.each(['use', 'execution', 'progress'])('a monitoring that does not cover %s is none', (missing) => {
    const covers = { use: true, execution: true, progress: true, [missing]: false };
    expectRefused(given(monitoring, { covers }), 'incomplete');
  });
});
