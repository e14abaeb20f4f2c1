import type { Office } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptProject } from '../../src/funds/acts/accept-project.js';
import { completeProject } from '../../src/funds/acts/complete-project.js';
import { fileAcceptance } from '../../src/funds/acts/file-acceptance.js';
import { doAll, doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedProject } from '../support/money.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedProject(client, 'X1');
    await seedProject(client, 'X2');
    await seedProject(client, 'X3');
    await seedProject(client, 'Y1', { portion: 'P2' });
  });
});

afterAll(() => database.drop());

const complete = (...projects: string[]) =>
  doAll(
    database,
    completeProject,
    'implementingUnit',
    '2025-10-20',
    projects.map((project) => ({ project })),
  );
const accept = (
  project: string,
  constructionRules: string | null = null,
  office: 'administeringDepartment' | 'localDepartment' = 'administeringDepartment',
) =>
  doOne(database, acceptProject, office, '2025-12-05', {
    project,
    report: '验收〔2025〕1号',
    constructionRules,
  });
const file = (project: string, on: string, office: Office = 'administeringDepartment') =>
  doOne(database, fileAcceptance, office, on, { project, number: '备案〔2026〕1号' });

describe('第三十七条 acceptance', () => {
  it('a completed project owes its filing by 31 March of the next year, to whoever approved it', async () => {
    expect((await complete('X1', 'X2', 'Y1', 'X1', 'none')).map(told)).toEqual([
      'done',
      'done',
      'done',
      'problem: wrongState project X1',
      'problem: unknown project none',
    ]);
    expect(await openDuties(database, 'acceptanceResultsFiled')).toEqual([
      { subject: 'X1', office: 'administeringDepartment', due: '2026-03-31' },
      { subject: 'X2', office: 'administeringDepartment', due: '2026-03-31' },
      { subject: 'Y1', office: 'localDepartment', due: '2026-03-31' },
    ]);
  });

  it('is accepted by whoever approved it', async () => {
    expect(told(await accept('X1'))).toBe('toBeFiled');
    expect(told(await accept('Y1'))).toBe('refused: wrongBody');
    expect(told(await accept('Y1', null, 'localDepartment'))).toBe('toBeFiled');
    expect(told(await accept('X2', '政府投资条例'))).toBe('constructionRules');
  });

  it('names mistakes', async () => {
    expect(told(await accept('X1'))).toBe('problem: wrongState project X1');
    expect(told(await accept('X3'))).toBe('problem: wrongState project X3');
    expect(told(await accept('none'))).toBe('problem: unknown project none');
    expect(told(await file('X3', '2025-12-05'))).toBe('problem: wrongState project X3');
    expect(told(await file('none', '2025-12-05'))).toBe('problem: unknown project none');
  });

  it('is filed, in time or late, and closes its duty', async () => {
    expect(told(await file('X1', '2026-03-31'))).toBe('filedInTime');
    expect(told(await file('X1', '2026-03-31'))).toBe('problem: wrongState project X1');
    expect(told(await file('Y1', '2026-04-01'))).toBe('refused: wrongFiler');
    expect(told(await file('Y1', '2026-04-01', 'localDepartment'))).toBe('filedLate');
    expect(told(await file('X2', '2026-04-01'))).toBe('constructionRules');
    expect(await openDuties(database, 'acceptanceResultsFiled')).toEqual([]);
    expect(
      await rowsOf(
        database,
        `select code, state, completed_on, accepted_by, filed_on from funds.project
         where jurisdiction = $1 and code in ('X1', 'Y1') order by code`,
      ),
    ).toEqual([
      {
        code: 'X1',
        state: 'accepted',
        completed_on: '2025-10-20',
        accepted_by: 'provincialDepartment',
        filed_on: '2026-03-31',
      },
      {
        code: 'Y1',
        state: 'accepted',
        completed_on: '2025-10-20',
        accepted_by: 'localDepartment',
        filed_on: '2026-04-01',
      },
    ]);
  });
});
