import { day, fen, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveBudget } from '../../src/funds/acts/approve-budget.js';
import { approveDepartmentBudget } from '../../src/funds/acts/approve-department-budget.js';
import { approveUnitBudget } from '../../src/funds/acts/approve-unit-budget.js';
import { formulateBudget } from '../../src/funds/acts/formulate-budget.js';
import { requestBudget } from '../../src/funds/acts/request-budget.js';
import { setBudgetCalendar } from '../../src/funds/acts/set-budget-calendar.js';
import { doOne, heldBy, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedProject } from '../support/money.js';
import { foundProvince, JURISDICTION, recordGrounds } from '../support/province.js';

let database: TestDatabase;

const portionYear = { fund: 'F01', portion: 'P1', budgetYear: 2025 };
const weighed = {
  pipeline: true,
  execution: true,
  targetReview: true,
  monitoring: true,
  evaluation: true,
  supervision: true,
  audit: true,
};

const request = (changed: object = {}, on = '2024-10-20') =>
  doOne(database, requestBudget, 'administeringDepartment', on, {
    ...portionYear,
    form: 'concreteProjects',
    amount: yuan(900_000n),
    restores: fen(0n),
    structure: false,
    direction: false,
    workPlan: false,
    ...changed,
  });

const formulate = (changed: object = {}, on = '2024-11-20') =>
  doOne(database, formulateBudget, 'financeDepartment', on, {
    ...portionYear,
    rigid: fen(0n),
    ineffective: fen(0n),
    balanceCut: fen(0n),
    weighed,
    ...changed,
  });

const approve = (on: string, stage: 'advance' | 'initial', amount: bigint, number: string) =>
  doOne(database, approveBudget, 'financeDepartment', on, {
    ...portionYear,
    number,
    stage,
    amount: yuan(amount),
  });

/** The fund was established in September 2024, one project is in its pipeline, and it was rated in 2024. */
beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client, '2024-01-01');
    const { decision } = await recordGrounds(client, '测请〔2024〕1号', '2024-01-01');
    await client.query(
      `insert into funds.application (jurisdiction, fund, number, purpose, amount, term_from, term_to, route, state, act_id, decided_on)
       select $1, 'F01', a.number, 'establish', 0, '2025-01-01', '2025-12-31', '{}', a.state, act_id, a.decided::date
       from law.decision, (values ('测请〔2024〕0号', 'rejected', '2024-12-20'), ('测请〔2024〕1号', 'approved', '2024-09-20'))
         as a (number, state, decided) where id = $2`,
      [JURISDICTION, decision],
    );
    await seedProject(client, 'X1');
  });
  await doOne(database, setBudgetCalendar, 'financeDepartment', '2024-09-25', {
    budgetYear: 2025,
    formulationEnd: day('2024-11-30'),
    congressApprovedOn: null,
  });
});

afterAll(() => database.drop());

describe('from the request to the approved budget', () => {
  it('第二十条: what the pipeline does not hold gets no budget', async () => {
    expect(told(await request({ amount: yuan(1_000_001n) }))).toBe('refused: notInPipeline, notExecutable');
  });

  it('a request for nothing is a mistake, not a question of law', async () => {
    expect(told(await request({ amount: fen(0n) }))).toBe('problem: contradictoryFacts');
  });

  it('第二十四条: a request with executable projects is accepted', async () => {
    expect(told(await request())).toBe('projectsAccepted');
  });

  it('第二十五条: finance cuts, and protects rigid spending', async () => {
    expect(told(await formulate({ rigid: yuan(900_000n), balanceCut: yuan(1n) }))).toBe(
      'refused: cutsRigidSpending',
    );
    expect(told(await formulate({ balanceCut: yuan(100_000n) }))).toBe('cutForBalance');
  });

  it('第三十条: a part is given in advance, within the opinion', async () => {
    expect(told(await approve('2024-12-10', 'advance', 900_000n, '测财指〔2024〕9号'))).toBe(
      'problem: contradictoryFacts',
    );
    expect(told(await approve('2024-12-10', 'advance', 300_000n, '测财指〔2024〕10号'))).toBe('entersBudget');
    expect(await heldBy(database, accountAt('P1', 2025, '101', 'appropriated'))).toBe(yuan(300_000n));
  });

  it('the rest waits for the congress', async () => {
    expect(told(await approve('2025-01-17', 'initial', 800_000n, '测财指〔2025〕1号'))).toBe(
      'problem: wrongState budgetYear 2025',
    );
  });

  it('the approved quota enters the ledger once, less what was given in advance', async () => {
    await doOne(database, setBudgetCalendar, 'financeDepartment', '2025-01-19', {
      budgetYear: 2025,
      formulationEnd: day('2024-11-30'),
      congressApprovedOn: day('2025-01-18'),
    });
    expect(told(await approve('2025-01-20', 'initial', 800_000n, '测财指〔2025〕1号'))).toBe('entersBudget');
    expect(await heldBy(database, accountAt('P1', 2025, '101', 'appropriated'))).toBe(yuan(800_000n));
    expect(await rowsOf(database, 'select initial from funds.year_quota where jurisdiction = $1')).toEqual([
      { initial: yuan(800_000n) },
    ]);
  });

  it('worked case 14: the list is due twenty days after the congress approved', async () => {
    expect(await openDuties(database, 'disclosureList')).toEqual([
      { subject: '2025', office: 'financeDepartment', due: '2025-02-07' },
    ]);
  });

  it('预算法第五十二条: departments, then units, each in time', async () => {
    expect(await openDuties(database, 'departmentBudgets')).toEqual([
      { subject: '101/2025', office: 'financeDepartment', due: '2025-02-07' },
    ]);
    const budget = { department: '101', budgetYear: 2025 };
    await doOne(database, approveDepartmentBudget, 'financeDepartment', '2025-02-05', {
      ...budget,
      number: '批1',
    });
    expect(await openDuties(database, 'unitBudgets')).toEqual([
      { subject: '101/2025', office: 'administeringDepartment', due: '2025-02-20' },
    ]);
    await doOne(database, approveUnitBudget, 'administeringDepartment', '2025-02-20', {
      ...budget,
      number: '批2',
    });
    expect(await openDuties(database, 'unitBudgets')).toEqual([]);
  });

  it('第十六条: after its term a fund that was not extended enters no budget', async () => {
    const next = { ...portionYear, budgetYear: 2026 };
    await inTransaction(database, (client) => seedProject(client, 'X2', { budgetYear: 2026 }));
    await doOne(database, setBudgetCalendar, 'financeDepartment', '2025-09-25', {
      budgetYear: 2026,
      formulationEnd: day('2025-11-30'),
      congressApprovedOn: null,
    });
    expect(told(await request(next, '2025-10-20'))).toBe('projectsAccepted');
    expect(told(await formulate(next, '2025-11-20'))).toBe('asRequested');
    const advance = { ...next, number: '测财指〔2025〕90号', stage: 'advance' as const, amount: yuan(1n) };
    expect(told(await doOne(database, approveBudget, 'financeDepartment', '2025-12-10', advance))).toBe(
      'refused: afterTerm',
    );
  });
});
