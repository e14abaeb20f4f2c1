import { FUNDS_RULES } from '@jizheng/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PEOPLES_ACTS } from '../../src/http/components.js';
import { inTransaction } from '../support/acts.js';
import type { TestOffice } from '../support/office.js';
import { openSession, type TestSession } from '../support/people.js';
import { OWNERS, thingsOf } from '../support/things.js';
import { openWithMoney } from '../support/virement-scene.js';
import { ASKERS, isDeep } from './fuzz-known.js';
import { type FuzzRequest, fuzzRequests } from './fuzz-requests.js';

const AT_ONCE = 4;
const REQUESTS = 10_000;

/** Answers beyond the door, those of a use case that cannot be done now, and those of the law. */
const ANSWERED = [200, 201, 202, 204, 412, 422];
const REACHED = [...ANSWERED, 409];
const DECIDED = [201, 422];
const LEAST_DECIDED = 20;

/** Words of the program's inside that no answer may hold. */
const LEAKS =
  /\bat .+\.(ts|js):\d+|node_modules|select .+ from |insert into|syntax error|argon2id|pg_|stack/i;

/** An answer tells a request its own words again: one that says none of these makes every one found a leak. */
const saysNone = ({ url, payload }: FuzzRequest): boolean =>
  !LEAKS.test(`${decodeURIComponent(url)} ${payload ?? ''}`);

let office: TestOffice;
const sessions = new Map<string, TestSession>();

beforeAll(async () => {
  office = await openWithMoney();
  await inTransaction(office.database, async (client) => {
    for (const owner of OWNERS) await thingsOf(client, owner);
  });
  for (const { account } of ASKERS) sessions.set(account, await openSession(office.database, account));
});

afterAll(() => office.close());

/** What has ended a session, disabled an account or asked for another password is undone: the next request is heard. */
async function readmit(account: string): Promise<void> {
  await inTransaction(office.database, (client) =>
    client.query("update access.person set state = 'active', must_change = false where account = $1", [
      account,
    ]),
  );
  sessions.set(account, await openSession(office.database, account));
}

/** Answers by status: of every endpoint, and of those that do the work of the offices. */
const spread = { all: new Map<number, number>(), deep: new Map<number, number>() };
/** The acts and rules that were put to the law. */
const weighed = new Set<string | null>();

const counted = (statuses: Map<number, number>, status: number): unknown =>
  statuses.set(status, (statuses.get(status) ?? 0) + 1);

const sumOf = (statuses: ReadonlyMap<number, number>, of = [...statuses.keys()]): number =>
  of.reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0);

async function sendOne({
  payload,
  headers,
  who,
  versionOf,
  about,
  endpoint,
  ...request
}: FuzzRequest): Promise<void> {
  const signed = who === null ? {} : (sessions.get(who)?.headers ?? {});
  const read = versionOf === null ? null : await office.app.inject({ url: versionOf, headers: signed });
  const tag = read?.headers.etag;
  const answer = await office.app.inject({
    ...request,
    ...(payload === null ? {} : { payload }),
    headers: { ...headers, ...(tag === undefined ? {} : { 'if-match': String(tag) }), ...signed },
  });
  const { statusCode: status, body } = answer;
  counted(spread.all, status);
  if (isDeep(endpoint)) counted(spread.deep, status);
  if ([200, 201, 422].includes(status)) weighed.add(about);
  const told = `${who} ${request.method} ${request.url.slice(0, 400)} ${payload?.slice(0, 800) ?? ''} → ${status} ${body.slice(0, 500)}`;
  expect(status, told).toBeLessThan(500);
  if (status >= 400) {
    expect(answer.headers['content-type'], told).toContain('application/problem+json');
    expect(LEAKS.exec(body)?.[0], told).toBeUndefined();
  }
  if (who !== null && (status === 401 || body.includes('"mustChangePassword"'))) await readmit(who);
}

test(`${REQUESTS} requests made from the API's own schemas and from spite: no failure, no leak`, {
  timeout: 600_000,
}, async () => {
  const batches = fc.array(fuzzRequests.filter(saysNone), { minLength: AT_ONCE, maxLength: AT_ONCE });
  await fc.assert(
    fc.asyncProperty(batches, async (batch) => {
      await Promise.all(batch.map(sendOne));
    }),
    { numRuns: REQUESTS / AT_ONCE, endOnFailure: true },
  );
  const told = JSON.stringify({ all: [...spread.all].sort(), deep: [...spread.deep].sort() });
  expect(sumOf(spread.all)).toBeGreaterThanOrEqual(REQUESTS);
  // Not all of them bounce at the door: many are answered, acts are done and refused by law.
  expect(sumOf(spread.all, ANSWERED), told).toBeGreaterThan(REQUESTS / 5);
  expect(sumOf(spread.deep, REACHED), told).toBeGreaterThan(sumOf(spread.deep) / 5);
  expect(sumOf(spread.deep, DECIDED), told).toBeGreaterThan(LEAST_DECIDED);
  expect(PEOPLES_ACTS.filter(({ name }) => weighed.has(name)).length, told).toBeGreaterThan(
    PEOPLES_ACTS.length / 2,
  );
  expect(FUNDS_RULES.filter(({ id }) => weighed.has(id)).length, told).toBeGreaterThan(
    FUNDS_RULES.length / 2,
  );
});
