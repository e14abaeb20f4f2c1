import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ok, type Result } from '@jizheng/rules';
import pg from 'pg';
import { type DatabaseError, refuse } from '../errors.js';
import { availableGuard, type Guard, guarded } from './guard.js';
import { findIdentity, type Identity } from './identity.js';
import { initialise, serverEnv, superuser } from './initialise.js';
import { findInstallation, type Installation } from './installation.js';
import { type DirectoryLock, lockDirectory } from './lock.js';
import { postmasterPid, seesAllProcesses, serverProcesses } from './processes.js';
import { makeSocketDir, removeSocketDir, socketPort } from './socket-dir.js';

/** How to start an embedded server. */
export interface ClusterOptions {
  /** Created when missing. */
  readonly dataDir: string;
  /** Further settings, `name=value`; for tests. */
  readonly settings?: readonly string[];
  /** Default: the better one that the system has. */
  readonly guard?: Guard;
}

/** A running embedded server. */
export interface Cluster {
  readonly dataDir: string;
  readonly socketDir: string;
  /** The server's main process. */
  readonly pid: number;
  /** Shuts the server down, waits for its end and gives the directory free. */
  stop(): Promise<void>;
}

const leftoverWait_ms = 30_000;
const startWait_ms = 300_000;
const stopWait_ms = 30_000;
const poll_ms = 10;
const maxLog_bytes = 8 * 1024 * 1024;
const logTail_lines = 12;

/**
 * Starts the embedded PostgreSQL of a data directory, creating it on first use. It listens on a socket that
 * only its user reaches, writes durably, and ends when this process ends, in whatever way. Refuses with
 * `alreadyRunning`, `embeddedMissing`, `noUnprivilegedUser`, `unknownUser`, `dataDir…` or `startFailed`.
 */
export async function startCluster(options: ClusterOptions): Promise<Result<Cluster, DatabaseError>> {
  const dataDir = resolve(options.dataDir);
  try {
    await makeDataDir(dataDir);
    const lock = await lockDirectory(dataDir);
    if (!lock.ok) return lock;
    return await releasedOnFailure(lock.value, () => startLocked(dataDir, options, lock.value));
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return refuse('dataDirUnusable', { dataDir, reason: error.message });
  }
}

async function makeDataDir(dataDir: string): Promise<void> {
  const first = await mkdir(dataDir, { recursive: true });
  if (first !== undefined) await chmod(dataDir, 0o711);
}

async function releasedOnFailure<T>(
  lock: DirectoryLock,
  start: () => Promise<Result<T, DatabaseError>>,
): Promise<Result<T, DatabaseError>> {
  let started = false;
  try {
    const result = await start();
    started = result.ok;
    return result;
  } finally {
    if (!started) await lock.release();
  }
}

async function startLocked(
  dataDir: string,
  options: ClusterOptions,
  lock: DirectoryLock,
): Promise<Result<Cluster, DatabaseError>> {
  const installation = await findInstallation(join(dataDir, 'libraries'));
  if (!installation.ok) return installation;
  const identity = await findIdentity(installation.value.postgres, dataDir);
  if (!identity.ok) return identity;
  const pgData = await initialise(dataDir, installation.value, identity.value);
  if (!pgData.ok) return pgData;
  const free = await waitForLeftovers(dataDir, pgData.value);
  if (!free.ok) return free;

  const socketDir = await makeSocketDir(dataDir, identity.value);
  const launch = { dataDir, pgData: pgData.value, socketDir, options };
  const server = await spawnServer(launch, installation.value, identity.value);
  const pid = await ready(server, launch);
  if (!pid.ok) {
    await removeSocketDir(socketDir);
    return pid;
  }
  const stop = async (): Promise<void> => {
    await shutDown(server, pid.value);
    await removeSocketDir(socketDir);
    await lock.release();
  };
  return ok({ dataDir, socketDir, pid: pid.value, stop });
}

