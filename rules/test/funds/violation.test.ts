import { describe, expect, it } from 'vitest';
import { violation } from '../../src/funds/violation.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { determination, expectOutcome, expectRefused, given } from '../support.js';

const right = determination('jzg-2024-2/art-47', 'administeringDepartment');

describe('第四十七条 violation', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(violation)).toEqual({
      id: 'funds.violation',
      provisions: ['art-47'],
      refusals: ['notHeard art-47'],
      warnings: [],
      outcomes: ['referred art-47', 'recoveredAndDebarred art-47', 'recovered art-47'],
    });
    expect(softenedIn(violation)).toEqual([]);
  });

  it('the department recovers the money; dishonesty is published after notice and defence', () => {
    expectOutcome(given(violation), 'recovered', { recovered: '500000.00', published: true });
    expectOutcome(given(violation, { publish: false }), 'recovered', { published: false });
  });

  it.each(['notice', 'defence'])('not published without %s', (missing) => {
    const hearing = { notice: true, defence: true, [missing]: false };
    expectRefused(given(violation, { hearing }), 'notHeard');
    expectOutcome(given(violation, { hearing, publish: false }), 'recovered');
    expectOutcome(given(violation, { hearing, wrongdoer: 'office' }), 'referred');
  });

  it('offices and officials are referred', () => {
    expectOutcome(given(violation, { wrongdoer: 'office', serious: right }), 'referred');
  });

  it('⚖ a case that the department determined to be serious leads to debarment', () => {
    const decision = given(violation, { serious: right });
    expectOutcome(decision, 'recoveredAndDebarred', { recovered: '500000.00', published: true });
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['seriousByDepartment']);
  });

  it.each([
    determination('jzg-2024-2/art-47', 'financeDepartment'),
    determination('jzg-2024-2/art-46', 'administeringDepartment'),
  ])('another determination does not make it serious', (serious) => {
    expectOutcome(given(violation, { serious }), 'recovered');
  });
});
