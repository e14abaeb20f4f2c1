import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../src/http/app.js';
import { inTransaction } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { openSession, peopleOfProvince, secondFund, type TestSession } from '../support/people.js';
import { foundProvince } from '../support/province.js';
import { fuzzRequests } from './fuzz-requests.js';

const REQUESTS = 10_000;
const ACCOUNTS = [
  'clerk101',
  'head101',
  'section',
  'director',
  'governor',
  'citya',
  'unita',
  'auditor',
  'admin',
];

/** Words of the program's inside that no answer may hold. */
const LEAKS =
  /\bat .+\.(ts|js):\d+|node_modules|select .+ from |insert into|syntax error|argon2id|pg_|stack/i;

let database: TestDatabase;
let app: FastifyInstance;
let sessions: readonly TestSession[];

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await secondFund(client);
    await peopleOfProvince(client);
  });
  app = await buildApp({ database, requestsPerMinute: 10_000_000 });
  sessions = await Promise.all(ACCOUNTS.map((account) => openSession(database, account)));
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

test(`${REQUESTS} requests made from the API's own schemas and from spite: no failure, no leak`, {
  timeout: 600_000,
}, async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fuzzRequests, fc.nat(sessions.length), async ({ payload, headers, ...request }, who) => {
      const answer = await app.inject({
        ...request,
        ...(payload === null ? {} : { payload }),
        headers: { ...headers, ...sessions[who]?.headers },
      });
      sent += 1;
      const told = `${request.method} ${request.url.slice(0, 400)} ${payload?.slice(0, 800) ?? ''} → ${answer.statusCode} ${answer.body.slice(0, 500)}`;
      expect(answer.statusCode, told).toBeLessThan(500);
      if (answer.statusCode >= 400) {
        expect(answer.headers['content-type'], told).toContain('application/problem+json');
        expect(LEAKS.exec(answer.body)?.[0], told).toBeUndefined();
      }
    }),
    { numRuns: REQUESTS, endOnFailure: true },
  );
  expect(sent).toBeGreaterThanOrEqual(REQUESTS);
});
