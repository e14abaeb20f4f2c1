import { type ValueOf, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitProject } from '../../src/funds/acts/admit-project.js';
import { openCalendarTasks } from '../../src/funds/calendar-tasks.js';
import { doAll, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedDetermination } from '../support/establishment.js';
import { contextOf, foundProvince, JURISDICTION } from '../support/province.js';
import { OTHER_UNIT, THIRD_UNIT, UNIT } from '../support/units.js';

let database: TestDatabase;

type Project = ValueOf<typeof admitProject.input>;

const READY = {
  permits: true,
  implementationPlan: true,
  funding: true,
  spendingSchedule: true,
  preparation: true,
};

const project = (code: string, changed: Partial<Project> = {}): Project => ({
  code,
  fund: 'F01',
  portion: 'P1',
  name: '技术改造项目',
  unitCode: UNIT,
  unitName: '测试单位',
  area: '220102',
  level: 2,
  startYear: 2026,
  endYear: 2027,
  amount: yuan(1_000_000n),
  forBudgetYear: 2026,
  appraised: true,
  readiness: READY,
  constructionCode: null,
  ...changed,
});

const admit = async (on: string, ...projects: readonly Project[]) =>
  (await doAll(database, admitProject, 'administeringDepartment', on, projects)).map(told);

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 20, 22: a project is admitted to the pipeline', () => {
  it('enters it, executable or in preparation; the duty of its portion stays until the projects are settled', async () => {
    await inTransaction(database, (client) =>
      openCalendarTasks(contextOf(client, 'financeDepartment', '2025-01-01')),
    );
    expect(await openDuties(database, 'pipelineAdmission')).toMatchObject([{ subject: 'F01/P1/2026' }]);
    expect(
      await admit('2025-08-01', project('X1'), project('X2', { readiness: { ...READY, permits: false } })),
    ).toEqual(['executable, eligible', 'inPreparation, eligible']);
    expect(
      await rowsOf(
        database,
        `select code, executable, state, admitted_on from funds.project where jurisdiction = $1 order by code`,
      ),
    ).toEqual([
      { code: 'X1', executable: true, state: 'admitted', admitted_on: '2025-08-01' },
      { code: 'X2', executable: false, state: 'admitted', admitted_on: '2025-08-01' },
    ]);
    expect(await openDuties(database, 'pipelineAdmission')).toMatchObject([{ subject: 'F01/P1/2026' }]);
  });

  it('lets a project in preparation become executable later, even after 30 September', async () => {
    expect(await admit('2025-10-20', project('X2'))).toEqual(['executable, eligible']);
    expect(
      await rowsOf(
        database,
        `select executable, admitted_on from funds.project where jurisdiction = $1 and code = 'X2'`,
      ),
    ).toEqual([{ executable: true, admitted_on: '2025-08-01' }]);
    expect(await admit('2025-10-20', project('X2'), project('X1'))).toEqual([
      'problem: alreadyThere project X2',
      'problem: alreadyThere project X1',
    ]);
  });

  it('refuses what was not appraised or came too late, unless finance determined otherwise', async () => {
    expect(await admit('2025-10-20', project('X3', { appraised: false }))).toEqual([
      'refused: notAppraised, afterDeadline',
    ]);
    expect(await admit('2025-10-20', project('X3', { portion: 'P2' }))).toEqual(['executable, eligible']);
    await seedDetermination(database, 20, '2025-10-18');
    expect(await admit('2025-10-20', project('X4'))).toEqual(['executable, eligible']);
  });

  it('names what was entered by mistake, and the second of a pair in one batch', async () => {
    expect(
      await admit(
        '2025-10-20',
        project('X5'),
        project('X5'),
        project('X6', { portion: 'P9' }),
        project('X6', { unitCode: '12345' }),
        project('X6', { area: '330102' }),
        project('X6', { level: 3 }),
        project('X6', { endYear: 2025 }),
        project('X6', { amount: yuan(0n) }),
      ),
    ).toEqual([
      'executable, eligible',
      'problem: alreadyThere project X5',
      'problem: unknown portion F01/P9',
      'problem: unknown unit 12345',
      'problem: unknown place 330102',
      'problem: contradictoryFacts',
      'problem: contradictoryFacts',
      'problem: contradictoryFacts',
    ]);
  });

  it('takes thousands in one batch', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => project(`M${index}`));
    const told = await admit('2025-10-20', ...many);
    expect(new Set(told)).toEqual(new Set(['executable, eligible']));
    expect(
      await rowsOf(
        database,
        `select count(*)::integer as count from funds.project where jurisdiction = $1 and code like 'M%'`,
      ),
    ).toEqual([{ count: 3_000 }]);
  });
});

describe('art. 47: a debarred unit', () => {
  it('applies again on the day after five years (worked case 15)', async () => {
    const unitCode = OTHER_UNIT;
    await inTransaction(database, (client) =>
      client.query(`insert into funds.debarment values ($1, $2, '停申1号', '2025-03-10', '2030-03-10')`, [
        JURISDICTION,
        unitCode,
      ]),
    );
    const later = { unitCode, forBudgetYear: 2031 };
    expect(await admit('2030-03-10', project('D1', later))).toEqual(['refused: debarred']);
    expect(await admit('2030-03-11', project('D1', later))).toEqual(['executable, eligible']);
  });

  it('stays out under a running debarment, also when one that is still to begin ends later', async () => {
    const unitCode = THIRD_UNIT;
    await inTransaction(database, (client) =>
      client.query(
        `insert into funds.debarment (jurisdiction, unit_code, number, decided_on, starts_on, last_day) values
           ($1, $2, '停申2号', '2031-01-10', null, '2036-01-10'),
           ($1, $2, '停申3号', '2031-02-10', '2036-01-11', '2041-01-11')`,
        [JURISDICTION, unitCode],
      ),
    );
    const later = { unitCode, forBudgetYear: 2032 };
    expect(await admit('2031-03-01', project('D2', later))).toEqual(['refused: debarred']);
  });
});
