import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ok } from '@jizheng/rules';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { availableGuard } from '../../src/database/embedded/guard.js';
import { serverProcesses, startOf } from '../../src/database/embedded/processes.js';
import { type Database, describeDatabaseError, migrate, openDatabase } from '../../src/database/index.js';
import { runSource, type SourceChild } from '../support/child.js';

let parent: string;
let dataDir: string;
let children: SourceChild[];
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jizheng-embedded-'));
  dataDir = join(parent, 'data');
  children = [];
});
afterEach(async () => {
  for (const child of children) await child.kill('SIGKILL');
  await serverGone();
  await rm(parent, { recursive: true, force: true });
});

const hold = (guard = ''): SourceChild => {
  const child = runSource('hold-database.ts', [dataDir, guard]);
  children.push(child);
  return child;
};

async function opened(): Promise<Database> {
  const result = await openDatabase({ dataDir });
  if (!result.ok) throw new Error(describeDatabaseError(result.error, 'en'));
  return result.value;
}

async function serverGone(): Promise<void> {
  const patience_ms = 20_000;
  const deadline = Date.now() + patience_ms;
  while ((await serverProcesses(join(dataDir, 'postgresql'))).length > 0) {
    if (Date.now() > deadline) throw new Error('The server was left behind.');
    await sleep(20);
  }
}

const acknowledged = (child: SourceChild): bigint[] =>
  child.lines.filter((line) => line.startsWith('ack ')).map((line) => BigInt(line.slice('ack '.length)));

async function entries(): Promise<bigint[]> {
  const database = await opened();
  const { rows } = await database.pool.query('SELECT n FROM public.entry ORDER BY n');
  await database.close();
  return rows.map(({ n }) => n);
}

/** All that was acknowledged is there; at most the one entry in flight may be there besides. */
async function expectNothingLost(child: SourceChild): Promise<void> {
  const acks = acknowledged(child);
  const found = await entries();
  expect(acks.length).toBeGreaterThan(0);
  expect(found.slice(0, acks.length)).toEqual(acks);
  expect(found.length - acks.length).toBeLessThanOrEqual(1);
}

