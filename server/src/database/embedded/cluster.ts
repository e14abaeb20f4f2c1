import { chmod, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ok, type Result } from '@jizheng/rules';
import { type DatabaseError, refuse } from '../errors.js';
import { availableGuard, type Guard } from './guard.js';
import { findIdentity } from './identity.js';
import { initialise } from './initialise.js';
import { findInstallation } from './installation.js';
import { type DirectoryLock, lockDirectory } from './lock.js';
import { seesAllProcesses, serverProcesses } from './processes.js';
import { ready, shutDown, spawnServer } from './server.js';
import { makeSocketDir, removeSocketDir } from './socket-dir.js';

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
const poll_ms = 10;

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
  const { settings = [], guard = availableGuard() } = options;
  const launch = { dataDir, pgData: pgData.value, socketDir, settings, guard };
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
