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

/** Victims in turn: the program, the database, the program, the database, both … */
export const victims = (count: number): readonly Victim[] => {
  const turn: readonly Victim[] = ['program', 'database', 'program', 'database', 'both'];
  return Array.from({ length: count }, (_, round) => turn[round % turn.length] ?? 'program');
};

/**
 * Lives of the program on the database, each ended by a kill at a random moment under load and the last one in
 * order; answers what each life found when it began, the first before any kill.
 */
export async function livesOf(
  station: Station,
  log: string,
  kills: readonly Victim[],
): Promise<readonly Inspection[]> {
  writeFileSync(log, '');
  const found: Inspection[] = [];
  const spawnProgram = (): SourceChild => runSource('../faults/poster.ts', [...station.place, log]);
  let current = spawnProgram();
  // A program that opens nothing before it is told to go warms up while the one before it still lives.
  let next = spawnProgram();
  try {
    for (const [life, victim] of kills.entries()) {
      found.push(await begin(current, life));
      await sleep(shortestLoad_ms + Math.random() * (longestLoad_ms - shortestLoad_ms));
      await strike(victim, current, life, station);
      await station.restore();
      if (victim === 'database') continue;
      current = next;
      next = spawnProgram();
    }
    found.push(await begin(current, kills.length));
    current.tell('close');
    await current.line('closed');
    return found;
  } finally {
    await Promise.all([current.kill('SIGKILL'), next.kill('SIGKILL')]);
  }
}

/** Lets the program open the database; answers what it found there, once it has acknowledged its first act. */
async function begin(program: SourceChild, life: number): Promise<Inspection> {
  await program.line('loaded');
  program.tell(`go ${life}`);
  const line = await program.line(`inspected:${life}`);
  await program.line(`working:${life}`);
  return JSON.parse(line.slice(line.indexOf(' ')));
}

/** A program whose database is killed notices, says so and lives on. */
async function strike(victim: Victim, program: SourceChild, life: number, station: Station): Promise<void> {
  switch (victim) {
    case 'program':
      await program.kill('SIGKILL');
      return;
    case 'database':
      await station.kill();
      await program.line(`gone:${life}`);
      return;
    case 'both':
      await Promise.all([station.kill(), program.kill('SIGKILL')]);
      return;
  }
}

/** What every life but the first must find. */
export const nothingWrong = { lost: 0, inexact: 0, posted: 0, halfDone: 0, sound: true };
