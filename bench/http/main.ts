import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { fail } from '@jizheng/rules';
import { findAct } from '../../server/src/funds/all-acts.js';
import { buildApp } from '../../server/src/http/app.js';
import { doAct } from '../../server/src/office/acts/do-act.js';
import { enter } from '../../server/src/office/stores/session.js';
import { cpuTime } from '../ledger/cpu.js';
import { clientCount, openPlace, paymentOf } from './place.js';

/*
 * Acts per second over HTTP, through a real socket, against the same use case called directly, each with 8 clients
 * over 8 funds. Every round measures both, in turn; the ratio is the median of the ratios within the rounds.
 * Arguments: rounds, seconds for each measurement.
 */

const [rounds = 9, seconds = 3] = process.argv.slice(2).map(Number);
const second_ms = 1_000;

/** What a contender did in a while: how long each act took, and how long all of it. */
interface Times {
  readonly times: readonly number[];
  readonly seconds: number;
}

/** The same with the processor time of each act: what other load on the machine hardly changes. */
interface Measurement extends Times {
  readonly program_us: number;
  readonly database_us: number;
}

const place = await openPlace();
const act = findAct('disburse');
if (act === undefined) throw new Error('there is no act disburse');
const disburse = act;

let paid = 0;
async function payDirectly(client: number): Promise<void> {
  paid += 1;
  const key = `bench-direct-${paid}`;
  const input = paymentOf(client, `direct-${paid}`);
  const token = place.sessions[client]?.token ?? Buffer.alloc(32);
  const done = await place.database.withWeb<{ readonly accepted: boolean }, unknown>(
    'act',
    async (connection) => {
      const signed = await enter(connection, token);
      return signed === null
        ? fail('no session')
        : doAct(connection, signed, { act: disburse, on: null, input }, { key, seen: null });
    },
  );
  if (!done.ok || !done.value.accepted) throw new Error(`${key} was refused`);
}

async function keepPaying(client: number, until: number): Promise<readonly number[]> {
  const times: number[] = [];
  while (performance.now() < until) {
    const start = performance.now();
    await payDirectly(client);
    times.push(performance.now() - start);
  }
  return times;
}

async function directly(duration_ms: number): Promise<Times> {
  const start = performance.now();
  const officers = Array.from({ length: clientCount }, (_, client) =>
    keepPaying(client, start + duration_ms),
  );
  const times = (await Promise.all(officers)).flat();
  return { times, seconds: (performance.now() - start) / second_ms };
}

const app = await buildApp({ database: place.database, requestsPerMinute: 10_000_000 });
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const sessions = place.sessions.map(({ headers }, client) => ({ headers, payment: paymentOf(client, '') }));
const clients = fork(
  fileURLToPath(new URL('./client.mjs', import.meta.url)),
  [JSON.stringify({ port, sessions })],
  {
    execArgv: [],
  },
);

async function overHttp(duration_ms: number): Promise<Times> {
  clients.send(duration_ms);
  const [measured] = (await once(clients, 'message')) as [Times];
  return measured;
}

/** Measures a contender; the processor time is that of this program and of the database, without the clients over HTTP. */
async function measure(
  run: (duration_ms: number) => Promise<Times>,
  duration_ms: number,
): Promise<Measurement> {
  const before = await cpuTime(place.dataDir);
  const times = await run(duration_ms);
  const after = await cpuTime(place.dataDir);
  const acts = times.times.length;
  return {
    ...times,
    program_us: (after.client_us - before.client_us) / acts,
    database_us: (after.server_us - before.server_us) / acts,
  };
}

const contenders = [
  { name: 'called directly', run: directly },
  { name: 'over HTTP', run: overHttp },
];
for (const { run } of contenders) await run(2 * second_ms);
await place.refreshStatistics();
for (const { run } of contenders) await run(second_ms);

const results: Measurement[][] = [];
for (let round = 0; round < rounds; round += 1) {
  const measured: Measurement[] = [];
  // Who comes first changes, so that what one leaves behind burdens both.
  const order = round % 2 === 0 ? [0, 1] : [1, 0];
  for (const index of order) {
    const contender = contenders[index];
    if (contender !== undefined) measured[index] = await measure(contender.run, seconds * second_ms);
  }
  results.push(measured);
}

const { rows } = await place.database.pool.query('select * from ledger.unbalanced()');
if (rows.length > 0) throw new Error('The books do not agree after the run.');
clients.disconnect();
await app.close();
await place.close();

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const rateOf = (measured: Measurement | undefined): number =>
  measured === undefined ? Number.NaN : measured.times.length / measured.seconds;

const cpuOf = (index: number): readonly number[] => [
  at(
    results.map((round) => round[index]?.program_us ?? Number.NaN),
    0.5,
  ),
  at(
    results.map((round) => round[index]?.database_us ?? Number.NaN),
    0.5,
  ),
];

console.log(
  `${clientCount} clients, ${clientCount} funds, fsync on, ${rounds} rounds of ${seconds} s each, medians\n`,
);
console.log(
  '| contender | acts/s | lowest–highest | p50, ms | p95, ms | program CPU, µs | database CPU, µs |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|');
for (const [index, { name }] of contenders.entries()) {
  const rates = results.map((round) => rateOf(round[index]));
  const times = results.flatMap((round) => round[index]?.times ?? []);
  const cells = [
    name,
    Math.round(at(rates, 0.5)),
    `${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))}`,
    at(times, 0.5).toFixed(1),
    at(times, 0.95).toFixed(1),
    ...cpuOf(index).map((each) => Math.round(each).toLocaleString('en')),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const ratios = results.map(([direct, http]) => rateOf(http) / rateOf(direct));
const reached = at(ratios, 0.5);
console.log(
  `\nover HTTP ÷ called directly: ${reached.toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}); goal ≥ 0.5 ${reached >= 0.5 ? 'reached' : 'not reached'}`,
);
const [direct_us, http_us] = [0, 1].map((index) => cpuOf(index).reduce((sum, each) => sum + each, 0));
console.log(
  `processor time of an act, directly ÷ over HTTP: ${((direct_us ?? 0) / (http_us ?? 0)).toFixed(2)}`,
);
