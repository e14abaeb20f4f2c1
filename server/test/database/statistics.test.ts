import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshStatistics } from '../../src/database/index.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** How many rows the server plans with; -1 where it never counted. */
const counted = async (table: string): Promise<number | undefined> => {
  const { rows } = await database.pool.query<{ rows: number }>(
    'SELECT reltuples::integer AS rows FROM pg_class WHERE oid = $1::regclass',
    [table],
  );
  return rows[0]?.rows;
};

test('statistics are refreshed: the server plans with what the tables hold', async () => {
  await database.withTransaction(async (client) =>
    ok(
      await client.query(
        "INSERT INTO law.jurisdiction SELECT (100000 + n)::text, 'n', 'p', '2026-01-01' FROM generate_series(1, 300) n",
      ),
    ),
  );
  expect(await counted('law.jurisdiction')).toBe(-1);
  expect(await refreshStatistics(database)).toEqual({ ok: true, value: null });
  expect(await counted('law.jurisdiction')).toBe(300);
});
