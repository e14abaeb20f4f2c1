import { describe, expect, it } from 'vitest';
import { ACTS } from '../../src/funds/acts.js';
import { type DeadlineFacts, dueDay, isOverdue, MissingDeadlineFact } from '../../src/funds/deadline.js';
import { DEADLINES, type DeadlineId } from '../../src/funds/deadlines.js';
import { OFFICE } from '../../src/funds/vocabulary.js';
import { addDays, day } from '../../src/law/date.js';
import { interpretationsIn } from '../../src/law/reading.js';
import { policyOn } from '../support.js';

const policy = policyOn();
const year: Partial<DeadlineFacts> = { budgetYear: 2025 };
const formulation: Partial<DeadlineFacts> = { formulationEnd: day('2024-11-30') };
const approved: Partial<DeadlineFacts> = { budgetApprovedOn: day('2025-01-18') };

const CASES: { readonly [I in DeadlineId]: readonly [string, Partial<DeadlineFacts>, string, ...string[]] } =
  {
    callOpens: ['2024-03-31', year, 'administeringDepartment', 'openCall'],
    targetsToCities: ['2024-06-30', year, 'administeringDepartment', 'sendTargetsToCities'],
    rollingPlans: ['2024-06-30', year, 'administeringDepartment', 'planRollingProgramme'],
    pipelineAdmission: ['2024-09-30', year, 'administeringDepartment', 'settleProjects'],
    projectsSettled: ['2024-09-30', year, 'administeringDepartment', 'settleProjects'],
    newFundApproved: ['2024-11-30', formulation, 'financeDepartment', 'walkApprovalRoute'],
    planResolved: ['2024-11-30', formulation, 'administeringDepartment', 'requestBudget'],
    notReadyCut: ['2024-11-30', formulation, 'financeDepartment', 'formulateBudget'],
    departmentBudgets: ['2025-02-07', approved, 'financeDepartment', 'approveDepartmentBudget'],
    unitBudgets: [
      '2025-02-22',
      { departmentBudgetOn: day('2025-02-07') },
      'administeringDepartment',
      'approveUnitBudget',
    ],
    generalTransfers: ['2025-02-17', approved, 'financeDepartment', 'release'],
    specialTransfers: ['2025-03-19', approved, 'financeDepartment', 'release'],
    budgetPublication: ['2025-02-07', approved, 'financeDepartment', 'publishDisclosure'],
    disclosureList: ['2025-02-07', approved, 'financeDepartment localFinanceBureau', 'publishDisclosure'],
    laterSpecifics: [
      '2025-06-24',
      { formedOn: day('2025-06-01'), daysOff: ['2025-06-02', '2025-06-07', '2025-06-08'].map(day) },
      'administeringDepartment localDepartment',
      'publishDisclosure',
    ],
    taskList: ['2025-03-16', { releasedOn: day('2025-03-01') }, 'administeringDepartment', 'issueTaskList'],
    clawbackHalf: [
      '2025-06-30',
      year,
      'financeDepartment',
      'release',
      'recordDetermination',
      'confirmClawback',
    ],
    clawbackAll: [
      '2025-09-30',
      year,
      'financeDepartment',
      'release',
      'recordDetermination',
      'confirmClawback',
    ],
    virementWindow: ['2025-06-30', year, 'administeringDepartment', 'virement'],
    monthlyExecution: [
      '2025-04-30',
      { month: day('2025-04-01') },
      'administeringDepartment localDepartment',
      'studyExecution',
    ],
    yearlyMonitoring: ['2025-12-31', year, 'administeringDepartment', 'monitor'],
    yearEndCarryOver: [
      '2025-12-31',
      year,
      'financeDepartment localFinanceBureau',
      'carryOver',
      'returnBalance',
      'offsetBalance',
      'reuseBalance',
    ],
    acceptanceResultsFiled: [
      '2026-03-31',
      { completedOn: day('2025-10-20') },
      'administeringDepartment localDepartment',
      'fileAcceptance',
    ],
    departmentReport: ['2026-04-30', year, 'administeringDepartment', 'departmentEvaluation'],
    endOfTerm: [
      '2026-10-02',
      { termEnd: day('2026-12-31') },
      'financeDepartment',
      'proposeTermination',
      'extendFund',
    ],
    endOfDebarment: [
      '2030-03-10',
      { debarredFrom: day('2025-03-10'), debarredUntil: null },
      'administeringDepartment',
      'debar',
    ],
  };