describe('an embedded database', () => {
  test('keeps its data when closed and opened again', async () => {
    const first = await opened();
    expect(await migrate(first)).toMatchObject({ ok: true });
    await first.withOwner(async (client) => {
      await client.query('CREATE TABLE public.kept AS SELECT 42::int8 AS fen');
      await client.query('GRANT SELECT ON public.kept TO jizheng_app');
      return ok(undefined);
    });
    await first.close();
    await serverGone();
    const second = await opened();
    expect((await second.pool.query('SELECT fen FROM public.kept')).rows).toEqual([{ fen: 42n }]);
    await second.close();
    expect(await readdir(dataDir)).toEqual(expect.arrayContaining(['postgres.log', 'postgresql']));
    expect(await readdir(dataDir)).not.toContain('jizheng.lock');
  });

  test('is durable, checked, UTF8, off the network, and reachable by its user alone', async () => {
    const database = await opened();
    const { rows } = await database.pool.query(
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
              current_setting('synchronous_commit') AS commits, current_setting('data_checksums') AS checksums,
              current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS network`,
    );
    expect(rows[0]).toEqual({
      fsync: 'on',
      pages: 'on',
      commits: 'on',
      checksums: 'on',
      encoding: 'UTF8',
      network: '',
    });
    const modes = [join(dataDir, 'socket'), join(dataDir, 'postgresql')].map(
      async (path) => (await stat(path)).mode,
    );
    expect((await Promise.all(modes)).map((mode) => mode & 0o777)).toEqual([0o700, 0o700]);
    await database.close();
  });

  test('refuses a second start, from this process and from another, and names the holder', async () => {
    const database = await opened();
    expect(await openDatabase({ dataDir })).toEqual({
      ok: false,
      error: { code: 'alreadyRunning', params: { dataDir, pid: process.pid } },
    });
    const refusal = await hold().line('refused');
    expect(refusal).toContain('alreadyRunning');
    expect(refusal).toContain(`process ${process.pid}`);
    expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await database.close();
  });

  test('lets only one of several simultaneous starts in', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ dataDir })));
    const running = results.flatMap((result) => (result.ok ? [result.value] : []));
    expect(running).toHaveLength(1);
    await running[0]?.close();
  });
});

describe.each(availableGuard() === 'signal' ? ['signal', 'watcher'] : ['watcher'])(
  'under the guard %s',
  (guard) => {
    test('kill -9 of the program leaves no server behind and loses nothing', async () => {
      const child = hold(guard);
      await child.line('ack');
      await sleep(200);
      await child.kill('SIGKILL');
      await serverGone();
      await expectNothingLost(child);
    });

    test('kill -9 of the program, then a start at once', async () => {
      const child = hold(guard);
      await child.line('ack');
      await child.kill('SIGKILL');
      await expectNothingLost(child);
    });

    test('kill -9 of the server is told by name; reopened, nothing is lost', async () => {
      const child = hold(guard);
      const pid = Number((await child.line('ready')).split(' ')[1]);
      await child.line('ack');
      process.kill(pid, 'SIGKILL');
      expect(await child.line('gone')).toContain('databaseGone');
      await child.ended;
      await expectNothingLost(child);
    });

    test('kill -9 of both', async () => {
      const child = hold(guard);
      const pid = Number((await child.line('ready')).split(' ')[1]);
      await child.line('ack');
      process.kill(pid, 'SIGKILL');
      await child.kill('SIGKILL');
      await expectNothingLost(child);
    });

    test('closed in order, it ends its server', async () => {
      const child = hold(guard);
      await child.line('ack');
      child.tell('close');
      await child.line('closed');
      expect(await serverProcesses(join(dataDir, 'postgresql'))).toEqual([]);
      await expectNothingLost(child);
    });
  },
);

describe('what an earlier run left', () => {
  test.each([
    ['a lock of a dead process', `${2 ** 22 + 1}\n12345\n`],
    ['a lock whose process id now belongs to another', `${process.pid}\n1\n`],
    ['an empty lock', ''],
  ])('%s does not count', async (_, content) => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'jizheng.lock'), content);
    await (await opened()).close();
  });

  test('a lock of a living process counts', async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'jizheng.lock'), `${process.ppid}\n${await startOf(process.ppid)}\n`);
    expect(await openDatabase({ dataDir })).toMatchObject({
      error: { code: 'alreadyRunning', params: { pid: process.ppid } },
    });
  });

  test('a postmaster.pid whose id now belongs to another process does not count', async () => {
    await (await opened()).close();
    await writeFile(join(dataDir, 'postgresql', 'postmaster.pid'), `${process.pid}\n`);
    await (await opened()).close();
  });

  test('half a creation is begun anew', async () => {
    await mkdir(join(dataDir, 'postgresql.unfinished', 'base'), { recursive: true });
    await (await opened()).close();
    expect(await readdir(dataDir)).not.toContain('postgresql.unfinished');
  });
});

describe('a directory that cannot serve is refused', () => {
  test('of another PostgreSQL version', async () => {
    await (await opened()).close();
    await writeFile(join(dataDir, 'postgresql', 'PG_VERSION'), '17\n');
    expect(await openDatabase({ dataDir })).toMatchObject({
      error: { code: 'dataDirOtherVersion', params: { found: '17', needed: '18' } },
    });
  });

  test('that is a file', async () => {
    await writeFile(dataDir, '');
    expect(await openDatabase({ dataDir })).toMatchObject({ error: { code: 'dataDirUnusable' } });
  });

  test('whose server does not start, with the words of its log', async () => {
    await (await opened()).close();
    await rm(join(dataDir, 'postgresql', 'global', 'pg_control'));
    const result = await openDatabase({ dataDir });
    expect(result).toMatchObject({ error: { code: 'startFailed' } });
    expect(result).toMatchObject({ error: { params: { log: expect.stringContaining('pg_control') } } });
    expect(await readdir(dataDir)).not.toContain('jizheng.lock');
  });
});

/** Runs a command with a small disk of its own mounted on a folder; it goes with the command. */
const onSmallDisk = (folder: string): readonly string[] => {
  const script = 'mount -t tmpfs -o size=120m tmpfs "$0" && exec "$@"';
  return ['unshare', '--mount', '/bin/sh', '-c', script, folder];
};

const canMount = spawnSync('unshare', ['--mount', '/bin/sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;

test.skipIf(!canMount)('a disk that fills up is told by name (needs the right to mount)', async () => {
  await chmod(parent, 0o755);
  const child = runSource('hold-database.ts', [dataDir, '', '30000'], { prefix: onSmallDisk(parent) });
  children.push(child);
  expect(await child.line('gone')).toContain('diskFull');
  expect(acknowledged(child).length).toBeGreaterThan(10);
});

test('a path too long for a socket, with spaces, commas, quotes and Chinese', async () => {
  dataDir = join(parent, `吉 "政", ${'x'.repeat(90)}`);
  const database = await opened();
  expect(await readdir(dataDir)).not.toContain('socket');
  await database.close();
  expect((await readFile(join(dataDir, 'postgres.log'), 'utf8')).length).toBeGreaterThan(0);
});

test('a short path with spaces, commas and quotes', async () => {
  dataDir = join(parent, `a "b", c`);
  await (await opened()).close();
});
