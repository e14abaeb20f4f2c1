import { describe, expect, it } from 'vitest';
import { disclosure } from '../../src/funds/disclosure.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

/** Weekends of February and March 2025; 8 February was a working day in place of the spring festival. */
const FEBRUARY_AND_MARCH = [
  '2025-02-09',
  '2025-02-15',
  '2025-02-16',
  '2025-02-22',
  '2025-02-23',
  '2025-03-01',
  '2025-03-02',
  '2025-03-08',
  '2025-03-09',
];

describe('第四十三条、第四十四条 disclosure', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(disclosure)).toEqual({
      id: 'funds.disclosure',
      provisions: ['art-43', 'art-44', 'openness-regulation-2019/art-26'],
      refusals: ['secret art-43', 'principalIncomplete art-43', 'notOnList art-44', 'notLinked art-44'],
      warnings: [],
      outcomes: ['laterInTime openness-regulation-2019/art-26', 'inTime art-44', 'late art-44'],
    });
    expect(softenedIn(disclosure)).toEqual([]);
  });

  it('worked case 14: approved on 18 January, the list is due on 7 February', () => {
    expectOutcome(given(disclosure), 'inTime', { due: '2025-02-07' });
    expectOutcome(given(disclosure, { publishedOn: '2025-02-08' }), 'late', { due: '2025-02-07' });
  });

  it('⚖ the days bind publication and are calendar days', () => {
    const readings = given(disclosure).interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(expect.arrayContaining(['dayCounting', 'disclosureBindsPublication']));
  });

  it.each(['measure', 'call', 'allocation', 'targets', 'evaluation'])(
    '⚖ %s formed by the last day of the list is due with it, formed later it has twenty working days',
    (item) => {
      expectOutcome(given(disclosure, { item, formedOn: '2025-02-07' }), 'inTime', { due: '2025-02-07' });
      const formedLater = { item, formedOn: '2025-02-08', daysOff: FEBRUARY_AND_MARCH };
      const inTime = given(disclosure, { ...formedLater, publishedOn: '2025-03-07' });
      expectOutcome(inTime, 'laterInTime', { due: '2025-03-07' });
      expectOutcome(given(disclosure, { ...formedLater, publishedOn: '2025-03-08' }), 'late', {
        due: '2025-03-07',
      });
    },
  );

  it('principal facts are due with the list whenever they are formed', () => {
    expectOutcome(given(disclosure, { formedOn: '2025-05-01', publishedOn: '2025-05-02' }), 'late', {
      due: '2025-02-07',
    });
  });

  it('a secret is not published', () => {
    expectRefused(given(disclosure, { secretBasis: '保密目录第3项' }), 'secret');
  });

  it.each(['name', 'department', 'budget', 'term'])('a list without %s is incomplete', (missing) => {
    const principal = { name: true, department: true, budget: true, term: true, [missing]: false };
    expectRefused(given(disclosure, { principal }), 'principalIncomplete');
    expectOutcome(given(disclosure, { principal, item: 'call' }), 'inTime');
  });

  it('everything stands on the list', () => {
    expectRefused(given(disclosure, { onList: false }), 'notOnList');
    expectRefused(given(disclosure, { item: 'call', onList: false }), 'notOnList');
  });

  it("specifics stand behind the fund's name; principal facts carry it", () => {
    expectRefused(given(disclosure, { item: 'targets', linked: false }), 'notLinked');
    expectOutcome(given(disclosure, { linked: false }), 'inTime');
  });

  it('all refusals that hold are named, in precedence', () => {
    const principal = { name: false, department: true, budget: true, term: true };
    const facts = { secretBasis: '保密目录', principal, onList: false };
    expectRefused(given(disclosure, facts), 'secret', 'principalIncomplete', 'notOnList');
    const specifics = { item: 'call', onList: false, linked: false };
    expectRefused(given(disclosure, specifics), 'notOnList', 'notLinked');
  });
});
