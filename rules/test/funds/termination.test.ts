import { describe, expect, it } from 'vitest';
import { termination } from '../../src/funds/termination.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

const weighed = { departmentView: true, auditAdvice: true, evaluation: true };
const sound = { rating: 'none' };

const GROUNDS: [string, { readonly [fact: string]: unknown }][] = [
  ['purposeGone', { ...sound, purposeGone: true }],
  ['purposeGone', { ...sound, taskDone: true }],
  ['targetsMissed', { ...sound, targetsMissed: true }],
  ['targetsMissed', { rating: 'poor' }],
  ['violations', { ...sound, violation: 'serious' }],
  ['violations', { ...sound, violation: 'unmended' }],
  ['slow', { ...sound, lateYears: 2 }],
  ['slow', { ...sound, lateYears: 3 }],
];

describe('第十七条、第十六条 termination', () => {
  it('has these clauses', () => {
    expect(anatomyOf(termination)).toEqual({
      id: 'funds.termination',
      provisions: ['art-17', 'art-16'],
      refusals: ['notWeighed art-17'],
      warnings: [],
      outcomes: [
        'purposeGone art-17/item-1',
        'targetsMissed art-17/item-2',
        'violations art-17/item-3',
        'slow art-17/item-4',
        'endOfTerm art-16',
        'continues art-17',
      ],
    });
    expect(softenedIn(termination)).toEqual([]);
  });

  it.each(GROUNDS)('%s: adjust or cancel, weighing everything', (ground, facts) => {
    expectOutcome(given(termination, facts), ground, { grounds: [ground] });
    for (const missing of Object.keys(weighed)) {
      const unweighed = { ...facts, weighed: { ...weighed, [missing]: false } };
      expectRefused(given(termination, unweighed), 'notWeighed');
    }
  });

  it.each(GROUNDS)('%s holds on the last day of the term, not after it', (ground, facts) => {
    expectOutcome(given(termination, { ...facts, on: '2026-12-31' }), ground);
    expectOutcome(given(termination, { ...facts, on: '2027-01-01' }), 'endOfTerm');
  });

  it('several grounds are all named, in the order of the items', () => {
    const facts = { lateYears: 2, violation: 'serious', purposeGone: true };
    expectOutcome(given(termination, facts), 'purposeGone', {
      grounds: ['purposeGone', 'targetsMissed', 'violations', 'slow'],
    });
  });

  it.each([
    { rating: 'excellent' },
    { rating: 'good' },
    { rating: 'medium' },
    { rating: 'low' },
    { ...sound, violation: 'mended' },
    { ...sound, lateYears: 1 },
  ])('no ground in %o', (facts) => {
    expectOutcome(given(termination, facts), 'continues');
    const nothing = { departmentView: false, auditAdvice: false, evaluation: false };
    expectOutcome(given(termination, { ...facts, weighed: nothing }), 'continues');
  });

  it('⚖ the termination is proposed from 180 days before the end', () => {
    expectOutcome(given(termination, { ...sound, on: '2026-07-03' }), 'continues');
    const decision = given(termination, { ...sound, on: '2026-07-04' });
    expectOutcome(decision, 'endOfTerm');
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual([
      'lateMeansStatutory',
      'endOfTermWindow',
    ]);
  });
});
