import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { ok, type Result } from '@jizheng/rules';
import { type DatabaseError, refuse } from '../errors.js';
import { isAlive, startOf } from './processes.js';

/** The right to run a server on a data directory. */
export interface DirectoryLock {
  release(): Promise<void>;
}

const maxAttempts = 5;

async function holderOf(content: string): Promise<number | undefined> {
  const [pidText = '', start] = content.split('\n');
  const pid = Number(pidText);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return (await startOf(pid)) === start ? pid : undefined;
}

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );

/** Sets aside a lock whose holder is dead; puts it back when another starter renewed it meanwhile. */
async function clearStale(path: string, judged: string, aside: string): Promise<void> {
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readFile(aside, 'utf8')) !== judged) await linked(aside, path);
  await rm(aside, { force: true });
}

/**
 * Takes the lock of a data directory. The lock file names the holder's process and its start, so that a lock
 * left by a killed process, or by one whose id was given to another, does not count. Refuses with
 * `alreadyRunning` when the holder lives.
 */
export async function lockDirectory(dataDir: string): Promise<Result<DirectoryLock, DatabaseError>> {
  const path = join(dataDir, 'jizheng.lock');
  const mine = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(mine, `${process.pid}\n${await startOf(process.pid)}\n`, { mode: 0o600 });
  try {
    for (let count = 0; count < maxAttempts; count += 1) {
      if (await linked(mine, path)) return ok({ release: () => rm(path, { force: true }) });
      const content = await readFile(path, 'utf8').catch(() => '');
      const pid = await holderOf(content);
      if (pid !== undefined) return refuse('alreadyRunning', { dataDir, pid });
      await clearStale(path, content, `${mine}.stale`);
    }
    return refuse('dataDirUnusable', { dataDir, reason: `${path} keeps changing` });
  } finally {
    await rm(mine, { force: true });
  }
}
