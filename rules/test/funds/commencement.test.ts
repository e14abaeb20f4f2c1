import { describe, expect, it } from 'vitest';
import { commencement } from '../../src/funds/commencement.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, given } from '../support.js';

describe('第五十条 commencement', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(commencement)).toEqual({
      id: 'funds.commencement',
      provisions: ['art-50'],
      refusals: [],
      warnings: [],
      outcomes: ['inForce art-50', 'earlierMeasure art-50'],
    });
    expect(softenedIn(commencement)).toEqual([]);
  });

  it('⚖ in force from 2024-09-14, the date of the notice', () => {
    const decision = given(commencement, { on: '2024-09-14' });
    expectOutcome(decision, 'inForce', { since: '2024-09-14' });
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['commencement']);
  });

  it('the day before, the replaced measure applies', () => {
    expectOutcome(given(commencement, { on: '2024-09-13' }), 'earlierMeasure', { since: '2024-09-14' });
  });
});
