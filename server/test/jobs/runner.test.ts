import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, rowsOf } from '../support/acts.js';
import { BUILD_MS, buildProgram } from '../support/child.js';
import { JURISDICTION } from '../support/province.js';
import { sheetsOf, smallYear } from '../support/small-year.js';
import { bytesOf, type JobOffice, jobIn, openJobOffice, upload } from './scene.js';

let office: JobOffice;
let content: Buffer;
const opened: JobOffice[] = [];

beforeAll(async () => {
  await buildProgram();
  content = await bytesOf(
    sheetsOf(smallYear(JURISDICTION)).map((sheet) => ({
      ...sheet,
      rows: [...(sheet.rows as Iterable<Record<string, unknown>>)].map((row) =>
        row.fund === 'F01' ? { ...row, fund: 'F09' } : row,
      ),
    })),
  );
  office = await openJobOffice();
  opened.push(office);
}, BUILD_MS);
afterAll(() => Promise.all(opened.map((each) => each.close())));

/** Whether the workbook of a job is kept. */
const isKept = async ({ database }: JobOffice, id: string): Promise<boolean> =>
  (await rowsOf(database, 'select from office.job where id = $1 and content is not null', [id])).length === 1;

const post = (url: string) => office.officer('director').post(url, {});

describe('long work', () => {
  it('goes on where it was left when the program stopped in the middle of it', async () => {
    const first = office.runner();
    const { body } = await upload(office, 'section', content);
    await jobIn(office, body.id, 'checked');
    await post(`/api/jobs/${body.id}/accept`);
    const played = async (): Promise<number> =>
      inTransaction(office.database, async (client) => {
        const { rows } = await client.query<{ count: number }>(
          'select count(*)::integer as count from law.act',
        );
        return rows[0]?.count ?? 0;
      });
    while ((await played()) === 0) await new Promise((later) => setTimeout(later, 5));
    await first.close();
    const whole = await played();
    expect((await jobIn(office, body.id, 'playing', 'done')).state).toBe('playing');
    office.runner();
    const done = await jobIn(office, body.id, 'done', 'failed');
    expect(done.outcome?.recordedBefore).toBeGreaterThanOrEqual(1);
    expect(whole).toBeGreaterThanOrEqual(1);
    const { acts = 0, decided = 0, recordedBefore = 0, impossible = 0 } = done.outcome ?? {};
    expect(decided + recordedBefore + impossible).toBe(acts);
  });

  it('is cancelled before it is played, and not afterwards', async () => {
    const quiet = await openJobOffice();
    opened.push(quiet);
    const { body } = await upload(quiet, 'section', content);
    const cancelled = await quiet.officer('section').post(`/api/jobs/${body.id}/cancel`, {});
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await isKept(quiet, body.id)).toBe(false);
    quiet.runner();
    const next = await upload(quiet, 'section', content);
    await jobIn(quiet, next.body.id, 'checked');
    expect((await jobIn(quiet, body.id, 'cancelled')).state).toBe('cancelled');
    expect((await quiet.officer('clerk101').post(`/api/jobs/${next.body.id}/cancel`, {})).status).toBe(403);
    await quiet.officer('director').post(`/api/jobs/${next.body.id}/accept`, {});
    const late = await quiet.officer('section').post(`/api/jobs/${next.body.id}/cancel`, {});
    expect(late.status).toBe(409);
  });

  it('is given up when it breaks the program again and again', async () => {
    const broken = await openJobOffice();
    opened.push(broken);
    const { body } = await upload(broken, 'section', content);
    await inTransaction(broken.database, (client) =>
      client.query('update office.job set attempts = 5 where id = $1', [body.id]),
    );
    broken.runner();
    const failed = await jobIn(broken, body.id, 'failed', 'checked');
    expect(failed).toMatchObject({ state: 'failed', problems: [{ code: 'givenUp' }] });
    expect(await isKept(broken, body.id)).toBe(false);
  });

  it('is done by one program at a time, each job once', async () => {
    const shared = await openJobOffice();
    opened.push(shared);
    const ids = await Promise.all(
      ['section', 'section2', 'director'].map(
        async (account) => (await upload(shared, account, content)).body.id,
      ),
    );
    shared.runner();
    shared.runner();
    for (const id of ids)
      expect((await jobIn(shared, id, 'checked', 'wrong', 'failed')).state).toBe('checked');
  });

  it('does not keep others waiting', async () => {
    const busy = await openJobOffice();
    opened.push(busy);
    const { body } = await upload(busy, 'section', content);
    busy.runner();
    let answered = 0;
    const asking = { on: true };
    const pages = (async () => {
      while (asking.on) {
        expect((await busy.app.inject({ method: 'GET', url: '/readyz' })).statusCode).toBe(200);
        answered += 1;
      }
    })();
    await jobIn(busy, body.id, 'checked');
    asking.on = false;
    await pages;
    expect(answered).toBeGreaterThan(20);
  });
});

describe('books in use', () => {
  it('take nothing ahead of their day: each row that would is told', async () => {
    const strict = await openJobOffice({ demo: false, today: '2024-09-20' });
    opened.push(strict);
    strict.runner();
    const { body } = await upload(strict, 'section', content);
    const wrong = await jobIn(strict, body.id, 'wrong', 'checked');
    expect(wrong.state).toBe('wrong');
    expect(await isKept(strict, body.id)).toBe(false);
    expect(wrong.problems).toContainEqual(
      expect.objectContaining({ sheet: '支付', row: 2, found: '2025-06-16', code: 'afterToday' }),
    );
    expect(wrong.problems.some(({ sheet }) => sheet === '基金申请')).toBe(true);
  });
});
