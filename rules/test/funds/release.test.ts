import { describe, expect, it } from 'vitest';
import { release } from '../../src/funds/release.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第三十三条 release', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(release)).toEqual({
      id: 'funds.release',
      provisions: ['art-33', 'art-29', 'art-34'],
      refusals: [
        'planNotApproved art-29',
        'notNamedRecipient art-33',
        'overFreeAmount art-33',
        'namesProjects art-34',
      ],
      warnings: [],
      outcomes: ['releasable art-33'],
    });
    expect(softenedIn(release)).toEqual([]);
  });

  it('money that is free goes out', () => {
    expectOutcome(given(release), 'releasable', { left: '2000000.00' });
  });

  it('worked case 16: 5,000,000 of 10,000,000 is reserved, 8,000,000 is refused', () => {
    const decision = given(release, { reserved: '5000000' });
    expectRefused(decision, 'overFreeAmount');
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(['releasedMeansNamed', 'clawbackReserves']);
    const upTo = (amount: string) => given(release, { reserved: '5000000', amount });
    expectOutcome(upTo('5000000'), 'releasable', { left: '0.00' });
    expectRefused(upTo('5000000.01'), 'overFreeAmount');
  });

  it('nothing goes out before the plan is approved', () => {
    expectRefused(given(release, { planApproved: false }), 'planNotApproved');
  });

  it('⚖ a lump parked in a department is no release', () => {
    expectRefused(given(release, { recipient: 'departmentLump' }), 'notNamedRecipient');
  });

  it('第三十四条 a delegated release names no projects; a retained one does', () => {
    expectRefused(given(release, { namesProjects: true }), 'namesProjects');
    expectOutcome(given(release, { namesProjects: true, authority: 'retained' }), 'releasable');
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = {
      planApproved: false,
      recipient: 'departmentLump',
      amount: '10000000.01',
      namesProjects: true,
    };
    const codes = ['planNotApproved', 'notNamedRecipient', 'overFreeAmount', 'namesProjects'];
    expectRefused(given(release, facts), ...codes);
  });

  it.each([
    [{ amount: '0' }, ['amount']],
    [{ reserved: '10000000.01' }, ['unreleased', 'reserved']],
  ])('%j is a contradiction', (facts, named) => {
    expect(errorsOf(release, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });

  it('all of it may be reserved', () => {
    expectRefused(given(release, { reserved: '10000000' }), 'overFreeAmount');
  });
});
