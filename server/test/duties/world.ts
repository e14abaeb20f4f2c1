import { day, type Fen, fen, yuan } from '@jizheng/rules';
import { expect } from 'vitest';
import type { Performed } from '../../src/acts/act.js';
import { admitProject } from '../../src/funds/acts/admit-project.js';
import { approveBudget } from '../../src/funds/acts/approve-budget.js';
import { formulateBudget } from '../../src/funds/acts/formulate-budget.js';
import { openCall } from '../../src/funds/acts/open-call.js';
import { release } from '../../src/funds/acts/release.js';
import { requestBudget } from '../../src/funds/acts/request-budget.js';
import { setBudgetCalendar } from '../../src/funds/acts/set-budget-calendar.js';
import { settleProjects } from '../../src/funds/acts/settle-projects.js';
import { doOne, inTransaction } from '../support/acts.js';
import type { TestDatabase } from '../support/database.js';
import { enterCalendar } from '../support/establishment.js';
import { seedPlan, seedProject } from '../support/money.js';
import { JURISDICTION, recordGrounds } from '../support/province.js';
import { UNIT } from '../support/units.js';

/** The money of each budget that is brought to the congress. */
export const BUDGET = yuan(1_000_000n);

/** Performs what has to be accepted, and answers it. */
export async function accepted(performing: Promise<Performed>): Promise<Performed> {
  const performed = await performing;
  expect(performed).toMatchObject({ status: 'decided', accepted: true });
  return performed;
}

/** A portion of the fund F01 like its first one, but for what is changed. */
export const addPortion = (
  database: TestDatabase,
  code: string,
  changed: { readonly selection?: string; readonly transferClass?: string },
): Promise<unknown> =>
  inTransaction(database, (client) =>
    client.query(
      `insert into funds.portion
       values ($1, 'F01', $2, '另一项目', '技术改造', 'retained', 'ordinary', $3, 'subsidy', $4, null, '2150517', '51301', '31299')`,
      [JURISDICTION, code, changed.selection ?? 'other', changed.transferClass ?? 'specialTransfer'],
    ),
  );

/** The fund F01 was approved in September 2024, and the year 2025 has its calendar. */
async function establish(database: TestDatabase): Promise<void> {
  await inTransaction(database, async (client) => {
    const { decision } = await recordGrounds(client, '测请〔2024〕1号', '2024-01-01');
    await client.query(
      `insert into funds.application (jurisdiction, fund, number, purpose, amount, term_from, term_to, route, state, act_id, decided_on)
       select $1, 'F01', '测请〔2024〕1号', 'establish', 0, '2025-01-01', '2027-12-31', '{}', 'approved', act_id, '2024-09-20'
       from law.decision where id = $2`,
      [JURISDICTION, decision],
    );
  });
  await accepted(enterCalendar(database, 2025, '2024-09-25'));
}

/** Asks for the budget of a portion for 2025. */
export const request = (
  database: TestDatabase,
  on: string,
  portion: string,
  form: 'concreteProjects' | 'detailedPlan' | 'amountOnly',
): Promise<Performed> =>
  doOne(database, requestBudget, 'administeringDepartment', on, {
    fund: 'F01',
    portion,
    budgetYear: 2025,
    form,
    amount: BUDGET,
    restores: fen(0n),
    structure: true,
    direction: true,
    workPlan: true,
  });

/** Finance gives its opinion on that request, without a cut of its own. */
export const formulate = (database: TestDatabase, on: string, portion: string): Promise<Performed> =>
  doOne(database, formulateBudget, 'financeDepartment', on, {
    fund: 'F01',
    portion,
    budgetYear: 2025,
    rigid: fen(0n),
    ineffective: fen(0n),
    balanceCut: fen(0n),
    weighed: {
      pipeline: true,
      execution: true,
      targetReview: true,
      monitoring: true,
      evaluation: true,
      supervision: true,
      audit: true,
    },
  });

/** The budget of a portion for 2025 is approved on 20 January; the congress approved the whole on the 18th. */
export async function bringBudget(database: TestDatabase, portion = 'P1'): Promise<void> {
  await establish(database);
  await inTransaction(database, (client) => seedProject(client, 'X1', { portion }));
  const form = portion === 'P2' ? 'amountOnly' : 'concreteProjects';
  await accepted(request(database, '2024-10-20', portion, form));
  await accepted(formulate(database, '2024-11-20', portion));
  await accepted(
    doOne(database, setBudgetCalendar, 'financeDepartment', '2025-01-19', {
      budgetYear: 2025,
      formulationEnd: day('2024-11-30'),
      congressApprovedOn: day('2025-01-18'),
    }),
  );
  await accepted(
    doOne(database, approveBudget, 'financeDepartment', '2025-01-20', {
      number: '测财指〔2025〕1号',
      fund: 'F01',
      portion,
      budgetYear: 2025,
      stage: 'initial',
      amount: BUDGET,
    }),
  );
}

/** Releases money of a portion to the city of Jilin under an approved plan. */
export async function releaseTo220200(
  database: TestDatabase,
  on: string,
  portion = 'P1',
  amount: Fen = BUDGET,
): Promise<Performed> {
  const plan = { portion: portion as 'P1', year: 2025, amount: amount / 100n };
  await inTransaction(database, (client) =>
    seedPlan(client, plan, '220200', portion === 'P2' ? 'formula' : 'project'),
  );
  return doOne(database, release, 'financeDepartment', on, {
    document: '测财指〔2025〕12号',
    fund: 'F01',
    portion,
    budgetYear: 2025,
    recipient: '220200',
    amount,
    namesProjects: false,
    inDepartmentBudget: yuan(0n),
    withTaskList: false,
  });
}

/** The call of the portion P1 for 2026. */
export const callFor2026 = (database: TestDatabase, on: string): Promise<Performed> =>
  doOne(database, openCall, 'administeringDepartment', on, {
    number: '申报〔2025〕1号',
    fund: 'F01',
    portion: 'P1',
    budgetYear: 2026,
    approver: 'province',
    organiser: 'province',
  });

/** The call, a project out of it, and the settlement of all projects of the portion P1 for 2026. */
export async function settle2026(database: TestDatabase, on: string): Promise<Performed> {
  await accepted(callFor2026(database, '2025-03-31'));
  await accepted(
    doOne(database, admitProject, 'administeringDepartment', '2025-08-01', {
      code: 'X1',
      fund: 'F01',
      portion: 'P1',
      name: '技术改造项目',
      unitCode: UNIT,
      unitName: '测试单位',
      area: '220202',
      level: 2,
      startYear: 2026,
      endYear: 2027,
      amount: BUDGET,
      forBudgetYear: 2026,
      appraised: true,
      readiness: {
        permits: true,
        implementationPlan: true,
        funding: true,
        spendingSchedule: true,
        preparation: true,
      },
      constructionCode: null,
    }),
  );
  return doOne(database, settleProjects, 'administeringDepartment', on, {
    fund: 'F01',
    portion: 'P1',
    budgetYear: 2026,
    project: null,
    staggered: false,
    rollsOver: false,
    programme: { tasks: false, implementationPlan: false, spendingPlan: false },
  });
}
