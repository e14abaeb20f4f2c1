import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMigrations } from '../../src/database/migrations.js';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../support/database.js';
import { runCli } from './support/run-cli.js';
import { serverEnv } from './support/server-env.js';

let folder: string;
let migrated: TestDatabase;
let empty: TestDatabase;
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-cli-'));
  migrated = await freshDatabase();
  empty = await emptyDatabase();
});
afterAll(async () => {
  await Promise.all([migrated.drop(), empty.drop()]);
  await rm(folder, { recursive: true });
});

const on = (database: TestDatabase, ...args: readonly string[]) =>
  runCli([...args, '--lang', 'en'], { env: serverEnv(database.name) });

describe('migrate and status on a server', () => {
  it('tell an empty database, build it up, and find it whole', async () => {
    const known = await readMigrations();
    const count = known.ok ? known.value.length : 0;
    const target = await emptyDatabase();
    try {
      expect((await on(target, 'status')).out).toContain('structure: none yet (jizheng migrate)');
      const first = await on(target, 'migrate', '--json');
      expect(first).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(first.out)).toMatchObject({ version: count });
      expect((await on(target, 'migrate')).out).toBe(`structure version ${count}, 0 applied now\n`);
      const told = JSON.parse((await on(target, 'status', '--json')).out);
      expect(told).toMatchObject({ place: { kind: 'url' }, lastBackup: null });
      expect(told.migrations).toHaveLength(count);
    } finally {
      await target.drop();
    }
  });

  it('speak Chinese', async () => {
    const { out } = await runCli(['status'], { env: serverEnv(migrated.name) });
    expect(out).toContain('数据库：服务器');
    expect(out).toContain('最近备份：无');
  });
});

describe('backup and restore', () => {
  it('put everything into a file and back', async () => {
    const file = inFolder('whole.backup');
    const taken = await on(migrated, 'backup', file);
    expect(taken.code).toBe(0);
    expect(taken.out).toContain(`backed up to ${file}: `);
    expect((await on(migrated, 'status')).out).toContain(`last backup: 2025-07-01T04:00:00.000Z ${file}`);
    const restored = await on(empty, 'restore', file);
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('restored the backup of 2025-07-01T04:00:00.000Z');
    expect((await on(empty, 'verify')).code).toBe(0);
    const json = JSON.parse((await on(migrated, 'backup', inFolder('more.backup'), '--json')).out);
    expect(json).toMatchObject({ file: inFolder('more.backup'), takenAt: '2025-07-01T04:00:00.000Z' });
  });

  it('tell files from databases by their exit codes', async () => {
    const there = inFolder('there');
    await writeFile(there, 'not a backup');
    expect((await on(migrated, 'backup', there)).code).toBe(4);
    expect((await on(migrated, 'backup', inFolder('no/such/folder'))).code).toBe(4);
    expect((await on(migrated, 'restore', inFolder('missing'))).code).toBe(4);
    const target = await emptyDatabase();
    expect((await on(target, 'restore', there)).code).toBe(4);
    await target.drop();
    const file = inFolder('again.backup');
    await on(migrated, 'backup', file);
    const refused = await on(migrated, 'restore', file);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('not empty');
  });
});

describe('a database that is not there', () => {
  it('is an exit code of its own, with what to do', async () => {
    const unreachable = await runCli(['status', '--lang', 'en'], {
      env: { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/jizheng' },
    });
    expect(unreachable).toMatchObject({ code: 3, out: '' });
    expect(unreachable.err).toContain('cannot be reached');
    expect(unreachable.err).not.toContain('a:b');
    expect((await runCli(['migrate'], { env: { DATABASE_URL: 'nonsense' } })).code).toBe(3);
  });

  it('is not made by commands that only look', async () => {
    for (const words of [['status'], ['verify'], ['backup', inFolder('none')]]) {
      const run = await runCli([...words, '--data', inFolder('nothing'), '--lang', 'en']);
      expect(run).toMatchObject({ code: 3, out: '' });
      expect(run.err).toContain('run jizheng migrate or jizheng demo first');
    }
  });

  it('is not verified with an older structure', async () => {
    const target = await emptyDatabase();
    const run = await on(target, 'verify');
    await target.drop();
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain('run jizheng migrate first');
  });
});
