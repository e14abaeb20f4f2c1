// Plays one year with so many projects, by the program and by plain SQL on the same server, and prints what came
// of it as JSON. A process of its own for each size: its peak memory is that of this size.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, jilin2024, ok } from '../../rules/dist/index.js';
import { migrate, openDatabase } from '../../server/dist/database/index.js';
import { ensureJurisdiction } from '../../server/dist/funds/stores/jurisdiction.js';
import { play } from '../../server/dist/year/play.js';
import { must } from './must.mjs';
import { compare, playPlain } from './play-plain.mjs';
import { actsOf } from './population.mjs';

const BOOK = '220000-bench';
const FIRST_DAY = day('2024-09-14');
const LAST_DAY = day('2027-01-31');

const mibOf = (bytes) => Math.round(bytes / 2 ** 20);

const TICK_MS = 10;

/** Processor time of this process and of the server's connections so far; null where /proc does not tell. */
async function cpuMs(database) {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  if (process.platform !== 'linux') return null;
  const { rows } = await database.pool.query(
    "select pid from pg_stat_activity where backend_type = 'client backend'",
  );
  const ticks = rows.flatMap(({ pid }) =>
    readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
      .map(Number),
  );
  return { own: Math.round(own), server: ticks.reduce((sum, each) => sum + each, 0) * TICK_MS };
}

async function playProgram(database, acts) {
  await migrate(database).then(must);
  await database
    .withTransaction(async (client) =>
      ok(await ensureJurisdiction(client, BOOK, '测量', jilin2024.id, FIRST_DAY)),
    )
    .then(must);
  const days = [];
  const start = performance.now();
  let last = start;
  const onDay = (on) => {
    const now = performance.now();
    days.push({ on, ms: Math.round(now - last) });
    last = now;
  };
  const report = must(
    await play(database, { jurisdiction: BOOK, firstDay: FIRST_DAY, lastDay: LAST_DAY, acts, onDay }),
  );
  const ms = performance.now() - start;
  const slowest = days.toSorted((a, b) => b.ms - a.ms).slice(0, 6);
  return {
    ms,
    decided: report.decided,
    accepted: report.accepted,
    problems: report.problems.slice(0, 3),
    slowest,
  };
}

async function measure(projects) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jizheng-bench-'));
  const acts = actsOf(projects);
  const populationMib = mibOf(process.memoryUsage().rss);
  const database = must(await openDatabase({ dataDir }));
  try {
    const program = await playProgram(database, acts);
    const peakMib = mibOf(process.resourceUsage().maxRSS * 1024);
    const cpu = await cpuMs(database);
    const plain = await playPlain(database, acts);
    const compared = await compare(database);
    return { projects, acts: acts.length, ...program, cpu, plain, populationMib, peakMib, ...compared };
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const measured = await measure(Number(process.argv[2]));
console.log(JSON.stringify(measured, (_, value) => (typeof value === 'bigint' ? `${value}` : value)));
