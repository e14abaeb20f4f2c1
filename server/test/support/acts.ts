import { type Fen, type Office, ok } from '@jizheng/rules';
import type pg from 'pg';
import type { Act, Decisions, Performed } from '../../src/acts/act.js';
import { perform } from '../../src/acts/perform.js';
import { type AccountKey, accountName, readBalances } from '../../src/ledger/account.js';
import type { TestDatabase } from './database.js';
import { contextOf, JURISDICTION } from './province.js';

/** Works in one transaction that must succeed. */
export async function inTransaction<T>(
  database: Pick<TestDatabase, 'withTransaction'>,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const result = await database.withTransaction(async (client) => ok(await work(client)));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

let requests = 0;

/** Performs an act for these inputs in one batch on one day; each request gets a key of its own. */
export async function doAll<I, S, D extends Decisions>(
  database: TestDatabase,
  act: Act<I, S, D>,
  office: Office,
  on: string,
  inputs: readonly I[],
  keys: readonly string[] = inputs.map(() => `request-${++requests}`),
): Promise<readonly Performed[]> {
  const batch = inputs.map((input, index) => ({ key: keys[index] ?? '', input }));
  const performed = await database.withTransaction((client) =>
    perform(act, batch, contextOf(client, office, on)),
  );
  if (performed.ok) return performed.value;
  throw new Error(
    JSON.stringify(performed.error, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  );
}

/** Performs an act for one input. */
export async function doOne<I, S, D extends Decisions>(
  database: TestDatabase,
  act: Act<I, S, D>,
  office: Office,
  on: string,
  input: I,
): Promise<Performed> {
  const [performed] = await doAll(database, act, office, on, [input]);
  if (performed === undefined) throw new Error('nothing was performed');
  return performed;
}

/** What became of it, in a word and its codes: `outcome of each question`, `refused: codes`, `problem: code`. */
export function told(performed: Performed): string {
  if (performed.status === 'recorded') return 'recorded before';
  if (performed.status === 'problem') {
    const { problem } = performed;
    return `problem: ${problem.code}${'what' in problem ? ` ${problem.what} ${problem.name}` : ''}`;
  }
  const decisions = Object.values(performed.decisions);
  const refusals = decisions.flatMap((decision) => (decision.accepted ? [] : decision.refusals));
  return performed.accepted
    ? decisions.map(({ outcome }) => outcome).join(', ') || 'done'
    : `refused: ${refusals.join(', ')}`;
}

/** What an account holds, in fen. */
export async function heldBy(database: TestDatabase, account: AccountKey): Promise<Fen | undefined> {
  const balances = await inTransaction(database, (client) => readBalances(client, JURISDICTION, [account]));
  return balances.get(accountName(account));
}

/** The rows of a query. */
export const rowsOf = (
  database: TestDatabase,
  text: string,
  values: readonly unknown[] = [JURISDICTION],
): Promise<readonly unknown[]> =>
  inTransaction(database, async (client) => (await client.query(text, [...values])).rows);

/** The open duties of a kind: subject, office and due day. */
export const openDuties = (database: TestDatabase, deadline: string): Promise<readonly unknown[]> =>
  rowsOf(
    database,
    `select subject, office, due from funds.task where jurisdiction = $1 and deadline = $2 and closed_on is null
     order by subject`,
    [JURISDICTION, deadline],
  );
