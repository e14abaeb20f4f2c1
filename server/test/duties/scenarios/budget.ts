import { day } from '@jizheng/rules';
import { adoptMeasure } from '../../../src/funds/acts/adopt-measure.js';
import { applyForFund } from '../../../src/funds/acts/apply-for-fund.js';
import { approveDepartmentBudget } from '../../../src/funds/acts/approve-department-budget.js';
import { approveUnitBudget } from '../../../src/funds/acts/approve-unit-budget.js';
import { publishDisclosure } from '../../../src/funds/acts/publish-disclosure.js';
import { doOne, inTransaction } from '../../support/acts.js';
import type { TestDatabase } from '../../support/database.js';
import { enterCalendar, seedDetermination, soundApplication, step } from '../../support/establishment.js';
import { seedProject } from '../../support/money.js';
import type { Scenario } from '../scenario.js';
import { accepted, bringBudget, formulate, request } from '../world.js';

const FORMULATION_ENDS = '2024-11-30';

/** A plan stands in for projects, for a special reason. */
async function requestByPlan(database: TestDatabase): Promise<void> {
  await accepted(enterCalendar(database, 2025, '2024-09-25'));
  await seedDetermination(database, 24, '2024-10-11');
  await accepted(request(database, '2024-10-12', 'P1', 'detailedPlan'));
}

const approve101 = (database: TestDatabase, on: string) =>
  doOne(database, approveDepartmentBudget, 'financeDepartment', on, {
    number: '测财批〔2025〕1号',
    department: '101',
    budgetYear: 2025,
  });

const publish = (database: TestDatabase, on: string, item: 'principal' | 'measure', subject: string) =>
  doOne(database, publishDisclosure, 'financeDepartment', on, {
    fund: 'F01',
    year: 2025,
    item,
    subject,
    onList: true,
    linked: true,
  });

/** 第十四、二十四、三十、四十四条, 预算法第十四、五十二条: formulating, approving and publishing the budget. */
export const BUDGETING: readonly Scenario[] = [
  {
    deadline: 'newFundApproved',
    arises: async (database) => {
      await accepted(enterCalendar(database, 2026, '2025-01-05'));
      await accepted(
        doOne(database, applyForFund, 'administeringDepartment', '2025-03-10', soundApplication),
      );
    },
    owed: {
      fund: 'F02',
      subject: soundApplication.number,
      office: 'financeDepartment',
      openedOn: '2025-03-10',
      due: '2025-11-30',
    },
    closes: {
      walkApprovalRoute: async (database) => {
        const take = (office: Parameters<typeof step>[1]) =>
          step(database, office, '2025-11-30', soundApplication.number);
        await accepted(take('financeDepartment'));
        await accepted(take('viceGovernorForFinance'));
        return take('governor');
      },
    },
  },
  {
    deadline: 'planResolved',
    today: '2024-01-01',
    arises: requestByPlan,
    owed: {
      fund: 'F01',
      subject: 'F01/P1/2025',
      office: 'administeringDepartment',
      openedOn: '2024-10-12',
      due: FORMULATION_ENDS,
    },
    closes: {
      requestBudget: async (database) => {
        await inTransaction(database, (client) => seedProject(client, 'X1'));
        return request(database, FORMULATION_ENDS, 'P1', 'concreteProjects');
      },
    },
  },
  {
    deadline: 'notReadyCut',
    today: '2024-01-01',
    arises: requestByPlan,
    owed: {
      fund: 'F01',
      subject: 'F01/P1/2025',
      office: 'financeDepartment',
      openedOn: '2024-10-12',
      due: FORMULATION_ENDS,
    },
    closes: { formulateBudget: (database) => formulate(database, FORMULATION_ENDS, 'P1') },
  },
  {
    deadline: 'departmentBudgets',
    today: '2024-01-01',
    arises: bringBudget,
    owed: {
      fund: null,
      subject: '101/2025',
      office: 'financeDepartment',
      openedOn: '2025-01-20',
      due: '2025-02-07',
    },
    closes: { approveDepartmentBudget: (database) => approve101(database, '2025-02-07') },
  },
  {
    deadline: 'unitBudgets',
    today: '2024-01-01',
    arises: async (database) => {
      await bringBudget(database);
      await accepted(approve101(database, '2025-02-05'));
    },
    owed: {
      fund: null,
      subject: '101/2025',
      office: 'administeringDepartment',
      openedOn: '2025-02-05',
      due: '2025-02-20',
    },
    closes: {
      approveUnitBudget: (database) =>
        doOne(database, approveUnitBudget, 'administeringDepartment', '2025-02-20', {
          number: '测批〔2025〕1号',
          department: '101',
          budgetYear: 2025,
        }),
    },
  },
  ...(['disclosureList', 'budgetPublication'] as const).map(
    (deadline): Scenario => ({
      deadline,
      today: '2024-01-01',
      arises: bringBudget,
      owed: {
        fund: null,
        subject: '2025',
        office: 'financeDepartment',
        openedOn: '2025-01-20',
        due: '2025-02-07',
      },
      closes: { publishDisclosure: (database) => publish(database, '2025-02-07', 'principal', '2025') },
    }),
  ),
  {
    deadline: 'laterSpecifics',
    today: '2024-01-01',
    arises: async (database) => {
      await bringBudget(database);
      await accepted(
        doOne(database, adoptMeasure, 'financeDepartment', '2025-06-01', {
          number: '测财规〔2025〕1号',
          fund: 'F01',
          adoptedOn: day('2025-06-01'),
          jointly: true,
          statesAuthority: true,
          delegates: true,
          statesFactors: true,
          statesAllowance: true,
          conflicts: false,
        }),
      );
    },
    owed: {
      fund: 'F01',
      subject: 'F01/measure/测财规〔2025〕1号',
      office: 'administeringDepartment',
      openedOn: '2025-06-01',
      due: '2025-06-27',
    },
    closes: {
      publishDisclosure: (database) => publish(database, '2025-06-27', 'measure', '测财规〔2025〕1号'),
    },
  },
];
