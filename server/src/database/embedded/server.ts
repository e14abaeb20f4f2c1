import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ok, type Result } from '@jizheng/rules';
import pg from 'pg';
import { type DatabaseError, refuse } from '../errors.js';
import { type Guard, guarded } from './guard.js';
import type { Identity } from './identity.js';
import { serverEnv, superuser } from './initialise.js';
import type { Installation } from './installation.js';
import { postmasterPid } from './processes.js';
import { socketPort } from './socket-dir.js';

const startWait_ms = 300_000;
const stopWait_ms = 30_000;
const poll_ms = 10;
const maxLog_bytes = 8 * 1024 * 1024;
const logTail_lines = 12;

/** What to start, and where. */
export interface Launch {
  readonly dataDir: string;
  readonly pgData: string;
  readonly socketDir: string;
  /** Further settings, `name=value`. */
  readonly settings: readonly string[];
  readonly guard: Guard;
}

/** A server's process, running or ended. */
export interface Server {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  readonly log: string;
  readonly logStart_bytes: number;
}

const settingsOf = ({ socketDir, settings }: Launch): readonly string[] => [
  'listen_addresses=',
  `unix_socket_directories="${socketDir.replaceAll('"', '""')}"`,
  'unix_socket_permissions=0700',
  `port=${socketPort}`,
  'max_connections=50',
  // A start after a sudden end syncs all that is there: one call on Linux, else file by file, which takes half a minute.
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
  ...settings,
];

/** Starts the server's process under its guard, its messages going to `postgres.log`. */
export async function spawnServer(
  launch: Launch,
  installation: Installation,
  identity: Identity,
): Promise<Server> {
  const log = join(launch.dataDir, 'postgres.log');
  const size = await stat(log).then(
    ({ size }) => size,
    () => 0,
  );
  if (size > maxLog_bytes) await rename(log, `${log}.old`);
  const file = await open(log, 'a', 0o600);
  const settings = settingsOf(launch).flatMap((setting) => ['-c', setting]);
  const { guard } = launch;
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

/** Waits until the server answers and gives its process; `startFailed` with its last words when it ends first. */
export async function ready(server: Server, launch: Launch): Promise<Result<number, DatabaseError>> {
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

/** Asks for a fast shutdown and waits for the end; after a while it is no longer asked. */
export async function shutDown(server: Server, pid: number): Promise<void> {
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
