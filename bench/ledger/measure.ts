import type pg from 'pg';
import type { Contender } from './contenders.js';
import { clientCount } from './place.js';

const second_ms = 1_000;

/** Transfers per second of one contender with all clients busy for this time. */
export async function measure(pool: pg.Pool, contender: Contender, duration_ms: number): Promise<number> {
  const connections = await Promise.all(Array.from({ length: clientCount }, () => pool.connect()));
  const start = performance.now();
  const counts = await Promise.all(
    connections.map((connection, client) => keepCalling(connection, client, contender, start + duration_ms)),
  );
  const seconds = (performance.now() - start) / second_ms;
  for (const connection of connections) connection.release();
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
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
