import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { serverProcesses } from '../../server/src/database/embedded/processes.js';

/** Processor time used so far, in µs; the server's is not a number where the system does not tell it. */
export interface CpuTime {
  readonly server_us: number;
  readonly client_us: number;
}

const tick_us = 10_000;
const userTicksIndex = 11;
const systemTicksIndex = 12;

/** The processor time of the embedded server of this directory, all its processes, and of this process. */
export async function cpuTime(dataDir: string): Promise<CpuTime> {
  const own = process.cpuUsage();
  const ids = process.platform === 'linux' ? await serverProcesses(join(dataDir, 'postgresql')) : [];
  const times = await Promise.all(ids.map(timeOf));
  const server_us = ids.length === 0 ? Number.NaN : times.reduce((sum, time) => sum + time, 0);
  return { server_us, client_us: own.user + own.system };
}

async function timeOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[userTicksIndex] ?? 0) + Number(fields[systemTicksIndex] ?? 0)) * tick_us;
}
