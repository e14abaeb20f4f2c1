import { describe, expect, it } from 'vitest';
import { eligibility } from '../../src/funds/eligibility.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第四十七条 eligibility', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(eligibility)).toEqual({
      id: 'funds.eligibility',
      provisions: ['art-47'],
      refusals: ['debarred art-47'],
      warnings: [],
      outcomes: ['eligible art-47'],
    });
    expect(softenedIn(eligibility)).toEqual([]);
  });

  it('worked case 15: debarred on 2025-03-10, refused on 2030-03-10, accepted on 2030-03-11', () => {
    expectRefused(given(eligibility, { on: '2030-03-10' }), 'debarred');
    expectOutcome(given(eligibility, { on: '2030-03-11' }), 'eligible');
  });

  it('⚖ the day of the decision is not counted', () => {
    const decision = given(eligibility, { on: '2025-03-10' });
    expectOutcome(decision, 'eligible');
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['debarmentFromDecision']);
    expectRefused(given(eligibility, { on: '2025-03-11' }), 'debarred');
  });

  it('the last day that the decision states goes before the term of years', () => {
    const debarredUntil = '2027-06-30';
    expectRefused(given(eligibility, { debarredUntil, on: '2027-06-30' }), 'debarred');
    expectOutcome(given(eligibility, { debarredUntil, on: '2027-07-01' }), 'eligible');
  });

  it('who was never debarred may apply', () => {
    expectOutcome(given(eligibility, { debarredFrom: null, on: '2026-01-01' }), 'eligible');
  });

  it.each([
    [{ debarredFrom: null, debarredUntil: '2030-01-01' }, 1],
    [{ debarredFrom: '2025-03-10', debarredUntil: '2025-03-10' }, 1],
    [{ debarredFrom: null, debarredUntil: '2031-01-01' }, 1],
  ])('%j is a contradiction', (facts, count) => {
    const errors = errorsOf(eligibility, facts);
    expect(errors).toHaveLength(count);
    expect(errors).toEqual([expect.objectContaining({ facts: ['debarredFrom', 'debarredUntil'] })]);
  });

  it('one day is the shortest debarment', () => {
    expectOutcome(given(eligibility, { debarredUntil: '2025-03-11' }), 'eligible');
    expectRefused(given(eligibility, { debarredUntil: '2025-03-11', on: '2025-03-11' }), 'debarred');
  });
});
