// Reads a workbook of 100,000 payments as the year reads it, every row put to its rule, against the bare parse.
// Usage: npm run bench:workbook -- [rows] [rounds]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, disbursement, fen, jilin2024, versionOn } from '../../rules/dist/index.js';
import { readWorkbook, writeWorkbook } from '../../server/dist/spreadsheet/index.js';
import { planWorkbook } from '../../server/dist/year/plan-workbook.js';
import { bookSchema } from '../../server/dist/year/sheets/book.js';
import { paymentSheet } from '../../server/dist/year/sheets/payments.js';
import { YEAR_SHEETS, yearSchema } from '../../server/dist/year/workbook.js';
import { bareParse } from './bare-parse.mjs';

const rows = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 5);
const version = versionOn(jilin2024, day('2025-06-10')).value;
const folder = mkdtempSync(join(tmpdir(), 'jizheng-bench-'));
const path = join(folder, 'payments.xlsx');

function* payments() {
  for (let index = 0; index < rows; index += 1) {
    yield {
      on: day('2025-06-10'),
      recordedOn: null,
      office: 'localFinanceBureau',
      voucher: `支${index}`,
      document: `测财指〔2025〕${index % 500}号`,
      fund: `F${index % 30}`,
      portion: 'P1',
      budgetYear: 2025,
      project: `X${index}`,
      recipient: null,
      amount: fen(BigInt(index * 101 + 1)),
      dueByProgress: null,
      withinScope: true,
      diverted: false,
      actor: '测量',
    };
  }
}

const book = {
  code: '220000-bench',
  name: '测量',
  firstDay: day('2025-01-01'),
  lastDay: day('2025-12-31'),
  illustrative: true,
};
const filled = { book: [book], [paymentSheet.schema.key]: payments() };
const schemas = [bookSchema, ...YEAR_SHEETS.map(({ schema }) => schema)];
await writeWorkbook(
  path,
  schemas.map(({ key, name, columns }) => ({ name, columns, rows: filled[key] ?? [] })),
);

async function readRows() {
  const read = await readWorkbook(path, yearSchema);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems.slice(0, 3)));
  return read.value;
}

const judged = ({ amount, withinScope, diverted, dueByProgress }) =>
  disbursement.decide({ ...disbursementFacts, amount, withinScope, diverted, dueByProgress }, version)
    .accepted;

/** Every row read and put to the rule of art. 36. */
const readAndJudge = async () =>
  (await readRows())[paymentSheet.schema.key].filter(({ values }) => judged(values)).length;

/** The same, and every row planned as an act with its key. */
const readPlanAndJudge = async () =>
  planWorkbook(YEAR_SHEETS, await readRows()).filter(({ input }) => judged(input)).length;

const given = disbursement.judge(disbursement.example, version);
if (!given.ok) throw new Error('the example cannot be read');
const disbursementFacts = { ...given.value.facts, unpaid: fen(10n ** 15n) };

const timed = async (work) => {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const found = { bare: [], read: [], planned: [] };
for (let round = 0; round < rounds; round += 1) {
  found.bare.push((await timed(() => bareParse(path))).ms);
  for (const [kind, work] of [
    ['read', readAndJudge],
    ['planned', readPlanAndJudge],
  ]) {
    const { ms, result } = await timed(work);
    if (result !== rows) throw new Error(`accepted ${result} of ${rows}`);
    found[kind].push(ms);
  }
}
rmSync(folder, { recursive: true });
const ratioOf = (times) => median(times.map((ms, round) => ms / found.bare[round])).toFixed(2);
console.log(
  `${rows} rows, ${rounds} rounds, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`,
);
console.log('| what is done | ms | ÷ bare parse |\n|---|--:|--:|');
for (const [what, times] of [
  ['bare parse', found.bare],
  ['read, every row put to its rule', found.read],
  ['read, planned with keys, put to its rule', found.planned],
]) {
  console.log(`| ${what} | ${Math.round(median(times))} | ${ratioOf(times)} |`);
}
