import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideCities } from '../../src/funds/acts/guide-cities.js';
import { openCall } from '../../src/funds/acts/open-call.js';
import { planRollingProgramme } from '../../src/funds/acts/plan-rolling-programme.js';
import { reduceDelegatedShare } from '../../src/funds/acts/reduce-delegated-share.js';
import { sendTargetsToCities } from '../../src/funds/acts/send-targets-to-cities.js';
import { settleProjects } from '../../src/funds/acts/settle-projects.js';
import { openCalendarTasks } from '../../src/funds/calendar-tasks.js';
import { doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterList } from '../support/establishment.js';
import { contextOf, foundProvince, JURISDICTION } from '../support/province.js';

let database: TestDatabase;

const DEPARTMENT = 'administeringDepartment';
const NO_PROGRAMME = { tasks: false, implementationPlan: false, spendingPlan: false };
const PROGRAMME = { tasks: true, implementationPlan: true, spendingPlan: true };
const CONTENT = { targets: true, assessment: true, approvingLevel: true };
const GUIDED = { requirements: true, planningAhead: true, review: true };

const inYear = (portion: string) => ({ fund: 'F01', portion, budgetYear: 2026 });

const settle = async (on: string, portion: string, project: string | null = null) =>
  told(
    await doOne(database, settleProjects, DEPARTMENT, on, {
      ...inYear(portion),
      project,
      staggered: false,
      rollsOver: false,
      programme: NO_PROGRAMME,
    }),
  );

const seedProjects = (portion: string, ...codes: readonly string[]) =>
  inTransaction(database, (client) =>
    client.query(
      `insert into funds.project (jurisdiction, code, fund, portion, name, unit_code, unit_name, area, level,
         start_year, end_year, amount, for_budget_year, executable, state, admitted_on)
       select $1, c, 'F01', $2, c, 'U', 'U', '220102', 2, 2026, 2026, 100, 2026, true, 'admitted', '2025-08-01'
       from unnest($3::text[]) as c`,
      [JURISDICTION, portion, codes],
    ),
  );

const states = () =>
  rowsOf(
    database,
    `select code, state from funds.project where jurisdiction = $1 and portion = 'P1' order by code`,
  );

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
  await enterList(database, '2025-01-01', { portion: 'P3', selection: 'rolling' }, { portion: 'P4' });
  await doOne(database, openCall, DEPARTMENT, '2025-01-01', {
    ...inYear('P1'),
    number: '申报指南1号',
    approver: 'province',
    organiser: 'province',
  });
  await inTransaction(database, (client) =>
    openCalendarTasks(contextOf(client, 'financeDepartment', '2025-01-01')),
  );
});
afterAll(() => database.drop());

describe('art. 20: targets go to cities and counties', () => {
  const send = async (on: string, portion: string, content = CONTENT) =>
    told(
      await doOne(database, sendTargetsToCities, DEPARTMENT, on, {
        ...inYear(portion),
        continuing: true,
        content,
      }),
    );

  it('by 30 June, with all that they must say', async () => {
    expect(await send('2025-06-30', 'P2', { ...CONTENT, approvingLevel: false })).toBe(
      'refused: contentIncomplete',
    );
    expect(await openDuties(database, 'targetsToCities')).toMatchObject([{ subject: 'F01/P2/2026' }]);
    expect(await send('2025-06-30', 'P2')).toBe('sentInTime');
    expect(await openDuties(database, 'targetsToCities')).toEqual([]);
    expect(
      await rowsOf(
        database,
        `select item, subject from funds.disclosure where jurisdiction = $1 and item = 'targets'`,
      ),
    ).toEqual([{ item: 'targets', subject: 'F01/P2/2026' }]);
  });

  it('only of delegated money', async () => {
    expect(await send('2025-06-30', 'P1')).toBe('problem: wrongState portion F01/P1');
    expect(await send('2025-06-30', 'P9')).toBe('problem: unknown portion F01/P9');
  });
});

