import { PassThrough } from 'node:stream';
import { fail, flagKind, ok } from '@jizheng/rules';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../../src/http/app.js';
import { trying, writing } from '../../../src/http/endpoint.js';
import { type Incoming, runEndpoint } from '../../../src/http/run-endpoint.js';
import { BUSINESS } from '../../../src/office/access.js';
import { rowsOf } from '../../support/acts.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { openSession } from '../../support/people.js';
import { JURISDICTION } from '../../support/province.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const told = {
  path: '/api/mistaken',
  title: { zh: '有误的接口', en: 'a mistaken endpoint' },
  tag: 'test',
  access: { who: 'positions', positions: BUSINESS },
  answer: flagKind,
} as const;

/** An act for another organisation, which the server forgot to refuse. */
const actFor = (client: pg.ClientBase, organisation: string) =>
  client.query(
    `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input, event_id,
       person, principal, organisation)
     select $1, 'mistaken', 'test', 'administeringDepartment', 'x', '2025-01-01', '2025-01-01', true, 'x', '{"fund": "F01"}',
       audit.next_id(), (access.scope()).person, (access.scope()).principal, $2`,
    [JURISDICTION, organisation],
  );

async function run(endpoint: Parameters<typeof runEndpoint>[1], account: string) {
  const session = await openSession(office.database, account);
  const incoming: Incoming = {
    method: 'POST',
    url: endpoint.path,
    params: {},
    query: {},
    body: null,
    language: 'zh',
    token: session.token,
    csrf: session.csrf,
    key: `mistaken-${account}`,
    ifMatch: null,
  };
  return (await runEndpoint(office.database, endpoint, incoming)).sent;
}

it('what row security refuses is a refusal of access, and is logged', async () => {
  const mistaken = writing({
    ...told,
    async handle({ client, signed }) {
      await actFor(client, signed.organisation);
      return ok({ value: true });
    },
  });
  expect(await run(mistaken, 'clerk102')).toMatchObject({ ok: false, error: { code: 'notYours' } });
  const logged = await rowsOf(
    office.database,
    "select account, detail from access.entry where kind = 'refused'",
    [],
  );
  expect(logged).toEqual([{ account: 'clerk102', detail: 'notYours' }]);
});

it('what the program may not do at all is a bug, and not the caller’s fault', async () => {
  const wrong = writing({
    ...told,
    async handle({ client }) {
      await client.query('delete from law.act');
      return ok({ value: true });
    },
  });
  await expect(run(wrong, 'clerk101')).rejects.toThrow(/permission denied/);
});

it('a trial may act, and leaves nothing', async () => {
  const trial = trying({
    ...told,
    async handle({ client, signed }) {
      await client.query('update law.jurisdiction set demo = true where code = $1', [signed.jurisdiction]);
      return ok({ value: true });
    },
  });
  expect(await run(trial, 'clerk101')).toMatchObject({ ok: true, value: { status: 200, body: true } });
  expect(await rowsOf(office.database, 'select demo from law.jurisdiction where code = $1')).toEqual([
    { demo: false },
  ]);
});

it('what the database could not do is told to the log, and to nobody else', async () => {
  const error = {
    code: 'databaseGone',
    params: { outcome: 'rolledBack', reason: 'pulled the plug' },
  } as const;
  const away = async () => fail(error);
  const { headers } = await openSession(office.database, 'clerk102');
  const ask = async (broken: object, url: string) => {
    const log = new PassThrough();
    const app = await buildApp({ database: { ...office.database, ...broken }, log });
    const answer = await app.inject({ method: 'GET', url, headers });
    await app.close();
    return { status: answer.statusCode, body: answer.body, log: String(log.read()) };
  };
  const unanswered = await ask({ withWeb: away }, '/api/desk');
  expect(unanswered).toMatchObject({ status: 503 });
  expect(unanswered.body).not.toContain('plug');
  expect(unanswered.log).toMatch(/"code":"databaseGone".*"reason":"pulled the plug"/);
  // A refusal that cannot be kept is a refusal all the same.
  const refused = await ask({ withTransaction: away }, '/api/funds/F01');
  expect(refused).toMatchObject({ status: 403 });
  expect(refused.log).toContain('pulled the plug');
});