describe('every date of the measures', () => {
  it.each(DEADLINES.map((deadline) => [deadline.id, deadline] as const))(
    '%s: in time on its last day, overdue on the next',
    (id, deadline) => {
      const [last, facts] = CASES[id];
      expect(dueDay(deadline, facts, policy)).toBe(last);
      expect(isOverdue(deadline, facts, day(last), policy)).toBe(false);
      expect(isOverdue(deadline, facts, addDays(day(last), 1), policy)).toBe(true);
    },
  );

  it.each(DEADLINES.map((deadline) => [deadline.id, deadline] as const))(
    '%s: owed by its offices, closed by its acts, counted from its facts',
    (id, deadline) => {
      const [, facts, offices, ...acts] = CASES[id];
      const { owedBy, locallyOwedBy, closedBy, countsFrom } = deadline;
      expect([owedBy, locallyOwedBy].filter((office) => office !== null).join(' ')).toBe(offices);
      expect(closedBy).toEqual(acts);
      expect(countsFrom.toSorted()).toEqual(Object.keys(facts).toSorted());
      expect(Object.keys(OFFICE)).toContain(owedBy);
      for (const act of closedBy) expect(ACTS).toContain(act);
    },
  );

  it('stands once each in the list, with its provision', () => {
    expect(DEADLINES.map(({ id, provision }) => `${id} ${provision.replace('jzg-2024-2/', '')}`)).toEqual([
      'callOpens art-21',
      'targetsToCities art-20',
      'rollingPlans art-21',
      'pipelineAdmission art-20',
      'projectsSettled art-21',
      'newFundApproved art-14',
      'planResolved art-24',
      'notReadyCut art-30/para-2',
      'departmentBudgets budget-law-2018/art-52/para-1',
      'unitBudgets budget-law-2018/art-52/para-1',
      'generalTransfers budget-law-2018/art-52/para-4',
      'specialTransfers budget-law-2018/art-52/para-4',
      'budgetPublication budget-law-2018/art-14/para-1',
      'disclosureList art-44',
      'laterSpecifics openness-regulation-2019/art-26',
      'taskList art-34',
      'clawbackHalf art-33',
      'clawbackAll art-33',
      'virementWindow art-35',
      'monthlyExecution art-36',
      'yearlyMonitoring art-38',
      'yearEndCarryOver art-39/para-1',
      'acceptanceResultsFiled art-37',
      'departmentReport art-41',
      'endOfTerm art-16',
      'endOfDebarment art-47',
    ]);
  });

  it('says each in both languages', () => {
    for (const { label } of DEADLINES) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[a-z]/);
    }
  });

  it('⚖ periods name that they are calendar days', () => {
    const periods = DEADLINES.filter(({ due }) =>
      interpretationsIn([due], policy).some(({ parameter }) => parameter === 'dayCounting'),
    ).map(({ id }) => id);
    expect(periods).toEqual([
      'departmentBudgets',
      'unitBudgets',
      'generalTransfers',
      'specialTransfers',
      'budgetPublication',
      'disclosureList',
      'taskList',
      'endOfTerm',
    ]);
  });

  it('a debarment ends on the day that its decision states, where it states one', () => {
    const [deadline] = DEADLINES.filter(({ id }) => id === 'endOfDebarment');
    const facts = { debarredFrom: day('2025-03-10'), debarredUntil: day('2027-03-10') };
    expect(deadline && dueDay(deadline, facts, policy)).toBe('2027-03-10');
  });

  it('a fact that is not given is named', () => {
    const [deadline] = DEADLINES;
    expect(() => dueDay(deadline, {}, policy)).toThrow(new MissingDeadlineFact('callOpens', 'budgetYear'));
    expect(() => dueDay(deadline, {}, policy)).toThrow('callOpens: budgetYear');
  });
});
