import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDatabase } from '../../src/cli/verify-database.js';
import { inTransaction, rowsOf } from '../support/acts.js';
import { enterCalendar } from '../support/establishment.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, signIn } from '../support/people.js';
import { JURISDICTION } from '../support/province.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  await enterCalendar(office.database, 2027, '2025-01-05');
  await signIn(office.app, 'clerk101');
  await signIn(office.app, 'clerk101', 'not her password').catch(() => undefined);
});
afterAll(() => office.close());

const get = async (url: string, account = 'auditor') =>
  office.app.inject({ method: 'GET', url, headers: (await openSession(office.database, account)).headers });

interface Event {
  readonly jurisdiction: string;
  readonly file: string;
  readonly number: number;
  readonly act: string;
  readonly office: string;
  readonly actor: string;
  readonly on: string;
  readonly recordedOn: string;
  readonly atMicroseconds: string;
  readonly digest: string;
  readonly previous: string;
  readonly hash: string;
}

const EPOCH = Date.UTC(2000, 0, 1);
const dayNumber = (day: string): number => (Date.parse(day) - EPOCH) / 86_400_000;

/** The hash of an event, as anybody can compute it. */
const hashOf = (event: Event): string =>
  createHash('sha256')
    .update(Buffer.from(event.previous, 'hex'))
    .update(
      [
        event.jurisdiction,
        event.file,
        event.number,
        event.act,
        event.office,
        event.actor,
        dayNumber(event.on),
        dayNumber(event.recordedOn),
        event.atMicroseconds,
        event.digest,
      ].join('\x1f'),
    )
    .digest('hex');

const linesOf = (body: string): readonly Event[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event);

describe('the audit log', () => {
  it('lists what was done and who came in, newest first', async () => {
    const { items } = (await get('/api/audit')).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { file: '*access', act: 'access.signInRefused', title: { zh: '登录失败' }, actor: 'clerk101' },
      { file: '*access', act: 'access.signedIn', actor: 'clerk101' },
      { act: 'setBudgetCalendar', office: 'financeDepartment', recordedOn: '2025-01-05' },
    ]);
  });

  it.each([
    ['file=*access', 2],
    ['act=setBudgetCalendar', 1],
    ['actor=clerk101', 2],
    ['recordedOn.min=2025-01-06', 0],
    ['recordedOn.max=2025-01-05', 3],
  ])('is filtered by %s', async (query, total) => {
    expect((await get(`/api/audit?${query}`)).json()).toMatchObject({ total });
  });

  it('lists accesses', async () => {
    expect((await get('/api/audit/accesses?kind=signInRefused')).json()).toMatchObject({
      items: [{ account: 'clerk101', detail: 'wrong', title: { en: 'sign-in refused' } }],
    });
  });

  it.each(['/api/audit', '/api/audit/accesses', '/api/audit/export', '/api/audit/check'])(
    'is not for others: %s',
    async (url) => {
      expect((await get(url, 'director')).json()).toMatchObject({ status: 403, code: 'notAllowed' });
      expect((await office.app.inject({ method: 'GET', url })).statusCode).toBe(401);
    },
  );
});

describe('the export', () => {
  it('lets anybody compute every chain again, and holds that it was made', async () => {
    const answer = await get('/api/audit/export');
    expect(answer.headers['content-type']).toContain('application/x-ndjson');
    expect(answer.headers['content-disposition']).toContain(`audit-${JURISDICTION}-2025-01-05.jsonl`);

    const events = linesOf(answer.body);
    const heads = new Map<string, { readonly number: number; readonly hash: string }>();
    for (const event of events) {
      const before = heads.get(event.file) ?? { number: 0, hash: '' };
      expect([event.number, event.previous]).toEqual([before.number + 1, before.hash]);
      expect(hashOf(event)).toBe(event.hash);
      heads.set(event.file, event);
    }
    expect(events.map(({ act }) => act)).toContain('access.exported');
  });

  it('is whole when it is longer than a batch, and holds nothing of another jurisdiction', async () => {
    await inTransaction(office.database, async (client) => {
      await client.query(
        "insert into law.jurisdiction (code, name, policy, today) values ('330000-test', '他省', 'jilin-2024', '2025-01-01')",
      );
      await client.query(
        `select audit.append(audit.next_id(), case when n % 5 = 0 then '330000-test' else $1 end, 'F0' || n % 3, 'test',
           'financeDepartment', '测试员', '2025-01-05', '2025-01-05', law.digest(0))
         from generate_series(1, 3000) n`,
        [JURISDICTION],
      );
    });
    const events = linesOf((await get('/api/audit/export')).body);
    expect(new Set(events.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set([JURISDICTION]));
    expect(events.filter(({ act }) => act === 'test')).toHaveLength(2_400);
    const places = events.map(({ file, number }) => `${file}/${number}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the check', () => {
  const check = async () => (await get('/api/audit/check')).json<{ sound: boolean }>();

  it('finds the log sound', async () => {
    expect(await check()).toMatchObject({ sound: true, breaks: [], altered: [] });
  });

  it('finds an entry of access that was changed behind the program’s back', async () => {
    const asOwner = (text: string) =>
      office.database.withOwner(async (client) => {
        await client.query('alter table access.entry disable trigger entry_append_only');
        await client.query(text);
        await client.query('alter table access.entry enable trigger entry_append_only');
        return { ok: true, value: null };
      });
    await asOwner("update access.entry set account = 'somebody' where kind = 'signInRefused'");
    const altered = (await rowsOf(
      office.database,
      "select event_id::text as id from access.entry where account = 'somebody'",
      [],
    )) as { id: string }[];

    expect(await check()).toMatchObject({ sound: false, breaks: [], altered: altered.map(({ id }) => id) });

    const verified = await verifyDatabase(office.database, () => undefined);
    expect(verified).toMatchObject({ value: { alteredEvents: altered.map(({ id }) => BigInt(id)) } });

    await asOwner("update access.entry set account = 'clerk101' where account = 'somebody'");
    expect(await check()).toMatchObject({ sound: true });
  });

  it('runs once at a time', async () => {
    await inTransaction(office.database, async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtext('audit check'), hashtext($1))", [
        JURISDICTION,
      ]);
      expect(await check()).toMatchObject({ status: 409, code: 'unacceptable' });
    });
  });
});
