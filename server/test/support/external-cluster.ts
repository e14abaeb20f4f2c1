import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { availableGuard, guarded } from '../../src/database/embedded/guard.js';
import { oldestMajor } from '../../src/database/open-server.js';

/** A PostgreSQL server outside the program, reached over TCP with a password. */
export interface ExternalCluster {
  readonly major: number;
  /** A login that owns the database and may create roles, but is no superuser. */
  readonly url: string;
  /** The superuser, on the database `postgres`. */
  readonly adminUrl: string;
  /** Creates one more database of the same owner and returns its URL. */
  createDatabase(name: string): Promise<string>;
  /** Kills the server with -9 and waits for its end. */
  kill(): Promise<void>;
  /** Starts it again after `kill`. */
  start(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

const debianRoot = '/usr/lib/postgresql';

/** The sentence for tests that skip. */
export const externalAbsent = `No PostgreSQL ${oldestMajor} or newer under ${debianRoot}: install Debian's "postgresql" to run this test.`;

function newestMajor(): number | undefined {
  if (!existsSync(debianRoot)) return undefined;
  const majors = readdirSync(debianRoot)
    .map(Number)
    .filter(
      (major) => major >= oldestMajor && existsSync(join(debianRoot, String(major), 'bin', 'postgres')),
    );
  return majors.length === 0 ? undefined : Math.max(...majors);
}

/** Whether `externalCluster` can start one here. */
export const hasExternal: boolean = newestMajor() !== undefined;

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const ids = isRoot ? { uid: nobody, gid: nobody } : {};
const password = 'pass:word@1';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

const urlOf = (user: string, port: number, database: string): string =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

async function run(url: string, ...texts: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const text of texts) await client.query(text);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string): Promise<void> {
  const attempts = 600;
  for (let count = 0; ; count += 1) {
    try {
      await run(url, 'SELECT 1');
      return;
    } catch (error) {
      if (count === attempts) throw error;
      await sleep(50);
    }
  }
}

async function createCluster(bin: string): Promise<{ directory: string; pgData: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'jizheng-external-'));
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, password);
  if (isRoot) for (const path of [directory, passwordFile]) chownSync(path, nobody, nobody);
  const pgData = join(directory, 'data');
  const options = ['-D', pgData, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256'];
  const args = [...options, `--pwfile=${passwordFile}`];
  execFileSync(join(bin, 'initdb'), args, { ...ids, cwd: '/', stdio: 'ignore' });
  return { directory, pgData };
}

/**
 * Starts a PostgreSQL of the system on a temporary directory, with default durability. Throws with
 * `externalAbsent` when there is none: ask `hasExternal` first.
 */
export async function externalCluster(settings: readonly string[] = []): Promise<ExternalCluster> {
  const major = newestMajor();
  if (major === undefined) throw new Error(externalAbsent);
  const bin = join(debianRoot, String(major), 'bin');
  const { directory, pgData } = await createCluster(bin);
  const port = await freePort();
  const adminUrl = urlOf('postgres', port, 'postgres');
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const options = ['listen_addresses=127.0.0.1', `unix_socket_directories=${directory}`, ...settings];
    const args = ['-D', pgData, '-p', String(port), ...options.flatMap((option) => ['-c', option])];
    const [program = '', ...rest] = guarded(availableGuard(), [join(bin, 'postgres'), ...args]);
    child = spawn(program, rest, { ...ids, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
    child.unref();
    await untilReady(adminUrl);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    const pid = Number.parseInt(
      execFileSync('head', ['-1', join(pgData, 'postmaster.pid')], { encoding: 'utf8' }),
      10,
    );
    process.kill(pid, signal);
    await ended;
  };
  const createDatabase = async (name: string): Promise<string> => {
    await run(adminUrl, `CREATE DATABASE ${name} OWNER office`);
    return urlOf('office', port, name);
  };

  await start();
  await run(adminUrl, `CREATE ROLE office LOGIN CREATEROLE PASSWORD '${password}'`);
  return {
    major,
    url: await createDatabase('jizheng'),
    adminUrl,
    createDatabase,
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGQUIT');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
