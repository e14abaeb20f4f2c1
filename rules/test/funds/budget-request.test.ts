import { describe, expect, it } from 'vitest';
import { budgetRequest } from '../../src/funds/budget-request.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { determination, expectOutcome, expectRefused, given } from '../support.js';

const reason = determination('jzg-2024-2/art-24', 'financeDepartment');
const planned = {
  form: 'detailedPlan',
  inPipeline: false,
  executable: false,
  plan: { structure: true, direction: true, workPlan: true },
  specialReason: reason,
};

describe('第二十四条 budgetRequest', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(budgetRequest)).toEqual({
      id: 'funds.budgetRequest',
      provisions: ['art-24', 'art-20', 'art-22'],
      refusals: [
        'notInPipeline art-20',
        'notExecutable art-22',
        'noProjects art-24',
        'noSpecialReason art-24',
        'planIncomplete art-24',
        'planNotResolved art-24',
      ],
      warnings: [],
      outcomes: ['exempt art-24', 'delegated art-24', 'planAccepted art-24', 'projectsAccepted art-24'],
    });
    expect(softenedIn(budgetRequest)).toEqual([]);
  });

  it('executable projects of the pipeline are accepted', () => {
    const decision = given(budgetRequest);
    expectOutcome(decision, 'projectsAccepted');
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(expect.arrayContaining(['exemptEscapesPipeline', 'specialReasonByFinance']));
  });

  it('第二十条 a project outside the pipeline gets no budget, with any determination', () => {
    expectRefused(given(budgetRequest, { inPipeline: false, specialReason: reason }), 'notInPipeline');
  });

  it('第二十二条 a project that is not executable does not enter', () => {
    expectRefused(given(budgetRequest, { executable: false }), 'notExecutable');
    const delegated = { authority: 'delegated', executable: false };
    expectRefused(given(budgetRequest, delegated), 'notExecutable');
  });

  it('both are named, in precedence', () => {
    expectRefused(
      given(budgetRequest, { inPipeline: false, executable: false }),
      'notInPipeline',
      'notExecutable',
    );
  });

  it.each(['emergencyRelief', 'actualsSettlement'])(
    '⚖ %s escapes the pipeline and the projects',
    (spendingClass) => {
      expectOutcome(given(budgetRequest, { spendingClass, inPipeline: false }), 'exempt');
      const amount = { spendingClass, form: 'amountOnly', inPipeline: false, executable: false };
      expectOutcome(given(budgetRequest, amount), 'exempt');
      expectOutcome(given(budgetRequest, { ...amount, form: 'detailedPlan' }), 'exempt');
    },
  );

  it('delegated money is requested as an amount', () => {
    const facts = { authority: 'delegated', form: 'amountOnly', inPipeline: false, executable: false };
    expectOutcome(given(budgetRequest, facts), 'delegated');
    expectOutcome(given(budgetRequest, { ...facts, form: 'detailedPlan' }), 'delegated');
  });

  it('retained money without projects is refused', () => {
    const facts = { form: 'amountOnly', inPipeline: false, executable: false };
    expectRefused(given(budgetRequest, facts), 'noProjects');
  });

  it('a plan stands in for a special reason that finance determined, until formulation ends', () => {
    expectOutcome(given(budgetRequest, planned), 'planAccepted', { resolveBy: '2024-11-30' });
    expectOutcome(given(budgetRequest, { ...planned, on: '2024-11-30' }), 'planAccepted');
    expectRefused(given(budgetRequest, { ...planned, on: '2024-12-01' }), 'planNotResolved');
  });

  it('without the reason, or with another one, the plan does not stand in', () => {
    expectRefused(given(budgetRequest, { ...planned, specialReason: null }), 'noSpecialReason');
    const wrongOffice = determination('jzg-2024-2/art-24', 'administeringDepartment');
    expectRefused(given(budgetRequest, { ...planned, specialReason: wrongOffice }), 'noSpecialReason');
    const elsewhere = determination('jzg-2024-2/art-30', 'financeDepartment');
    expectRefused(given(budgetRequest, { ...planned, specialReason: elsewhere }), 'noSpecialReason');
  });

  it.each(['structure', 'direction', 'workPlan'])('a plan without %s is incomplete', (missing) => {
    const facts = { ...planned, plan: { ...planned.plan, [missing]: false } };
    expectRefused(given(budgetRequest, facts), 'planIncomplete');
  });

  it('the date and the plan bind only who sends a plan', () => {
    expectOutcome(given(budgetRequest, { specialReason: reason }), 'projectsAccepted');
    expectOutcome(given(budgetRequest, { on: '2024-12-01' }), 'projectsAccepted');
  });
});
