import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok } from '@jizheng/rules';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/database/index.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { migrationFolder } from '../support/migrations.js';

const first = 'CREATE TABLE public.fund (id int PRIMARY KEY);';
const second = 'ALTER TABLE public.fund ADD COLUMN name text;';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await emptyDatabase();
  folder = await migrationFolder({ '0001_fund': first, '0002_name': second });
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const columns = (): Promise<unknown> =>
  database.withOwner(async (client) => {
    const { rows } = await client.query(
      "SELECT attname AS name FROM pg_attribute WHERE attrelid = 'public.fund'::regclass AND attnum > 0",
    );
    return ok(rows.map(({ name }) => name));
  });

test('migrations run once, in order', async () => {
  expect(await migrate(database, folder)).toEqual({
    ok: true,
    value: { applied: ['0001_fund', '0002_name'], version: 2 },
  });
  expect(await migrate(database, folder)).toEqual({ ok: true, value: { applied: [], version: 2 } });
  expect(await columns()).toEqual({ ok: true, value: ['id', 'name'] });
});

test('two starters at once migrate once', async () => {
  const results = await Promise.all([migrate(database, folder), migrate(database, folder)]);
  const applied = results.flatMap((result) => (result.ok ? result.value.applied : ['failed']));
  expect(applied.sort()).toEqual(['0001_fund', '0002_name']);
});

test('a file changed after it was applied is refused', async () => {
  await migrate(database, folder);
  await writeFile(join(folder, '0001_fund.sql'), `${first} -- changed`);
  expect(await migrate(database, folder)).toMatchObject({
    error: { code: 'migrationChanged', params: { name: '0001_fund' } },
  });
});

test('a database newer than the program is refused', async () => {
  await migrate(database, folder);
  await rm(join(folder, '0002_name.sql'));
  expect(await migrate(database, folder)).toMatchObject({
    error: { code: 'databaseNewer', params: { found: '0002_name', known: '0001_fund' } },
  });
});

test('a failed migration leaves nothing of itself, and names its line', async () => {
  await writeFile(join(folder, '0003_bad.sql'), 'CREATE TABLE public.half (id int);\nSELECT nonsense;');
  const failed = await migrate(database, folder);
  expect(failed).toMatchObject({ error: { code: 'migrationFailed', params: { name: '0003_bad' } } });
  expect(failed).toMatchObject({ error: { params: { reason: expect.stringContaining('line 2') } } });
  await writeFile(join(folder, '0003_bad.sql'), 'CREATE TABLE public.half (id int);');
  expect(await migrate(database, folder)).toMatchObject({ ok: true, value: { applied: ['0003_bad'] } });
});

test.each(['0004_gap.sql', '0002_double.sql', '3_short.sql', '0003_Capital.sql'])(
  'the file name %s is refused',
  async (file) => {
    await writeFile(join(folder, file), 'SELECT 1;');
    expect(await migrate(database, folder)).toMatchObject({ error: { code: 'migrationMisnumbered' } });
  },
);
