import { execFileSync } from 'node:child_process';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

const isLinux = process.platform === 'linux';

/** Whether `serverProcesses` is certain here. */
export const seesAllProcesses = isLinux;

/** True when a process with this id exists, ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When the process started, in the system's own notation; tells a process from a later one with its id. */
export async function startOf(pid: number): Promise<string | undefined> {
  try {
    if (!isLinux)
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const startTicksIndex = 19;
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[startTicksIndex];
  } catch {
    return undefined;
  }
}

/** The first line of `postmaster.pid`: the id of the server that runs, or ran, on this PostgreSQL directory. */
export async function postmasterPid(pgData: string): Promise<number | undefined> {
  const text = await readFile(join(pgData, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/**
 * The processes of a PostgreSQL server on this directory, its children included, also those whose parent was
 * killed. A server works in its directory, so on Linux its working directory shows it; elsewhere only the
 * process in `postmaster.pid` is known.
 */
export async function serverProcesses(pgData: string): Promise<readonly number[]> {
  if (!isLinux) {
    const pid = await postmasterPid(pgData);
    return pid !== undefined && isAlive(pid) ? [pid] : [];
  }
  const directory = await realpath(pgData).catch(() => pgData);
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(ids.map((id) => readlink(`/proc/${id}/cwd`).catch(() => undefined)));
  return ids.filter((_, index) => places[index] === directory).map(Number);
}
