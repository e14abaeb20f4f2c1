import { fsyncSync, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describeDatabaseError, openDatabase } from '../../src/database/index.js';
import { acknowledgedIn, inspect } from './inspection.js';
import { performLoaded } from './load.js';

/*
 * Run as a child: the program under load. Waits for `go`, opens the database (a URL, or the directory of an
 * embedded one), inspects what an earlier life left, then performs acts on several connections and appends each
 * acknowledged one to the log, synced, until told `close`, killed, or without a database.
 * Lines: `loaded`, `inspected JSON`, `working`, `gone CODE`, `closed`.
 */

const [kind = '', place = '', log = ''] = process.argv.slice(2);
const workers = 6;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const told = new Map<string, () => void>();
const hear = (word: string): Promise<void> => new Promise((resolve) => told.set(word, resolve));
createInterface(process.stdin).on('line', (line) => told.get(line)?.());

let closing = false;
void hear('close').then(() => {
  closing = true;
});
const go = hear('go');
say('loaded');
await go;

const opened = await openDatabase(kind === 'url' ? { url: place, dataDir: '' } : { dataDir: place });
if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
const database = opened.value;
say(`inspected ${JSON.stringify(await inspect(database, log))}`);

const file = openSync(log, 'a');
const done = acknowledgedIn(log);

async function work(worker: number): Promise<void> {
  const own = done.filter((act) => act.worker === worker).map(({ number }) => number);
  // The first act of this life may have been in flight when the last life ended: then it is a retry.
  for (let number = Math.max(0, ...own) + 1; !closing; number += 1) {
    const performed = await performLoaded(database, { worker, number });
    if (!performed.ok) {
      say(`gone ${performed.error.code}`);
      process.exit(1);
    }
    writeSync(file, `${worker} ${number}\n`);
    fsyncSync(file);
  }
}

const working = Array.from({ length: workers }, (_, worker) => work(worker));
say('working');
await Promise.all(working);
await database.close();
say('closed');
process.exit(0);