describe('art. 21: rolling programmes', () => {
  const roll = async (on: string, portion: string, programme = PROGRAMME) =>
    told(await doOne(database, planRollingProgramme, DEPARTMENT, on, { ...inYear(portion), programme }));

  it('are settled by 30 June with tasks, plan and schedule', async () => {
    expect(await roll('2025-06-30', 'P3', { ...PROGRAMME, tasks: false })).toBe(
      'refused: programmeIncomplete',
    );
    expect(await openDuties(database, 'rollingPlans')).toMatchObject([{ subject: 'F01/P3/2026' }]);
    expect(await roll('2025-06-30', 'P3')).toBe('programmeSettled');
    expect(await openDuties(database, 'rollingPlans')).toEqual([]);
    expect(await roll('2025-06-30', 'P1')).toBe('problem: wrongState portion F01/P1');
    expect(await roll('2025-06-30', 'P2')).toBe('problem: wrongState portion F01/P2');
  });
});

describe('art. 23: the department guides cities and counties', () => {
  it('and what it still owes is said', async () => {
    const guide = async (portion: string) =>
      told(
        await doOne(database, guideCities, DEPARTMENT, '2025-06-30', {
          ...inYear(portion),
          retainedGuidance: { pipeline: true, applications: false },
          delegatedGuidance: GUIDED,
        }),
      );
    expect(await guide('P2')).toBe('guided');
    expect(await guide('P1')).toBe('retainedGuidanceOwed');
    expect(await guide('P9')).toBe('problem: unknown portion F01/P9');
  });
});

describe('art. 19: a place that manages poorly gets less', () => {
  const reduce = async (proposedAmount: bigint, place = '220200', portion = 'P2') =>
    told(
      await doOne(database, reduceDelegatedShare, DEPARTMENT, '2025-06-30', {
        ...inYear(portion),
        place,
        performancePoor: true,
        proposedAmount: yuan(proposedAmount),
      }),
    );

  it('than the approved plan of the year before gave it', async () => {
    await inTransaction(database, (client) =>
      client.query(
        `insert into funds.allocation (jurisdiction, fund, portion, budget_year, plan, recipient, amount, method, approved_on, place)
         values ($1, 'F01', 'P2', 2025, '方案1', '220200', 10000, 'formula', '2025-02-01', '220200')`,
        [JURISDICTION],
      ),
    );
    expect(await reduce(100n)).toBe('refused: notReduced');
    expect(await reduce(99n)).toBe('reduced');
    expect(await reduce(99n, '220300')).toBe('problem: contradictoryFacts');
    expect(await reduce(99n, '330100')).toBe('problem: unknown place 330100');
    expect(await reduce(99n, '220200', 'P1')).toBe('problem: wrongState portion F01/P1');
    expect(await reduce(99n, '220200', 'P9')).toBe('problem: unknown portion F01/P9');
  });
});

describe('art. 21: projects are settled', () => {
  it('competitively only out of a call, by 30 September', async () => {
    await seedProjects('P1', 'S1', 'S2', 'S3');
    await seedProjects('P4', 'T1');
    expect(await settle('2025-09-30', 'P4')).toBe('refused: notSelected');
    expect(await settle('2025-09-30', 'P1', 'S1')).toBe('competitivelySettled');
    expect(await states()).toEqual([
      { code: 'S1', state: 'settled' },
      { code: 'S2', state: 'admitted' },
      { code: 'S3', state: 'admitted' },
    ]);
    const both = [{ subject: 'F01/P1/2026' }, { subject: 'F01/P4/2026' }];
    expect(await openDuties(database, 'projectsSettled')).toMatchObject(both);
    expect(await settle('2025-09-30', 'P1')).toBe('competitivelySettled');
    expect(await openDuties(database, 'projectsSettled')).toMatchObject([{ subject: 'F01/P4/2026' }]);
    expect(await states()).toMatchObject([{ state: 'settled' }, { state: 'settled' }, { state: 'settled' }]);
  });

  it('and names what was entered by mistake', async () => {
    expect(await settle('2025-09-30', 'P1', 'S1')).toBe('problem: wrongState project S1');
    expect(await settle('2025-09-30', 'P1', 'S9')).toBe('problem: unknown project S9');
    expect(await settle('2025-09-30', 'P1')).toBe('problem: unknown project F01/P1/2026');
    expect(await settle('2025-09-30', 'P9')).toBe('problem: unknown portion F01/P9');
  });

  it('of a rolling programme follow its plan, whenever that was settled in time', async () => {
    await enterList(database, '2025-09-30', { portion: 'P6', selection: 'rolling' });
    await seedProjects('P3', 'R1');
    await seedProjects('P6', 'R2');
    expect(await settle('2025-09-30', 'P3')).toBe('programmeSettled');
    expect(await settle('2025-09-30', 'P6')).toBe('refused: programmeIncomplete, programmeLate');
  });
});
