import { fsyncSync, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Database, describeDatabaseError, openDatabase } from '../../src/database/index.js';
import { acknowledgedIn, inspect } from './inspection.js';
import { performLoaded } from './load.js';

/*
 * Run as a child: the program under load. Told `go N`, it opens the database (a URL, or the directory of an
 * embedded one), inspects what was left, then performs acts on several connections and appends each acknowledged
 * one to the log, synced, until told `close`, killed, or without a database; then it waits for the next `go`.
 * Lines: `loaded`, `inspected:N JSON`, `working:N` once this life has acknowledged something, so that a slow machine
 * is not killed before it did anything, `gone:N CODE`, `closed`.
 */

const [kind = '', place = '', log = ''] = process.argv.slice(2);
const workers = 6;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

let closing = false;
const file = openSync(log, 'a');

/** Performs acts one after the other; answers why it stopped. */
async function work(database: Database, worker: number, onAcknowledged: () => void): Promise<string> {
  const own = acknowledgedIn(log).filter((act) => act.worker === worker);
  // The first act may have been in flight when the last life ended: then it is a retry.
  for (let number = Math.max(0, ...own.map((act) => act.number)) + 1; !closing; number += 1) {
    const performed = await performLoaded(database, { worker, number });
    if (!performed.ok) return performed.error.code;
    writeSync(file, `${worker} ${number}\n`);
    fsyncSync(file);
    onAcknowledged();
  }
  return 'closed';
}

async function live(life: string): Promise<void> {
  const opened = await openDatabase(kind === 'url' ? { url: place, dataDir: '' } : { dataDir: place });
  if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
  const database = opened.value;
  say(`inspected:${life} ${JSON.stringify(await inspect(database, log))}`);
  let works = false;
  const onAcknowledged = (): void => {
    if (!works) say(`working:${life}`);
    works = true;
  };
  const working = Array.from({ length: workers }, (_, worker) => work(database, worker, onAcknowledged));
  const reasons = await Promise.all(working);
  await database.close();
  if (closing) {
    say('closed');
    process.exit(0);
  }
  say(`gone:${life} ${reasons.join(' ')}`);
}

createInterface(process.stdin).on('line', (line) => {
  const [word, life = ''] = line.split(' ');
  if (word === 'close') closing = true;
  if (word === 'go') void live(life);
});
say('loaded');
