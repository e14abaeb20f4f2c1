import { describe, expect, it } from 'vitest';
import { debarment } from '../../src/funds/debarment.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { determination, errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const right = determination('jzg-2024-2/art-47', 'administeringDepartment');

describe('第四十七条 debarment', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(debarment)).toEqual({
      id: 'funds.debarment',
      provisions: ['art-47'],
      refusals: ['notSerious art-47', 'longerThanTerm art-47', 'shorterThanTerm art-47'],
      warnings: [],
      outcomes: ['shorterTerm art-47', 'fullTerm art-47'],
    });
    expect(softenedIn(debarment)).toEqual(['shorterThanTerm']);
  });

  it('decided on 2025-03-10: the last day is 2030-03-10', () => {
    const decision = given(debarment);
    expectOutcome(decision, 'fullTerm', { lastDay: '2030-03-10', acceptedFrom: '2030-03-11' });
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(expect.arrayContaining(['debarmentFromDecision', 'seriousByDepartment']));
  });

  it.each([
    null,
    determination('jzg-2024-2/art-47', 'financeDepartment'),
    determination('jzg-2024-2/art-46', 'administeringDepartment'),
  ])('nobody is debarred unless the case is determined to be serious', (serious) => {
    expectRefused(given(debarment, { serious }), 'notSerious');
  });

  it('a decision may state its own dates within the term', () => {
    const stated = { startsOn: '2025-04-01', endsOn: '2030-04-01' };
    expectOutcome(given(debarment, stated), 'fullTerm', {
      lastDay: '2030-04-01',
      acceptedFrom: '2030-04-02',
    });
    expectOutcome(given(debarment, { startsOn: '2025-04-01' }), 'fullTerm', { lastDay: '2030-04-01' });
    expectOutcome(given(debarment, { startsOn: '2025-03-10' }), 'fullTerm', { lastDay: '2030-03-10' });
  });

  it('one day more than the term is refused, with a determination too', () => {
    expectRefused(given(debarment, { endsOn: '2030-03-11', shorter: right }), 'longerThanTerm');
  });

  testSoftened(debarment, {
    facts: { endsOn: '2030-03-09' },
    refusal: 'shorterThanTerm',
    by: 'shorter',
    article: 47,
    office: 'administeringDepartment',
    outcome: 'shorterTerm',
  });

  it('the shorter term is what the decision states', () => {
    const facts = { endsOn: '2027-03-10', shorter: right };
    expectOutcome(given(debarment, facts), 'shorterTerm', {
      lastDay: '2027-03-10',
      acceptedFrom: '2027-03-11',
    });
  });

  it.each([
    [{ startsOn: '2025-03-09' }, ['startsOn', 'decidedOn']],
    [{ endsOn: '2025-03-10' }, ['endsOn', 'startsOn']],
  ])('%j is a contradiction', (facts, named) => {
    expect(errorsOf(debarment, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });

  it('one day is the shortest debarment', () => {
    expectOutcome(given(debarment, { endsOn: '2025-03-11', shorter: right }), 'shorterTerm');
  });
});
