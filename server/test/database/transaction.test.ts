import { rm } from 'node:fs/promises';
import { fail, ok } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/database/index.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { migrationFolder } from '../support/migrations.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await emptyDatabase();
  const structure = `CREATE TABLE public.account (id int PRIMARY KEY, fen bigint NOT NULL);
    INSERT INTO public.account VALUES (1, 100), (2, 100);
    GRANT SELECT, INSERT, UPDATE ON public.account TO jizheng_app;`;
  folder = await migrationFolder({ '0001_account': structure });
  expect(await migrate(database, folder)).toMatchObject({ ok: true });
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const balance = async (id: number): Promise<unknown> =>
  (await database.pool.query('SELECT fen FROM public.account WHERE id = $1', [id])).rows[0]?.fen;

test('a value commits, a failure undoes, an exception undoes and goes on', async () => {
  const insert = 'INSERT INTO public.account VALUES ($1, 0)';
  expect(
    await database.withTransaction(async (client) => {
      await client.query(insert, [10]);
      return ok('kept');
    }),
  ).toEqual({ ok: true, value: 'kept' });
  expect(
    await database.withTransaction(async (client) => {
      await client.query(insert, [11]);
      return fail('refused');
    }),
  ).toEqual({ ok: false, error: 'refused' });
  await expect(
    database.withTransaction(async (client) => {
      await client.query(insert, [12]);
      throw new Error('a bug');
    }),
  ).rejects.toThrow('a bug');
  expect([await balance(10), await balance(11), await balance(12)]).toEqual([0n, undefined, undefined]);
});

test('a failed statement that the work passes over is a bug, not a commit', async () => {
  const work = database.withTransaction(async (client) => {
    await client.query('SELECT 1 / 0').catch(() => undefined);
    return ok(undefined);
  });
  await expect(work).rejects.toThrow('went on after a failed statement');
});

describe('transactions that collide', () => {
  /** Two transactions that each read both accounts, meet, and then write one. */
  const writeSkew = (attempts?: number) => {
    let arrived = 0;
    let meet: () => void = () => undefined;
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const options = { isolation: 'serializable', ...(attempts === undefined ? {} : { attempts }) } as const;
    return [1, 2].map((id) =>
      database.withTransaction(async (client) => {
        await client.query('SELECT sum(fen) FROM public.account');
        arrived += 1;
        if (arrived === 2) meet();
        await met;
        await client.query('UPDATE public.account SET fen = fen - 1 WHERE id = $1', [id]);
        return ok(id);
      }, options),
    );
  };

  test('are repeated until they pass', async () => {
    const before = [await balance(1), await balance(2)];
    expect(await Promise.all(writeSkew())).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
    expect([await balance(1), await balance(2)]).toEqual(before.map((fen) => BigInt(String(fen)) - 1n));
  });

  test('are given up by name after as many attempts as asked', async () => {
    const results = await Promise.all(writeSkew(1));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: { code: 'conflict', params: { attempts: 1 } } });
  });
});

test.each([
  [
    'a lock that does not come free',
    "SET LOCAL lock_timeout = '50ms'; SELECT pg_advisory_xact_lock(77)",
    'busy',
  ],
  ['a statement that takes too long', "SET LOCAL statement_timeout = '50ms'; SELECT pg_sleep(5)", 'busy'],
  ['a connection ended by the server', 'SELECT pg_terminate_backend(pg_backend_pid())', 'databaseGone'],
  [
    'a server that is read-only',
    'SET TRANSACTION READ ONLY; UPDATE public.account SET fen = 0',
    'readOnlyServer',
  ],
  ['a full disk', "DO $$ BEGIN RAISE 'full' USING ERRCODE = '53100'; END $$", 'diskFull'],
  ['too many connections', "DO $$ BEGIN RAISE 'many' USING ERRCODE = '53300'; END $$", 'tooManyConnections'],
])('%s is a typed error, and the pool goes on', async (_, text, code) => {
  const holder = await database.pool.connect();
  await holder.query('SELECT pg_advisory_lock(77)');
  const result = await database.withTransaction(async (client) => {
    await client.query(text);
    return ok(undefined);
  });
  expect(result).toMatchObject({ ok: false, error: { code } });
  await holder.query('SELECT pg_advisory_unlock(77)');
  holder.release();
  expect(await database.withTransaction(async () => ok('again'))).toEqual({ ok: true, value: 'again' });
});

test('a connection lost at the commit says that the outcome is unknown', async () => {
  await database.withOwner(async (client) => {
    await client.query(`CREATE FUNCTION public.cut() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
      GRANT EXECUTE ON FUNCTION public.cut TO jizheng_app;
      CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON public.account DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.id = 99) EXECUTE FUNCTION public.cut()`);
    return ok(undefined);
  });
  const result = await database.withTransaction(async (client) => {
    await client.query('INSERT INTO public.account VALUES (99, 0)');
    return ok(undefined);
  });
  expect(result).toMatchObject({ error: { code: 'databaseGone', params: { outcome: 'unknown' } } });
});
