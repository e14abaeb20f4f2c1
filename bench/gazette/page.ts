import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import { ok } from '@jizheng/rules';
import { describeDatabaseError, migrate, openDatabase } from '../../server/src/database/index.js';
import { buildApp } from '../../server/src/http/app.js';
import { publishText } from '../../server/test/gazette/support/published.js';
import { peopleOfProvince } from '../../server/test/support/people.js';
import { foundProvince } from '../../server/test/support/province.js';

/*
 * An article's page against a file of the same size that the same process serves: requests a second by eight readers.
 * Once as readers come again to what others have read, once each page for the first time. Arguments: rounds, seconds.
 */

const [rounds = 5, seconds = 3] = process.argv.slice(2).map(Number);
const READERS = 8;
const ARTICLE = '/gb/doc/yzg-2026-3/art-6';
/** Days of which each makes a page of its own: what is asked for the first time is built and not kept yet. */
const FIRST_TIMES = 40_000;

const dataDir = await mkdtemp(join(tmpdir(), 'jizheng-bench-'));
const opened = await openDatabase({ dataDir });
if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
const database = opened.value;
const migrated = await migrate(database);
if (!migrated.ok) throw new Error(describeDatabaseError(migrated.error, 'en'));
await database.withTransaction(async (client) => {
  await foundProvince(client);
  await peopleOfProvince(client);
  return ok(null);
});
const sample = await readFile(
  new URL('../../server/samples/demo-gazette-2026-10.txt', import.meta.url),
  'utf8',
);
await publishText(database, sample);

const app = await buildApp({ database, requestsPerMinute: 100_000_000 });
const folder = await mkdtemp(join(tmpdir(), 'jizheng-static-'));
const html = (await app.inject({ method: 'GET', url: ARTICLE })).rawPayload;
await app.close();

const served = await buildApp({ database, requestsPerMinute: 100_000_000 });
await writeFile(join(folder, 'article.html'), html);
await served.register(serveStatic, { root: folder, prefix: '/bench/', decorateReply: false });
await served.listen({ port: 0, host: '127.0.0.1' });
const address = served.server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const client = fork(
  fileURLToPath(new URL('./page-client.mjs', import.meta.url)),
  [JSON.stringify({ port, readers: READERS })],
  { execArgv: [] },
);

async function rate(paths: readonly string[], duration: number): Promise<number> {
  client.send({ paths, duration });
  const [{ count, seconds: taken }] = (await once(client, 'message')) as [{ count: number; seconds: number }];
  return count / taken;
}

let next = 0;
/** Every address once: no page is kept that could answer it. */
const anew = (): readonly string[] =>
  Array.from({ length: FIRST_TIMES }, () => {
    next += 1;
    const on = new Date(Date.UTC(2026, 6, 1) + next * 86_400_000).toISOString().slice(0, 10);
    return `${ARTICLE}?on=${on}&lang=${next % 2 === 0 ? 'en' : 'zh'}`;
  });

const contenders = [
  { name: 'static file', paths: () => ['/bench/article.html'] },
  { name: 'article page, read before', paths: () => [ARTICLE] },
  { name: 'article page, first time', paths: anew },
] as const;
for (const { paths } of contenders) await rate(paths(), 1_000);
const rates: number[][] = contenders.map(() => []);
for (let round = 0; round < rounds; round += 1)
  for (const [index, { paths }] of contenders.entries())
    rates[index]?.push(await rate(paths(), seconds * 1_000));

const median = (values: readonly number[] = []): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const base = median(rates[0]);
console.log(
  `${html.length} bytes, ${READERS} readers, ${rounds} rounds of ${seconds} s, medians\n\n| contender | requests/s | ÷ static file |\n|---|--:|--:|`,
);
for (const [index, { name }] of contenders.entries()) {
  const own = median(rates[index]);
  console.log(`| ${name} | ${Math.round(own)} | ${(own / base).toFixed(2)} |`);
}
const reached = median(rates[1]) / base;
console.log(`\ngoal ≥ 0.3 ${reached >= 0.3 ? 'reached' : 'not reached'}`);
client.disconnect();
await served.close();
await database.close();
await Promise.all([dataDir, folder].map((each) => rm(each, { recursive: true, force: true })));
