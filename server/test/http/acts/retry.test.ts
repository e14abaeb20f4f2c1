import { fail } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/database/index.js';
import { buildApp } from '../../../src/http/app.js';
import { inTransaction, rowsOf } from '../../support/acts.js';
import { seedProject } from '../../support/money.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { openSession } from '../../support/people.js';

let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
  await inTransaction(office.database, async (client) => {
    for (const code of ['B1', 'B2', 'B3']) await seedProject(client, code, { area: '220200' });
  });
});
afterAll(() => office.close());

/** The database as the service sees it when the connection breaks just after the commit. */
const losingAnswers = (database: Database): Database => ({
  ...database,
  async withWeb(access, work, options) {
    const done = await database.withWeb(access, work, options);
    return done.ok ? fail({ code: 'databaseGone', params: { outcome: 'unknown', reason: 'lost' } }) : done;
  },
});

/** The database as the service sees it when the program stops before the commit. */
const stopping = (database: Database): Database => ({
  ...database,
  withWeb: (access, work, options) =>
    database.withWeb(
      access,
      async (client) => {
        await work(client);
        await client.query('select pg_terminate_backend(pg_backend_pid())');
        return fail('unreached' as never);
      },
      options,
    ),
});

async function complete(database: Database, project: string, key: string) {
  const app = await buildApp({ database });
  const { headers } = await openSession(database, 'industryb');
  const answer = await app.inject({
    method: 'POST',
    url: '/api/acts/completeProject',
    payload: { input: { project } },
    headers: { ...headers, 'idempotency-key': key },
  });
  await app.close();
  return { status: answer.statusCode, retry: answer.headers['retry-after'], body: answer.json() as object };
}

const done = (project: string) =>
  rowsOf(office.database, "select accepted from law.act where name = 'completeProject' and subject = $1", [
    project,
  ]);

describe('an act whose answer was lost', () => {
  it('was done; the retry, to a program that started anew, gets the answer and does nothing', async () => {
    const lost = await complete(losingAnswers(office.database), 'B1', 'lost-after-commit');
    expect(lost).toMatchObject({ status: 503, retry: '2', body: { code: 'unavailable' } });
    expect(await done('B1')).toEqual([{ accepted: true }]);
    const retried = await complete(office.database, 'B1', 'lost-after-commit');
    expect(retried).toMatchObject({ status: 201, body: { act: 'completeProject', accepted: true } });
    expect(await complete(office.database, 'B1', 'lost-after-commit')).toEqual(retried);
    expect(await done('B1')).toHaveLength(1);
  });

  it('was not done when the program stopped before; the retry does it', async () => {
    const stopped = await complete(stopping(office.database), 'B2', 'lost-before-commit');
    expect(stopped.status).toBe(503);
    expect(await done('B2')).toEqual([]);
    expect((await complete(office.database, 'B2', 'lost-before-commit')).status).toBe(201);
    expect(await done('B2')).toHaveLength(1);
  });
});

describe('a double click', () => {
  it('acts once: the second waits for the first and gets its answer', async () => {
    const both = await Promise.all([
      complete(office.database, 'B3', 'double-click'),
      complete(office.database, 'B3', 'double-click'),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.status).toBe(201);
    expect(await done('B3')).toHaveLength(1);
  });
});
