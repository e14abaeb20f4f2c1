import { art, OFFICE } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { ALL_ACTS, findAct } from '../../src/funds/all-acts.js';
import { POSITION, POSITIONS, type Position } from '../../src/office/position.js';
import { enteringOf, signingOf, whoHandlesPapers, whoSubmits } from '../../src/office/signing.js';

const DEPARTMENT = 'departmentClerk → departmentHead';
const FINANCE = 'financeSectionHead → financeDirector';
const JOINTLY = 'departmentClerk → departmentHead → financeSectionHead';
const LOCAL = ['localFinanceOfficer', 'localDepartmentOfficer'];

/** Who enters each act, and who signs after that; each act of the offices once. */
const WAYS: { readonly [act: string]: readonly string[] } = {
  setBudgetCalendar: [FINANCE],
  setCalendarDay: [FINANCE],
  applyForFund: [DEPARTMENT],
  reviewApplication: [FINANCE],
  walkApprovalRoute: ['financeDirector', 'viceGovernorForFinance', 'governor', 'meetingSecretary'],
  adoptMeasure: [FINANCE],
  officialInterpretation: [FINANCE],
  recordDetermination: [DEPARTMENT, FINANCE, ...LOCAL],
  prepareFundList: [FINANCE],
  openCall: [DEPARTMENT, 'localDepartmentOfficer'],
  admitProject: [DEPARTMENT, 'localDepartmentOfficer'],
  settleProjects: [DEPARTMENT, 'localDepartmentOfficer'],
  sendTargetsToCities: [DEPARTMENT],
  planRollingProgramme: [DEPARTMENT],
  guideCities: [DEPARTMENT],
  requestBudget: [DEPARTMENT],
  formulateBudget: [FINANCE],
  reduceDelegatedShare: [DEPARTMENT, FINANCE],
  approveBudget: [FINANCE],
  approveDepartmentBudget: [FINANCE],
  approveUnitBudget: [DEPARTMENT],
  stateFactor: ['departmentClerk'],
  allocate: [JOINTLY],
  approveAllocation: ['viceGovernorInCharge', 'viceGovernorForFinance', 'governor'],
  release: [FINANCE],
  issueTaskList: [DEPARTMENT],
  breakDown: [DEPARTMENT, FINANCE, 'localFinanceOfficer'],
  approveAllowance: [FINANCE],
  payAllowance: [DEPARTMENT, FINANCE, ...LOCAL],
  virement: [JOINTLY],
  proposeClawback: [],
  confirmClawback: [FINANCE],
  disburse: [FINANCE, 'localFinanceOfficer'],
  studyExecution: [DEPARTMENT, 'localDepartmentOfficer'],
  monitor: [DEPARTMENT, FINANCE, 'localDepartmentOfficer'],
  orderCorrection: [DEPARTMENT, FINANCE, 'localDepartmentOfficer'],
  completeTasks: [DEPARTMENT, 'localDepartmentOfficer'],
  completeProject: [DEPARTMENT, 'localDepartmentOfficer', 'implementingUnitOfficer'],
  acceptProject: [DEPARTMENT, 'localDepartmentOfficer'],
  fileAcceptance: [DEPARTMENT, 'localDepartmentOfficer'],
  proposeCarryOver: [],
  carryOver: [FINANCE],
  returnBalance: [DEPARTMENT, FINANCE, 'localFinanceOfficer'],
  offsetBalance: [FINANCE],
  reuseBalance: ['localFinanceOfficer'],
  selfEvaluate: ['implementingUnitOfficer'],
  departmentEvaluation: [DEPARTMENT],
  fiscalEvaluation: [FINANCE],
  publishDisclosure: [DEPARTMENT, FINANCE, ...LOCAL],
  reportEvaluations: [DEPARTMENT, FINANCE],
  recordFinding: [FINANCE, 'auditor'],
  recordViolation: [DEPARTMENT, FINANCE],
  recoverFunds: [DEPARTMENT],
  debar: [DEPARTMENT],
  correctTransfer: [FINANCE],
  adjustFund: [DEPARTMENT, FINANCE],
  extendFund: [DEPARTMENT],
  proposeTermination: [FINANCE],
  terminateFund: [FINANCE],
};

const actNamed = (name: string) => {
  const act = findAct(name);
  if (act === undefined) throw new Error(name);
  return act;
};

describe('who enters an act and who signs it', () => {
  it('is stated for every act', () => {
    expect(Object.keys(WAYS)).toEqual(ALL_ACTS.map(({ name }) => name));
  });

  const cells = ALL_ACTS.flatMap((act) => POSITIONS.map((position) => [act.name, position] as const));
  it.each(cells)('%s by %s', (name, position) => {
    const entering = enteringOf(actNamed(name), position);
    const way = WAYS[name]?.find((each) => each.split(' → ')[0] === position);
    expect(entering === null ? undefined : [position, ...entering.signing.signs].join(' → ')).toBe(way);
    if (entering !== null) {
      expect(POSITION[position].offices).toContain(entering.office);
      expect(actNamed(name).offices).toContain(entering.office);
    }
  });

  it('every position has one part in a route', () => {
    for (const act of ALL_ACTS) {
      for (const office of Object.keys(OFFICE) as (keyof typeof OFFICE)[]) {
        const signing = signingOf(act, office);
        const routes = signing?.tiers?.ascending.map(({ signs }) => signs) ?? [signing?.signs ?? []];
        for (const route of routes) expect(new Set([signing?.enters, ...route]).size).toBe(route.length + 1);
      }
    }
  });

  it('第三十五条: the tiers rise, each with all who sign below it', () => {
    const tiers = signingOf(actNamed('virement'), 'administeringDepartment')?.tiers;
    expect(tiers?.ascending).toEqual([
      { approver: 'department', signs: ['departmentHead', 'financeSectionHead'] },
      {
        approver: 'viceGovernorInCharge',
        signs: ['departmentHead', 'financeSectionHead', 'viceGovernorInCharge'],
      },
      {
        approver: 'governor',
        signs: [
          'departmentHead',
          'financeSectionHead',
          'viceGovernorInCharge',
          'viceGovernorForFinance',
          'governor',
        ],
      },
    ]);
  });

  it('names its provision where one orders it', () => {
    const ordered = ALL_ACTS.flatMap((act) =>
      act.offices.flatMap((office) => {
        const provision = signingOf(act, office)?.provision ?? null;
        return provision === null ? [] : [[act.name, provision]];
      }),
    );
    expect(ordered).toEqual([
      ['walkApprovalRoute', art(15)],
      ['allocate', art(29)],
      ['virement', art(35)],
    ]);
  });
});

describe('papers', () => {
  const names = (positions: readonly Position[]) => [...positions].sort();

  it('are submitted by clerks and section heads', () => {
    expect(names(whoSubmits(ALL_ACTS))).toEqual(['departmentClerk', 'financeSectionHead']);
  });

  it('are handled by them and by those who sign', () => {
    expect(names(whoHandlesPapers(ALL_ACTS))).toEqual([
      'departmentClerk',
      'departmentHead',
      'financeDirector',
      'financeSectionHead',
      'governor',
      'viceGovernorForFinance',
      'viceGovernorInCharge',
    ]);
  });
});
