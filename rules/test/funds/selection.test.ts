import { describe, expect, it } from 'vitest';
import { selection } from '../../src/funds/selection.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { expectOutcome, expectRefused, given } from '../support.js';

const programme = { tasks: true, implementationPlan: true, spendingPlan: true };
const exPost = { selection: 'exPostAward', appraised: false, staggered: true, rollsOver: true };
const rolling = { selection: 'rolling', appraised: false, settledOn: '2025-06-30', programme };
const nothingDone = { appraised: false, settledOn: '2026-01-01' };

describe('第二十一条 selection', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(selection)).toEqual({
      id: 'funds.selection',
      provisions: ['art-21'],
      refusals: [
        'notSelected art-21',
        'settledLate art-21',
        'notStaggered art-21',
        'doesNotRollOver art-21',
        'programmeIncomplete art-21',
        'programmeLate art-21',
      ],
      warnings: [],
      outcomes: [
        'competitivelySettled art-21',
        'awardSettled art-21',
        'programmeSettled art-21',
        'settledLocally art-21',
        'settledOtherwise art-21',
      ],
    });
    expect(softenedIn(selection)).toEqual(['settledLate']);
  });

  it('competitive: settled by 30 September of the year before', () => {
    expectOutcome(given(selection), 'competitivelySettled');
  });

  testSoftened(selection, {
    facts: { settledOn: '2025-10-01' },
    refusal: 'settledLate',
    by: 'determination',
    article: 21,
    office: 'financeDepartment',
    outcome: 'competitivelySettled',
  });

  it('competitive: selected and appraised', () => {
    expectRefused(given(selection, { appraised: false }), 'notSelected');
    expectRefused(given(selection, nothingDone), 'notSelected', 'settledLate');
  });

  it('ex-post awards are staggered and roll over the years; the article sets no day', () => {
    expectOutcome(given(selection, exPost), 'awardSettled');
    expectOutcome(given(selection, { ...exPost, settledOn: '2026-01-01' }), 'awardSettled');
    expectRefused(given(selection, { ...exPost, staggered: false }), 'notStaggered');
    expectRefused(given(selection, { ...exPost, rollsOver: false }), 'doesNotRollOver');
  });

  it('a rolling programme is settled by 30 June of the year before', () => {
    expectOutcome(given(selection, rolling), 'programmeSettled');
    expectRefused(given(selection, { ...rolling, settledOn: '2025-07-01' }), 'programmeLate');
  });

  it.each(Object.keys(programme))('a rolling programme states %s', (missing) => {
    const facts = { ...rolling, programme: { ...programme, [missing]: false } };
    expectRefused(given(selection, facts), 'programmeIncomplete');
  });

  it.each(['competitive', 'exPostAward', 'rolling', 'other'])(
    'delegated %s money may follow the same practice, but is not bound by it',
    (how) => {
      const facts = { ...nothingDone, authority: 'delegated', selection: how };
      expectOutcome(given(selection, facts), 'settledLocally');
    },
  );

  it('other retained money has no date in this article', () => {
    expectOutcome(given(selection, { ...nothingDone, selection: 'other' }), 'settledOtherwise');
  });
});
