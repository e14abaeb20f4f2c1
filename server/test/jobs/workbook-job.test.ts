import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDatabase } from '../../src/cli/verify-database.js';
import { acceptJob } from '../../src/jobs/stores/job.js';
import { rowsOf } from '../support/acts.js';
import { BUILD_MS, buildProgram } from '../support/child.js';
import { actingFor, openSession, writeHeaders } from '../support/people.js';
import { JURISDICTION } from '../support/province.js';
import { addPayment, addProject, sheetsOf, smallYear } from '../support/small-year.js';
import { sheetsIn } from '../support/year-results.js';
import { bytesOf, type JobOffice, jobIn, openJobOffice, upload } from './scene.js';

let office: JobOffice;

beforeAll(async () => {
  await buildProgram();
  office = await openJobOffice();
  office.runner();
}, BUILD_MS);
afterAll(() => office.close());

/** The small year in the books of the test province, of a fund that they do not have yet. */
function workbook(): ReturnType<typeof sheetsOf> {
  return sheetsOf(smallYear(JURISDICTION)).map((sheet) => ({
    ...sheet,
    rows: [...(sheet.rows as Iterable<Record<string, unknown>>)].map((row) =>
      row.fund === 'F01' ? { ...row, fund: 'F09' } : row,
    ),
  }));
}

/** Whose the scope of a transaction is. */
async function scopeOf(client: pg.ClientBase): Promise<{ person: bigint; principal: bigint }> {
  const { rows } = await client.query<{ person: bigint; principal: bigint }>(
    'select person, principal from access.scope()',
  );
  const [row] = rows;
  if (row === undefined) throw new Error('nobody entered');
  return row;
}

const download = async (account: string, url: string) => {
  const { headers } = await openSession(office.database, account);
  return office.app.inject({ method: 'GET', url, headers });
};

