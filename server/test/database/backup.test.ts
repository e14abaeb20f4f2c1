import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  backup,
  type Database,
  describeDatabaseError,
  migrate,
  openDatabase,
  restore,
  status,
} from '../../src/database/index.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import {
  type ExternalCluster,
  externalAbsent,
  externalCluster,
  hasExternal,
} from '../support/external-cluster.js';
import { migrationFolder } from '../support/migrations.js';

const structure = `
  CREATE SCHEMA funds;
  CREATE TYPE funds.stage AS ENUM ('planned', 'paid');
  CREATE TABLE funds.seed (code text PRIMARY KEY);
  INSERT INTO funds.seed VALUES ('a'), ('b');
  CREATE TABLE funds.project (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent bigint REFERENCES funds.project,
    first_note bigint, "Odd name" text, stage funds.stage, fen bigint, twice bigint GENERATED ALWAYS AS (fen * 2) STORED,
    day date, at timestamptz, raw bytea, facts jsonb, ratio numeric(30, 12), share float8, tags text[]);
  CREATE TABLE funds.note (id serial PRIMARY KEY, project bigint NOT NULL REFERENCES funds.project, body text);
  ALTER TABLE funds.project ADD FOREIGN KEY (first_note) REFERENCES funds.note DEFERRABLE INITIALLY DEFERRED;
  CREATE FUNCTION funds.keep() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'append only'; END $$;
  CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON funds.note EXECUTE FUNCTION funds.keep();
  CREATE TRIGGER keep_seed BEFORE UPDATE OR DELETE OR TRUNCATE ON funds.seed EXECUTE FUNCTION funds.keep();
  ALTER TABLE funds.seed ENABLE ALWAYS TRIGGER keep_seed;
  CREATE TABLE funds.untouched (id int);
  GRANT USAGE ON SCHEMA funds TO jizheng_app; GRANT SELECT ON ALL TABLES IN SCHEMA funds TO jizheng_app;`;

const rows = `
  INSERT INTO funds.seed VALUES ('c');
  INSERT INTO funds.project ("Odd name", stage, fen, day, at, raw, facts, ratio, share, tags)
    SELECT '第' || n || E'项\\\\.\\n\\\\.\\ttab', 'paid', 9007199254740993 + n, DATE '2024-02-29', now(),
           '\\x00ff0a5c2e0a', jsonb_build_object('n', n, '中', E'\\n'), n / 7.0, n / 7.0::float8, ARRAY['a,b', NULL, E'\\\\']
    FROM generate_series(1, 20000) AS n;
  INSERT INTO funds.project (parent) VALUES (1), (20001);
  INSERT INTO funds.note (project, body) SELECT n, repeat('长', n) FROM generate_series(1, 300) AS n;
  UPDATE funds.project SET first_note = 7 WHERE id = 5;`;

const contents = `
  SELECT (SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM funds.project p) AS projects,
         (SELECT md5(string_agg(n::text, '|' ORDER BY id)) FROM funds.note n) AS notes,
         (SELECT string_agg(code, ',' ORDER BY code) FROM funds.seed) AS seeds,
         (SELECT string_agg(tgname || tgenabled::text, ',' ORDER BY tgname) FROM pg_trigger WHERE NOT tgisinternal) AS triggers,
         (SELECT string_agg(pg_get_constraintdef(oid), ',' ORDER BY conname) FROM pg_constraint
          WHERE connamespace = 'funds'::regnamespace AND contype <> 'n') AS constraints`;

let folder: string;
let work: string;
let source: TestDatabase;
let file: string;
const takenAt = new Date('2026-01-02T03:04:05Z');

const run = async (database: Database, text: string): Promise<unknown> => {
  const result = await database.withOwner(async (client) => ok((await client.query(text)).rows));
  if (!result.ok) throw new Error(describeDatabaseError(result.error, 'en'));
  return result.value;
};

beforeAll(async () => {
  folder = await migrationFolder({ '0001_all': structure });
  work = await mkdtemp(join(tmpdir(), 'jizheng-backup-'));
  source = await emptyDatabase();
  await migrate(source, folder);
  await run(source, rows);
  file = join(work, 'year.backup');
  expect(await backup(source, file, takenAt)).toMatchObject({
    ok: true,
    value: { file, takenAt, tables: 4, rows: 3 + 20_002 + 300, version: 1 },
  });
});
afterAll(async () => {
  await source.drop();
  for (const directory of [folder, work]) await rm(directory, { recursive: true });
});

const expectSame = async (database: Database): Promise<void> => {
  expect(await run(database, contents)).toEqual(await run(source, contents));
  expect(await run(database, "SELECT nextval('funds.project_id_seq') > 20002 AS beyond")).toEqual([
    { beyond: true },
  ]);
};

