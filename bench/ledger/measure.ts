import type pg from 'pg';
import type { Contender } from './contenders.js';
import { cpuTime } from './cpu.js';
import { clientCount, type Place } from './place.js';

const second_ms = 1_000;

/** One contender for a while with all clients busy. */
export interface Measurement {
  /** Transfers per second. */
  readonly rate: number;
  /** Processor time for each transfer: what other load on the machine does not change. */
  readonly server_us: number;
  readonly client_us: number;
}

/** Measures one contender for this time. */
export async function measure(place: Place, contender: Contender, duration_ms: number): Promise<Measurement> {
  const { pool } = place.database;
  const connections = await Promise.all(Array.from({ length: clientCount }, () => pool.connect()));
  const before = await cpuTime(place.dataDir);
  const start = performance.now();
  const counts = await Promise.all(
    connections.map((connection, client) => keepCalling(connection, client, contender, start + duration_ms)),
  );
  const seconds = (performance.now() - start) / second_ms;
  const after = await cpuTime(place.dataDir);
  for (const connection of connections) connection.release();
  const moved = counts.reduce((sum, count) => sum + count, 0);
  return {
    rate: moved / seconds,
    server_us: (after.server_us - before.server_us) / moved,
    client_us: (after.client_us - before.client_us) / moved,
  };
}

async function keepCalling(
  connection: pg.ClientBase,
  client: number,
  contender: Contender,
  until_ms: number,
): Promise<number> {
  let moved = 0;
  while (performance.now() < until_ms) moved += await contender.call(connection, client);
  return moved;
}

/** The middle value; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
