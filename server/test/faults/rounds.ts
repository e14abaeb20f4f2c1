import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runSource, type SourceChild } from '../support/child.js';
import type { Inspection } from './inspection.js';

/** What is killed with -9 in one round. */
export type Victim = 'program' | 'database' | 'both';

/** A database that survives its own murder. */
export interface Station {
  /** How the program reaches it: `url URL` or `dir DIRECTORY`. */
  readonly place: readonly [kind: string, place: string];
  /** Kills the database's main process with -9. */
  kill(): Promise<void>;
  /** Waits until it can be opened again. */
  restore(): Promise<void>;
}

const longestLoad_ms = 200;
const shortestLoad_ms = 20;

/** Victims in turn: the program, the database, the program, both … */
export const victims = (count: number): readonly Victim[] => {
  const turn: readonly Victim[] = ['program', 'database', 'program', 'database', 'both'];
  return Array.from({ length: count }, (_, round) => turn[round % turn.length] ?? 'program');
};

/**
 * Lives of the program, each ended by a kill at a random moment under load and the last one in order; answers
 * what each life found when it began, the first before any kill.
 */
export async function livesOf(
  station: Station,
  log: string,
  kills: readonly Victim[],
): Promise<readonly Inspection[]> {
  writeFileSync(log, '', { flag: 'a' });
  const found: Inspection[] = [];
  const spawnNext = (): SourceChild => runSource('../faults/poster.ts', [...station.place, log]);
  let next = spawnNext();
  try {
    for (const victim of kills) {
      const child = next;
      found.push(await beginning(child));
      // The next life warms up meanwhile; it opens nothing before it is told to go.
      next = spawnNext();
      await child.line('working');
      await sleep(shortestLoad_ms + Math.random() * (longestLoad_ms - shortestLoad_ms));
      await strike(victim, child, station);
      await station.restore();
    }
    found.push(await beginning(next));
    await next.line('working');
    next.tell('close');
    await next.line('closed');
    return found;
  } finally {
    await next.kill('SIGKILL');
  }
}

async function beginning(child: SourceChild): Promise<Inspection> {
  await child.line('loaded');
  child.tell('go');
  const line = await child.line('inspected');
  return JSON.parse(line.slice('inspected '.length));
}

async function strike(victim: Victim, child: SourceChild, station: Station): Promise<void> {
  switch (victim) {
    case 'program':
      await child.kill('SIGKILL');
      return;
    case 'database':
      await station.kill();
      await child.line('gone');
      await child.ended;
      return;
    case 'both':
      await Promise.all([station.kill(), child.kill('SIGKILL')]);
      return;
  }
}

/** What every life but the first must find. */
export const nothingWrong = { lost: 0, inexact: 0, posted: 0, halfDone: 0, sound: true };
