import { flagKind, ok } from '@jizheng/rules';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
