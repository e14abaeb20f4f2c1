// Reads a workbook of so many payments, plans their acts and puts each to its rule, against the bare parse of the
// same file; in turn, several rounds, medians. Usage: npm run bench:workbook -- [100000]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, jilin2024, versionOn } from '../../rules/dist/index.js';
import { disburse } from '../../server/dist/funds/acts/disburse.js';
import { readWorkbook } from '../../server/dist/spreadsheet/index.js';
import { planWorkbook } from '../../server/dist/year/plan-workbook.js';
import { YEAR_SHEETS, yearSchema } from '../../server/dist/year/workbook.js';
import { must } from '../year/must.mjs';
import { parseBare } from './bare.mjs';
import { stateOf, writePayments } from './payments.mjs';

const ROUNDS = 7;
const count = Number(process.argv[2] ?? 100_000);
const policy = must(versionOn(jilin2024, day('2026-06-10')));

const read = async (file) => must(await readWorkbook(file, yearSchema));

const planned = async (file) => planWorkbook(YEAR_SHEETS, await read(file));

/** Each payment is decided after those before it, as in a batch; what the database would tell is at hand. */
async function decided(file, state) {
  const acts = await planned(file);
  let accepted = 0;
  for (const { input } of acts) {
    const { disbursement } = must(disburse.decide(input, state, { policy }));
    if (!disbursement.accepted) continue;
    disburse.apply(input, { disbursement }, state);
    accepted += 1;
  }
  if (accepted !== count) throw new Error(`accepted ${accepted} of ${count}`);
}

const steps = [
  ['bare parse: every cell a text', parseBare],
  ['workbook read: every cell checked and typed', read],
  ['and acts planned, each with its key', planned],
  ['and each put to its rule', decided],
];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(file) {
  const inputs = (await planned(file)).map(({ input }) => input);
  const times = steps.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, [, step]] of steps.entries()) {
      const state = stateOf(inputs);
      globalThis.gc?.();
      const start = performance.now();
      await step(file, state);
      // The first round warms up.
      if (round > 0) times[index].push(performance.now() - start);
    }
  }
  return times;
}

const folder = mkdtempSync(join(tmpdir(), 'jizheng-bench-'));
try {
  const file = join(folder, 'payments.xlsx');
  must(await writePayments(file, count));
  const times = await measure(file);
  const [bare = []] = times;
  console.log(
    `${count} rows of ${yearSchema.sheets.find(({ name }) => name === '支付').columns.length} columns, ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB\n`,
  );
  console.log('| step | median, s | lowest–highest | ÷ bare parse |');
  console.log('|---|--:|--:|--:|');
  for (const [index, [name]] of steps.entries()) {
    const own = times[index];
    const ratio = median(own.map((ms, round) => ms / bare[round]));
    const range = `${(Math.min(...own) / 1000).toFixed(2)}–${(Math.max(...own) / 1000).toFixed(2)}`;
    console.log(`| ${name} | ${(median(own) / 1000).toFixed(2)} | ${range} | ${ratio.toFixed(2)} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
