import { createInterface } from 'node:readline';
import { ok } from '@jizheng/rules';
import { describeDatabaseError } from '../../src/database/describe.js';
import type { Guard } from '../../src/database/embedded/guard.js';
import { openEmbedded } from '../../src/database/embedded/open-embedded.js';
import { postmasterPid } from '../../src/database/embedded/processes.js';
import type { DatabaseError } from '../../src/database/errors.js';

/*
 * Run as a child with a directory, a guard (may be empty) and a padding: opens the embedded database, then
 * writes numbers, each with so many times 32 bytes beside it, and says `ack N` after each commit, until told
 * `close` or killed. Lines: `ready SERVER_PID`, `ack N`, `gone CODE`, `refused CODE TEXT`,
 * `closed`.
 */

const [dataDir = '', guardName = '', padding = '0'] = process.argv.slice(2);
const guards: readonly Guard[] = ['signal', 'watcher'];
const guard = guards.find((name) => name === guardName);

const insert = `
  INSERT INTO public.entry
  SELECT $1, string_agg(md5(random()::text), '') FROM generate_series(1, $2)`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function giveUp(word: string, error: DatabaseError): never {
  say(`${word} ${error.code} ${describeDatabaseError(error, 'en')}`);
  process.exit(1);
}

const opened = await openEmbedded(guard === undefined ? { dataDir } : { dataDir, guard });
if (!opened.ok) giveUp('refused', opened.error);
const database = opened.value;

const prepared = await database.withOwner(async (client) => {
  await client.query('CREATE TABLE IF NOT EXISTS public.entry (n bigint PRIMARY KEY, padding text)');
  await client.query('GRANT SELECT, INSERT ON public.entry TO jizheng_app');
  const { rows } = await client.query<{ next: bigint }>(
    'SELECT coalesce(max(n), 0) + 1 AS next FROM public.entry',
  );
  return ok(rows[0]?.next ?? 1n);
});
if (!prepared.ok) giveUp('gone', prepared.error);
say(`ready ${await postmasterPid(`${dataDir}/postgresql`)}`);

let closing = false;
createInterface(process.stdin).on('line', (line) => {
  closing = line === 'close';
});

for (let n = prepared.value; !closing; n += 1n) {
  const written = await database.withTransaction(async (client) => {
    await client.query(insert, [n, padding]);
    return ok(undefined);
  });
  if (!written.ok) giveUp('gone', written.error);
  say(`ack ${n}`);
}
await database.close();
say('closed');
process.exit(0);
