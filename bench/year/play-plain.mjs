// Plays the same acts with the plain SQL of plain.sql: a transaction a day, as many rows a statement as the
// program takes.
import { readFileSync } from 'node:fs';
import { ok } from '../../rules/dist/index.js';
import { must } from './must.mjs';

const BATCH_LIMIT = 10_000;

const text = readFileSync(new URL('plain.sql', import.meta.url), 'utf8');
const statements = new Map(
  text
    .split(/^-- name: /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name, lines.join('\n')];
    }),
);

/** The values that each step takes, column by column. */
const COLUMNS = {
  prepareFundList: ['fund', 'portion'],
  admitProject: ['code', 'fund', 'portion', 'area', 'amount', 'forBudgetYear', 'isReady'],
  approveBudget: ['fund', 'portion', 'budgetYear', 'amount'],
  allocate: ['plan', 'fund', 'portion', 'budgetYear', 'project', 'amount'],
  approveAllocation: ['plan'],
  release: ['document', 'fund', 'portion', 'budgetYear', 'recipient', 'amount'],
  breakDown: ['document', 'fund', 'portion', 'budgetYear', 'recipient', 'project', 'amount'],
  disburse: ['voucher', 'fund', 'portion', 'budgetYear', 'project', 'amount'],
  carryOver: ['number', 'fund', 'portion', 'budgetYear'],
};

const isReady = ({ readiness }) => Object.values(readiness).every(Boolean);

const read = (input, column) => (column === 'isReady' ? isReady(input) : input[column]);

/** Plays the acts that move money or decide what may, over fresh tables; answers the time it took. */
export async function playPlain(database, acts) {
  const ran = await database.withOwner(async (client) => {
    await client.query(statements.get('schema'));
    const start = performance.now();
    const cpuBefore = process.cpuUsage();
    for (const day of byDay(acts).values()) {
      await client.query('begin');
      for (const { name, inputs } of batches(day)) {
        const values = COLUMNS[name].map((column) => inputs.map((input) => read(input, column)));
        await client.query(statements.get(name), values);
      }
      await client.query('commit');
      // What a careful clerk would do: the planner has never seen these tables as full as they are now.
      await client.query('analyze plain.project, plain.balance');
    }
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpuBefore);
    return ok({ ms, cpuMs: (user + system) / 1000 });
  });
  return must(ran);
}

/** The accounts on which the ledger and the plain tables disagree, by stage, and what the ledger holds. */
export async function compare(database) {
  const compared = await database.withOwner(async (client) => {
    const differences = await client.query(statements.get('differences'));
    const totals = await client.query(statements.get('totals'));
    return ok({ differences: differences.rows, totals: totals.rows });
  });
  return must(compared);
}

function byDay(acts) {
  const days = new Map();
  for (const act of acts) {
    if (!(act.act.name in COLUMNS)) continue;
    const day = days.get(act.on);
    if (day === undefined) days.set(act.on, [act]);
    else day.push(act);
  }
  return days;
}

function batches(acts) {
  const found = [];
  for (const { act, input } of acts) {
    const last = found.at(-1);
    if (last?.name === act.name && last.inputs.length < BATCH_LIMIT) last.inputs.push(input);
    else found.push({ name: act.name, inputs: [input] });
  }
  return found;
}
