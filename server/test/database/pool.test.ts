import { ok } from '@jizheng/rules';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('values leave the database exact: bigint, calendar date, decimal, instant, and arrays of them', async () => {
  const { rows } = await database.pool.query(
    `SELECT 9007199254740993::int8 AS fen, DATE '2024-02-29' AS day, 0.1::numeric(20,10) AS ratio,
            TIMESTAMPTZ '2024-01-01T00:00+08' AS at, ARRAY[1, 9007199254740993]::int8[] AS fens,
            ARRAY[DATE '2024-12-31'] AS days, ARRAY[0.1, 12345678901234567890.1]::numeric[] AS ratios`,
  );
  expect(rows[0]).toEqual({
    fen: 9007199254740993n,
    day: '2024-02-29',
    ratio: '0.1000000000',
    at: new Date('2023-12-31T16:00:00Z'),
    fens: [1n, 9007199254740993n],
    days: ['2024-12-31'],
    ratios: ['0.1', '12345678901234567890.1'],
  });
});

test('the pool acts as the application role, in the time zone of the law, and compiles no plans', async () => {
  const { rows } = await database.pool.query(
    `SELECT current_user AS role, current_setting('TimeZone') AS zone, current_setting('lock_timeout') AS wait,
       current_setting('jit') AS jit`,
  );
  expect(rows[0]).toEqual({ role: 'jizheng_app', zone: 'Asia/Shanghai', wait: '30s', jit: 'off' });
});

test('a query with parameters is prepared once and keeps its name', async () => {
  const seen = await database.withTransaction(async (client) => {
    for (const value of [1n, 2n, 3n]) await client.query('SELECT $1::int8 AS same_text', [value]);
    await client.query({ text: 'SELECT $1::int8 AS same_text', values: [4n] });
    const { rows } = await client.query(
      "SELECT count(*) FROM pg_prepared_statements WHERE statement = 'SELECT $1::int8 AS same_text'",
    );
    return ok(rows[0]);
  });
  expect(seen).toEqual({ ok: true, value: { count: 1n } });
});

test('a connection names a thousand texts and runs the next without a name; its neighbour names its own', async () => {
  const named = async (client: pg.ClientBase) => {
    const { rows } = await client.query<{ count: bigint }>(
      "SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'jz%'",
    );
    return rows[0]?.count;
  };
  const seen = await database.withTransaction(async (busy) => {
    for (let text = 0; text < 1_001; text += 1) {
      const { rows } = await busy.query(`SELECT $1::int8 + ${text} AS sum`, [1n]);
      expect(rows).toEqual([{ sum: BigInt(text + 1) }]);
    }
    return database.withTransaction(async (neighbour) => {
      await neighbour.query('SELECT $1::int8 AS its_own', [1n]);
      return ok({ busy: await named(busy), neighbour: await named(neighbour) });
    });
  });
  expect(seen).toEqual({ ok: true, value: { busy: 1_000n, neighbour: 1n } });
});
