import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDatabase } from '../../../src/cli/verify-database.js';
import { appRole, webRole } from '../../../src/database/database.js';
import { serverEnv } from '../../cli/support/server-env.js';
import { inTransaction, rowsOf } from '../../support/acts.js';
import { BUILD_MS, buildProgram, runBuilt, type SourceChild } from '../../support/child.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { seedProject } from '../../support/money.js';
import { openSession, peopleOfProvince, secondFund, type TestSession } from '../../support/people.js';
import { foundProvince, JURISDICTION } from '../../support/province.js';
import { listenTo } from '../../support/served.js';

let database: TestDatabase;
let session: TestSession;
const children: SourceChild[] = [];

beforeAll(async () => {
  await buildProgram();
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await secondFund(client);
    await peopleOfProvince(client);
    for (const code of ['A1', 'A2', 'A3', 'A4']) await seedProject(client, code, { area: '220100' });
    // The chain that acts on projects are bound into, so that it can be held.
    await client.query(
      "select audit.append(audit.next_id(), $1, '*', 'test', 'auditor', '测试员', '2025-01-01', '2025-01-01', law.digest(0))",
      [JURISDICTION],
    );
  });
  session = await openSession(database, 'industrya');
}, BUILD_MS);
afterAll(async () => {
  for (const child of children) await child.kill('SIGKILL');
  await database.drop();
});

interface Serving {
  readonly child: SourceChild;
  readonly address: string;
}

/** The login that may act as the roles of requests. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL = '', ...rest } = serverEnv(database.name);
  return { ...process.env, ...rest, DATABASE_URL: DATABASE_URL.replace(appRole, webRole) };
}

/** A program that serves in a process of its own. */
async function serve(...args: readonly string[]): Promise<Serving> {
  const child = runBuilt(['serve', '--port', '0', '--lang', 'en', ...args], { env: environment() });
  children.push(child);
  const line = await child.line('console:');
  return { child, address: line.split(' ')[1] ?? '' };
}

const complete = (address: string, project: string): Promise<Response> =>
  fetch(`${address}/api/acts/completeProject`, {
    method: 'POST',
    body: JSON.stringify({ input: { project } }),
    headers: {
      ...session.headers,
      'content-type': 'application/json',
      'idempotency-key': `complete-${project}`,
    },
  });

const done = async (project: string): Promise<number> =>
  (await rowsOf(database, "select from law.act where name = 'completeProject' and subject = $1", [project]))
    .length;

/** Holds the audit chain of the province, so that an act on it stops in the middle; `work` runs while it is held. */
async function whileHeld<T>(work: (waiting: () => Promise<void>) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query('select audit.hold($1, $2)', [JURISDICTION, '*']);
    return await work(isWaiting);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Resolves when an act waits for the chain. */
async function isWaiting(): Promise<void> {
  for (;;) {
    const { rowCount } = await database.pool.query('select from pg_locks where not granted');
    if (rowCount !== null && rowCount > 0) return;
    await new Promise((later) => setTimeout(later, 20));
  }
}

describe('a program that is killed while it acts', () => {
  it('leaves nothing of the act; the next one does it at the retry, once, and answers the same again', async () => {
    const first = await serve();
    expect((await complete(first.address, 'A1')).status).toBe(201);
    await whileHeld(async (waiting) => {
      const broken = complete(first.address, 'A2').then(
        () => 'answered',
        () => 'broken',
      );
      await waiting();
      await first.child.kill('SIGKILL');
      expect(await broken).toBe('broken');
    });
    expect(await done('A2')).toBe(0);
    const second = await serve();
    const retried = await complete(second.address, 'A2');
    expect(retried.status).toBe(201);
    const answer = await retried.text();
    await second.child.kill('SIGKILL');
    const third = await serve();
    const again = await complete(third.address, 'A2');
    expect([again.status, await again.text()]).toEqual([201, answer]);
    expect(await done('A2')).toBe(1);
    await third.child.kill('SIGTERM');
    expect(await verifyDatabase(database, () => undefined)).toMatchObject({
      value: { chainBreaks: [], alteredEvents: [], unbalancedAccounts: [] },
    });
  });
});

describe('a program that is asked to end', () => {
  it('takes no more, ends what listens, and answers what is under way', async () => {
    const { child, address } = await serve();
    const stream = await listenTo(address, session);
    await stream.next(({ event }) => event === 'ready');
    const { answer } = await whileHeld(async (waiting) => {
      const asked = complete(address, 'A3');
      await waiting();
      process.kill(child.pid, 'SIGTERM');
      await stream.ended;
      await expect(fetch(`${address}/healthz`)).rejects.toThrow();
      return { answer: asked };
    });
    expect((await answer).status).toBe(201);
    expect(await child.ended).toBe(143);
    expect(await done('A3')).toBe(1);
  });
});

describe('an address that cannot be served on', () => {
  it('is told, with an exit code of its own', async () => {
    const { child, address } = await serve();
    const { port } = new URL(address);
    const ends = (...words: readonly string[]) => runBuilt(['serve', ...words], { env: environment() }).ended;
    expect(await ends('--port', port)).toBe(5);
    expect(await ends('--host', 'no.such.host.invalid')).toBe(5);
    expect(await ends('--port', 'http')).toBe(2);
    await child.kill('SIGINT');
    expect(await child.ended).toBe(130);
  });
});

describe('a login that may not act as the role of requests', () => {
  it('is told before anything is served', async () => {
    const child = runBuilt(['serve', '--port', '0'], {
      env: { ...process.env, ...serverEnv(database.name) },
    });
    expect(await child.ended).toBe(3);
  });
});
