import { describe, expect, it } from 'vitest';
import { jilin2024 } from '../../src/funds/policies/jilin-2024.js';
import { ratingCeiling } from '../../src/funds/rating-ceiling.js';
import { day } from '../../src/law/date.js';
import { supersede } from '../../src/law/policy.js';
import { percent } from '../../src/law/ratio.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, given, policyOn } from '../support.js';

describe('第四十二条 ratingCeiling', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(ratingCeiling)).toEqual({
      id: 'funds.ratingCeiling',
      provisions: ['art-42'],
      refusals: [],
      warnings: [],
      outcomes: [
        'priority art-42',
        'zeroGrowth art-42',
        'cutMedium art-42',
        'cutLow art-42',
        'noLaterBudget art-42',
      ],
    });
    expect(softenedIn(ratingCeiling)).toEqual([]);
  });

  it.each([
    ['medium', 'cutMedium', '64000000.00'],
    ['low', 'cutLow', '40000000.00'],
    ['poor', 'noLaterBudget', '0.00'],
    ['good', 'zeroGrowth', '80000000.00'],
  ])('worked case 13: 80,000,000 graded %s', (rating, outcome, ceiling) => {
    expectOutcome(given(ratingCeiling, { rating }), outcome, { year: 2026, ceiling });
  });

  it('excellent has priority and no ceiling', () => {
    const decision = given(ratingCeiling, { rating: 'excellent' });
    expectOutcome(decision, 'priority', { year: 2026 });
    expect(decision.accepted && Object.keys(decision.then)).toEqual(['year']);
  });

  it('the ceiling rounds down to the fen', () => {
    expectOutcome(given(ratingCeiling, { rating: 'medium', initialBudget: '0.04' }), 'cutMedium', {
      ceiling: '0.03',
    });
    expectOutcome(given(ratingCeiling, { rating: 'low', initialBudget: '0.03' }), 'cutLow', {
      ceiling: '0.01',
    });
  });

  it('another policy cuts more', () => {
    const from = day('2025-06-01');
    const official = { from, value: percent(30n), number: '试例〔2025〕1号', date: from };
    const stricter = policyOn('2025-06-01', supersede(jilin2024, 'cutMedium', official));
    const decision = given(ratingCeiling, {}, stricter);
    expectOutcome(decision, 'cutMedium', { ceiling: '56000000.00' });
    expect(decision.interpretations.map(({ parameter }) => parameter)).toContain('cutMedium');
  });

  it('⚖ names the base', () => {
    expect(given(ratingCeiling).interpretations.map(({ parameter }) => parameter)).toEqual(['ceilingBase']);
  });
});