/** A server whose program was killed is still writing out; and a killed server's children end a moment later. */
async function waitForLeftovers(dataDir: string, pgData: string): Promise<Result<undefined, DatabaseError>> {
  const deadline = Date.now() + leftoverWait_ms;
  for (;;) {
    const [pid] = await serverProcesses(pgData);
    if (pid === undefined) break;
    if (Date.now() > deadline) return refuse('alreadyRunning', { dataDir, pid });
    await sleep(poll_ms);
  }
  // Whatever process now has the id in it, it is no server of this directory.
  if (seesAllProcesses) await rm(join(pgData, 'postmaster.pid'), { force: true });
  return ok(undefined);
}

interface Launch {
  readonly dataDir: string;
  readonly pgData: string;
  readonly socketDir: string;
  readonly options: ClusterOptions;
}

interface Server {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  readonly log: string;
  readonly logStart_bytes: number;
}

const settingsOf = ({ socketDir, options }: Launch): readonly string[] => [
  'listen_addresses=',
  `unix_socket_directories="${socketDir.replaceAll('"', '""')}"`,
  'unix_socket_permissions=0700',
  `port=${socketPort}`,
  'max_connections=50',
  ...(options.settings ?? []),
];

async function spawnServer(launch: Launch, installation: Installation, identity: Identity): Promise<Server> {
  const log = join(launch.dataDir, 'postgres.log');
  const size = await stat(log).then(
    ({ size }) => size,
    () => 0,
  );
  if (size > maxLog_bytes) await rename(log, `${log}.old`);
  const file = await open(log, 'a', 0o600);
  const settings = settingsOf(launch).flatMap((setting) => ['-c', setting]);
  const guard = launch.options.guard ?? availableGuard();
  const server = [installation.postgres, '-D', launch.pgData, ...settings];
  const [program = '', ...args] = [...identity.prefix, ...guarded(guard, server)];
  const child = spawn(program, args, {
    ...identity.ids,
    cwd: '/',
    env: serverEnv(installation),
    detached: true,
    stdio: [guard === 'watcher' ? 'pipe' : 'ignore', file.fd, file.fd],
  });
  await file.close();
  let over = false;
  const ended = new Promise<void>((done) => {
    const end = (): void => {
      over = true;
      child.stdin?.destroy();
      done();
    };
    child.once('exit', end).once('error', end);
  });
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  return { child, ended, hasEnded: () => over, log, logStart_bytes: size > maxLog_bytes ? 0 : size };
}

async function ready(server: Server, launch: Launch): Promise<Result<number, DatabaseError>> {
  const deadline = Date.now() + startWait_ms;
  while (!server.hasEnded() && Date.now() < deadline) {
    if (await answers(launch.socketDir)) {
      const pid = await postmasterPid(launch.pgData);
      if (pid !== undefined) return ok(pid);
    }
    await sleep(poll_ms);
  }
  if (!server.hasEnded()) server.child.kill('SIGQUIT');
  await server.ended;
  return refuse('startFailed', { dataDir: launch.dataDir, log: await logTail(server) });
}

async function logTail(server: Server): Promise<string> {
  const bytes = await readFile(server.log);
  const lines = bytes.subarray(server.logStart_bytes).toString('utf8').trim().split('\n');
  return lines.slice(-logTail_lines).join('\n');
}

async function answers(socketDir: string): Promise<boolean> {
  const client = new pg.Client({ host: socketDir, port: socketPort, user: superuser, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function shutDown(server: Server, pid: number): Promise<void> {
  if (server.hasEnded()) return;
  signal(pid, 'SIGINT');
  const patience = new AbortController();
  const late = sleep(stopWait_ms, 'late', { signal: patience.signal }).catch(() => 'ended');
  if ((await Promise.race([server.ended, late])) === 'late') {
    signal(pid, 'SIGQUIT');
    await server.ended;
  }
  patience.abort();
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}
