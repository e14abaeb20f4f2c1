import { describe, expect, it } from 'vitest';
import { correction } from '../../src/funds/correction.js';
import { OFFICE } from '../../src/funds/vocabulary.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

describe('第三十五条 correction of an entry', () => {
  it('has these clauses, all absolute', () => {
    expect(anatomyOf(correction)).toEqual({
      id: 'funds.correction',
      provisions: ['art-35', 'art-5'],
      refusals: ['notFinance art-5', 'undoesDecision art-35', 'moneyMovedOn art-35'],
      warnings: [],
      outcomes: ['reversed art-35'],
    });
    expect(softenedIn(correction)).toEqual([]);
  });

  it('finance reverses an entry that departs from its decision while the money is still there', () => {
    expectOutcome(given(correction), 'reversed');
    expectRefused(given(correction, { entryDeviates: false }), 'undoesDecision');
    expectRefused(given(correction, { stillThere: false }), 'moneyMovedOn');
  });

  it('no other office does', () => {
    for (const correctedBy of Object.keys(OFFICE).filter((office) => office !== 'financeDepartment')) {
      expectRefused(given(correction, { correctedBy }), 'notFinance');
    }
  });
});