describe('a workbook that is handed in', () => {
  let id = '';

  it('is kept, checked, and told with its control totals; nothing is done yet', async () => {
    const sent = await upload(office, 'section', await bytesOf(workbook()));
    expect(sent).toMatchObject({
      status: 202,
      body: { state: 'waiting', name: '小账套 2025.xlsx', organisation: 'finance', problems: [] },
    });
    id = sent.body.id;
    const checked = await jobIn(office, id, 'checked', 'wrong', 'failed');
    expect(checked).toMatchObject({
      state: 'checked',
      book: { code: JURISDICTION, name: '小账套', firstDay: '2024-09-14', lastDay: '2025-12-31' },
      problemCount: 0,
    });
    expect(checked.sheets).toContainEqual({ sheet: '项目', rows: 3, problems: 0, amount: '3000000.00' });
    expect(checked.sheets).toContainEqual({ sheet: '支付', rows: 4, problems: 0, amount: '2205000.00' });
    expect(checked.sheets).toContainEqual({ sheet: '审批', rows: 3, problems: 0, amount: null });
    expect(await rowsOf(office.database, 'select from law.act where jurisdiction = $1')).toEqual([]);
  });

  it('lies on the desk of who accepts it, and is watched by who handed it in', async () => {
    const onDesk = async (account: string) => {
      const { body } = await office.officer(account).get('/api/desk');
      const todo = body.todo as readonly { kind: string; group: string; id: string }[];
      return todo.flatMap((each) => (each.kind === 'job' ? [[each.group, each.id]] : []));
    };
    expect(await onDesk('director')).toEqual([['review', id]]);
    expect(await onDesk('section')).toEqual([['watch', id]]);
    for (const account of ['section2', 'clerk101', 'governor']) expect(await onDesk(account)).toEqual([]);
    expect((await office.officer('director').get(`/api/jobs/${id}`)).body.may).toEqual(['accept', 'cancel']);
    expect((await office.officer('section').get(`/api/jobs/${id}`)).body.may).toEqual(['cancel']);
  });

  it('is accepted by the director alone, and never by who handed it in, also for another', async () => {
    const accept = `/api/jobs/${id}/accept`;
    const acting = await office.app.inject({
      method: 'POST',
      url: accept,
      payload: {},
      headers: writeHeaders(await actingFor(office.database, 'section', 'director')),
    });
    expect(acting.json()).toMatchObject({ status: 403, code: 'fourEyes' });
    const bySql = office.database.withWeb('act', async (client) => {
      const { token } = await actingFor(office.database, 'section', 'director');
      await client.query('select from access.enter($1)', [token]);
      await acceptJob(client, BigInt(id), await scopeOf(client));
      throw new Error('it passed');
    });
    await expect(bySql).rejects.toMatchObject({ constraint: 'four_eyes' });
    const section2 = office.database.withWeb('act', async (client) => {
      const { token } = await openSession(office.database, 'section2');
      await client.query('select from access.enter($1)', [token]);
      await acceptJob(client, BigInt(id), await scopeOf(client));
      throw new Error('it passed');
    });
    await expect(section2).rejects.toThrow(/row-level security/);
    for (const account of ['section', 'head101', 'auditor', 'governor', 'admin'])
      expect((await office.officer(account).post(accept, {})).status, account).toBe(403);
    expect((await office.officer('director').post('/api/jobs/999999/accept', {})).status).toBe(404);
    const accepted = await office.officer('director').post(accept, {});
    expect(accepted).toMatchObject({ status: 202, body: { state: 'playing' } });
    const twice = await office.officer('director').post(accept, {});
    expect(twice).toMatchObject({ status: 409, body: { code: 'unacceptable' } });
  });

  it('is played to its last act: what the law refuses is an answer, what could not be put to it stands at its row', async () => {
    const done = await jobIn(office, id, 'done', 'failed');
    expect(done).toMatchObject({
      state: 'done',
      outcome: { recordedBefore: 0, impossible: 1 },
      problemCount: 1,
      problems: [{ sheet: '支付', row: 4, severity: 'warning', code: 'unknown' }],
    });
    expect(Number(done.outcome?.decided)).toBeGreaterThan(20);
    expect(Number(done.outcome?.refused)).toBeGreaterThan(0);
    const [books] = await rowsOf(office.database, 'select today from law.jurisdiction where code = $1');
    expect(books).toEqual({ today: '2025-07-03' });
    const log = await rowsOf(
      office.database,
      "select account, detail from access.entry where jurisdiction = $1 and kind = 'workbookAccepted'",
    );
    expect(log).toEqual([{ account: 'director', detail: `${id}: 小账套 2025.xlsx` }]);
    expect(await verifyDatabase(office.database, () => undefined)).toMatchObject({
      value: { chainBreaks: [], alteredEvents: [], unbalancedAccounts: [], differences: [] },
    });
  });

  it('leaves its results and a report, for those who see it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jizheng-jobs-'));
    const results = await download('section', `/api/jobs/${id}/results`);
    expect(results.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('小账套 2025-结果.xlsx')}`,
    );
    const path = join(folder, 'results.xlsx');
    await writeFile(path, results.rawPayload);
    expect([...(await sheetsIn(path)).keys()]).toContain('余额');
    await rm(folder, { recursive: true });
    const report = await download('director', `/api/jobs/${id}/report`);
    expect(report.headers['content-type']).toBe('application/pdf');
    expect(report.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await download('clerk101', `/api/jobs/${id}/results`)).json()).toMatchObject({
      code: 'notAllowed',
    });
    expect((await download('governor', `/api/jobs/${id}/results`)).json()).toMatchObject({
      code: 'notYours',
    });
    expect((await download('clerk101', `/api/jobs/${id}`)).json()).toMatchObject({ code: 'notYours' });
    const logged = await rowsOf(
      office.database,
      "select detail from access.entry where kind = 'refused' and account = 'clerk101' and jurisdiction = $1 and path = $2",
      [JURISDICTION, `/api/jobs/${id}`],
    );
    expect(logged).toEqual([{ detail: 'notYours' }]);
    expect((await office.officer('director').get('/api/jobs/999999')).status).toBe(404);
  });

  it('changes nothing when it is handed in again', async () => {
    const { body } = await upload(office, 'section', await bytesOf(workbook()));
    await jobIn(office, body.id, 'checked');
    await office.officer('director').post(`/api/jobs/${body.id}/accept`, {});
    const done = await jobIn(office, body.id, 'done', 'failed');
    expect(done.outcome).toMatchObject({ decided: 0, impossible: 1 });
  });
});

describe('a workbook with errors', () => {
  it('is told every one where it is, and cannot be accepted', async () => {
    const book = smallYear('220000-other');
    const other = await upload(office, 'section', await bytesOf(sheetsOf(book)));
    const wrong = await jobIn(office, other.body.id, 'wrong', 'checked');
    expect(wrong).toMatchObject({ state: 'wrong', problemCount: 1 });
    expect(wrong.problems[0]).toMatchObject({
      sheet: '账套',
      row: null,
      code: 'otherBook',
      reason: { zh: expect.stringContaining(JURISDICTION) },
    });
    const refused = await office.officer('director').post(`/api/jobs/${other.body.id}/accept`, {});
    expect(refused.status).toBe(409);
  });

  it('names cells with their column and content, and rows that do not fit together', async () => {
    const book = smallYear(JURISDICTION);
    addProject(book, 0);
    addPayment(book, '06-18', '小付9', 1, '小解1');
    const sheets = sheetsOf(book);
    const { body } = await upload(office, 'section', await bytesOf(sheets));
    const rows = await jobIn(office, body.id, 'wrong');
    expect(rows.problems).toContainEqual(
      expect.objectContaining({ sheet: '项目', row: 5, found: 'X1', code: 'duplicateProject' }),
    );
    const spoilt = sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) =>
        column.key === 'office' ? { ...column, kind: 'text' as const } : column,
      ),
      rows: [...(sheet.rows as Iterable<Record<string, unknown>>)].map((row) =>
        sheet.name === '支付' ? { ...row, office: '某局' } : row,
      ),
    }));
    const cells = await upload(office, 'section', await bytesOf(spoilt));
    const read = await jobIn(office, cells.body.id, 'wrong');
    expect(read.problems[0]).toMatchObject({
      sheet: '支付',
      row: 2,
      column: expect.stringMatching(/^[A-Z]$/),
      heading: '支付机构',
      found: '某局',
      code: 'notAChoice',
      severity: 'error',
    });
  });

  it('is told when it is no workbook, or an empty one', async () => {
    const text = await upload(office, 'clerk101', Buffer.from('no workbook'));
    expect((await jobIn(office, text.body.id, 'wrong')).problems[0]).toMatchObject({ code: 'notAWorkbook' });
    const template = await download('head101', '/api/workbook-template');
    expect(template.headers['content-disposition']).toContain('attachment');
    const names = (await readSheets(template.rawPayload)).map(({ sheet }) => sheet);
    for (const { name } of sheetsOf(smallYear())) expect(names).toContain(name);
    const empty = await upload(office, 'clerk101', template.rawPayload);
    expect((await jobIn(office, empty.body.id, 'wrong')).problems[0]).toMatchObject({ code: 'noBook' });
  });
});
