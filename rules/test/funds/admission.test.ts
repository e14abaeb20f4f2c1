import { describe, expect, it } from 'vitest';
import { admission } from '../../src/funds/admission.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { expectOutcome, expectRefused, given } from '../support.js';

const { readiness } = admission.example as { readiness: { readonly [item: string]: boolean } };

describe('第二十条、第二十二条 admission', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(admission)).toEqual({
      id: 'funds.admission',
      provisions: ['art-20', 'art-22'],
      refusals: ['notAppraised art-20', 'afterDeadline art-20'],
      warnings: [],
      outcomes: ['executable art-22', 'inPreparation art-22'],
    });
    expect(softenedIn(admission)).toEqual(['afterDeadline']);
  });

  it('30 September of the year before is in time', () => {
    const decision = given(admission);
    expectOutcome(decision, 'executable');
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(['exemptEscapesPipeline', 'readinessItems']);
  });

  testSoftened(admission, {
    facts: { admittedOn: '2025-10-01' },
    refusal: 'afterDeadline',
    by: 'determination',
    article: 20,
    office: 'financeDepartment',
    outcome: 'executable',
  });

  it('delegated money has no date in this article', () => {
    expectOutcome(given(admission, { authority: 'delegated', admittedOn: '2025-10-01' }), 'executable');
  });

  it.each(['emergencyRelief', 'actualsSettlement'])('⚖ %s escapes the date', (spendingClass) => {
    expectOutcome(given(admission, { spendingClass, admittedOn: '2026-03-01' }), 'executable');
  });

  it('a project is appraised first', () => {
    expectRefused(given(admission, { appraised: false }), 'notAppraised');
    const late = { appraised: false, admittedOn: '2025-10-01' };
    expectRefused(given(admission, late), 'notAppraised', 'afterDeadline');
  });

  it.each(['permits', 'implementationPlan', 'funding', 'spendingSchedule', 'preparation'])(
    '第二十二条 without %s it is not executable yet',
    (missing) => {
      const facts = { readiness: { ...readiness, [missing]: false } };
      expectOutcome(given(admission, facts), 'inPreparation');
    },
  );
});