describe('a restored database', () => {
  test('equals the original, safeguards included, and goes on numbering', async () => {
    const target = await emptyDatabase();
    const seen: string[] = [];
    const result = await restore(target, file, (table, count) => seen.push(`${table} ${count}`), folder);
    expect(result).toMatchObject({ ok: true, value: { takenAt, tables: 4, rows: 20_305, version: 1 } });
    expect(seen).toEqual(['funds.note 300', 'funds.project 20002', 'funds.seed 3', 'funds.untouched 0']);
    await expectSame(target);
    await expect(run(target, 'TRUNCATE funds.note CASCADE')).rejects.toThrow('append only');
    expect(await migrate(target, folder)).toMatchObject({ ok: true, value: { applied: [] } });
    await target.drop();
  });

  test('is refused to a database with tables', async () => {
    expect(await restore(source, file, undefined, folder)).toMatchObject({
      error: { code: 'databaseNotEmpty', params: { tables: 4 } },
    });
  });

  test('is refused to a program older than the backup, or with another structure', async () => {
    const target = await emptyDatabase();
    const none = await migrationFolder({});
    const other = await migrationFolder({ '0001_all': `${structure} -- other` });
    expect(await restore(target, file, undefined, none)).toMatchObject({ error: { code: 'backupNewer' } });
    expect(await restore(target, file, undefined, other)).toMatchObject({
      error: { code: 'migrationChanged' },
    });
    for (const directory of [none, other]) await rm(directory, { recursive: true });
    await target.drop();
  });
});

test('a backup is not overwritten, leaves no other file, and is known to the database', async () => {
  expect(await backup(source, file, takenAt)).toMatchObject({ error: { code: 'backupFileExists' } });
  expect(await backup(source, join(work, 'absent', 'x'), takenAt)).toMatchObject({
    error: { code: 'backupFileUnusable' },
  });
  expect(await readdir(work)).toEqual(['year.backup']);
  expect(await status(source)).toMatchObject({
    ok: true,
    value: { lastBackup: { takenAt, file, rowCount: 20_305n }, migrations: [{ name: '0001_all' }] },
  });
});

describe('a damaged backup', () => {
  let target: TestDatabase;
  let whole: Buffer;
  beforeAll(async () => {
    target = await emptyDatabase();
    whole = await readFile(file);
  });
  afterAll(() => target.drop());
  beforeEach(async () => {
    expect(await run(target, "SELECT nspname FROM pg_namespace WHERE nspname = 'funds'")).toEqual([]);
  });

  const edited = (from: string | RegExp, to: string): Buffer =>
    gzipSync(gunzipSync(whole).toString('utf8').replace(from, to));

  const damages: readonly [string, () => Buffer][] = [
    ['cut short', () => whole.subarray(0, whole.length - 2000)],
    ['cut at the last byte', () => whole.subarray(0, whole.length - 1)],
    ['with one bit turned', () => whole.map((byte, at) => (at === 5_000 ? byte ^ 1 : byte)) as Buffer],
    ['empty', () => Buffer.alloc(0)],
    ['that is no backup', () => Buffer.from('PK not a backup')],
    ['that is compressed, but no backup', () => gzipSync('hello\n')],
    ['with an amount changed', () => edited('9007199254740995', '9007199254740905')],
    ['with a row missing', () => edited(/\n300\t300\t[^\n]*\n/, '\n')],
    ['with a value of another type', () => edited('9007199254740995', 'many')],
    ['with a reference to nothing', () => edited('\n300\t300\t', '\n300\t99999\t')],
    ['with a row twice', () => edited(/\n(300\t300\t[^\n]*\n)/, '\n$1$1')],
    ['without its end', () => edited(/\n\{"tables":.*\n$/, '\n')],
    ['without a table', () => edited(/\{"table":"funds.untouched".*\n\\\.\n/, '')],
    ['with an unknown table', () => edited('"table":"funds.seed"', '"table":"pg_catalog.pg_authid"')],
    ['with something after its end', () => edited(/$/, 'more\n')],
  ];
  test.each(damages)('%s is refused and leaves the database empty', async (_, damage) => {
    const path = join(work, 'damaged');
    await writeFile(path, damage());
    expect(await restore(target, path, undefined, folder)).toMatchObject({
      error: { code: 'backupCorrupt' },
    });
    await rm(path);
  });

  test('that is missing is refused by name', async () => {
    expect(await restore(target, join(work, 'absent'), undefined, folder)).toMatchObject({
      error: { code: 'backupFileUnusable' },
    });
  });
});

describe.skipIf(!hasExternal)(`between servers (${hasExternal ? 'present' : externalAbsent})`, () => {
  let server: ExternalCluster;
  beforeAll(async () => {
    server = await externalCluster(['fsync=off']);
  });
  afterAll(() => server.stop());

  test('embedded to external and back, by an owner who is no superuser', async () => {
    const opened = await openDatabase({ url: server.url, dataDir: '/nonexistent' });
    if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
    expect(await restore(opened.value, file, undefined, folder)).toMatchObject({ ok: true });
    await expectSame(opened.value);
    const again = join(work, 'again');
    expect(await backup(opened.value, again, takenAt)).toMatchObject({ ok: true });
    await opened.value.close();
    const target = await emptyDatabase();
    expect(await restore(target, again, undefined, folder)).toMatchObject({ ok: true });
    await expectSame(target);
    await target.drop();
    await rm(again);
  });
});
