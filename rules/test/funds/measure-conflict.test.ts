import { describe, expect, it } from 'vitest';
import { measureConflict } from '../../src/funds/measure-conflict.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

const made = { adoptedOn: '2025-01-01', statesAuthority: true, conflicts: false };

describe('第四十八条 measureConflict', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(measureConflict)).toEqual({
      id: 'funds.measureConflict',
      provisions: ['art-48', 'art-19', 'art-26', 'art-32'],
      refusals: [
        'notJoint art-48',
        'newConflicts art-48',
        'authorityNotStated art-19',
        'factorsNotStated art-26',
        'allowanceNotStated art-32',
      ],
      warnings: [],
      outcomes: ['yieldsUntilRevised art-48', 'applies art-48'],
    });
    expect(softenedIn(measureConflict)).toEqual([]);
  });

  it('an earlier measure that conflicts yields until it is revised', () => {
    expectOutcome(given(measureConflict), 'yieldsUntilRevised');
    expectOutcome(given(measureConflict, { adoptedOn: '2024-09-13' }), 'yieldsUntilRevised');
  });

  it('an earlier measure that does not conflict applies, whatever it lacks', () => {
    const facts = { conflicts: false, jointly: false, statesFactors: false, statesAllowance: false };
    expectOutcome(given(measureConflict, facts), 'applies');
  });

  it('a measure of the day of commencement is a new one', () => {
    expectOutcome(given(measureConflict, { ...made, adoptedOn: '2024-09-14' }), 'applies');
    expectRefused(
      given(measureConflict, { ...made, adoptedOn: '2024-09-14', conflicts: true }),
      'newConflicts',
    );
  });

  it.each([
    ['notJoint', { jointly: false }],
    ['newConflicts', { conflicts: true }],
    ['authorityNotStated', { statesAuthority: false }],
    ['factorsNotStated', { statesFactors: false }],
    ['allowanceNotStated', { statesAllowance: false }],
  ])('%s', (refusal, facts) => {
    expectRefused(given(measureConflict, { ...made, ...facts }), refusal);
  });

  it('factors are needed only where approval is delegated', () => {
    expectOutcome(given(measureConflict, { ...made, delegates: false, statesFactors: false }), 'applies');
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = {
      adoptedOn: '2025-01-01',
      jointly: false,
      conflicts: true,
      statesAuthority: false,
      statesFactors: false,
      statesAllowance: false,
    };
    const codes = [
      'notJoint',
      'newConflicts',
      'authorityNotStated',
      'factorsNotStated',
      'allowanceNotStated',
    ];
    expectRefused(given(measureConflict, facts), ...codes);
  });
});
