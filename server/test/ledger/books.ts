import { fen, ok } from '@jizheng/rules';
import pg from 'pg';
import { inject } from 'vitest';
import { superuser } from '../../src/database/embedded/initialise.js';
import { socketPort } from '../../src/database/embedded/socket-dir.js';
import { types } from '../../src/database/parsers.js';
import { type AccountKey, accountName, openAccounts, readBalances } from '../../src/ledger/account.js';
import { type PostedLine, post, type TransferLine } from '../../src/ledger/post.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince, type Grounds, headOf, JURISDICTION, recordGrounds } from '../support/province.js';

/** An account of the test fund's retained portion. */
export const account = (stage: AccountKey['stage'], holder = '101', portion = 'P1'): AccountKey => ({
  fund: 'F01',
  portion,
  budgetYear: 2025,
  holder,
  stage,
});

/** Where all money comes from. */
export const origin = account('origin', 'general');

/** The books of one test file: a database of its own with the test province and one act to post under. */
export interface Books {
  readonly database: TestDatabase;
  readonly grounds: Grounds;
  inTransaction<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T>;
  line(key: string, from: AccountKey, to: AccountKey, amount: bigint): TransferLine;
  /** Posts in a transaction of its own; throws when refused. */
  posted(
    kind: Parameters<typeof headOf>[0],
    lines: readonly TransferLine[],
    on?: string,
    recordedOn?: string,
  ): Promise<readonly PostedLine[]>;
  /** What one account holds; zero when it was never opened. */
  balance(key: AccountKey): Promise<bigint>;
  id(key: AccountKey): Promise<bigint>;
  /** Runs statements as the superuser, with triggers disabled when told. */
  tamper(text: string, triggers?: 'enabled' | 'disabled'): Promise<pg.QueryResultRow[]>;
}

/** Opens new books. */
export async function openBooks(): Promise<Books> {
  const database = await freshDatabase();
  const inTransaction: Books['inTransaction'] = async (work) => {
    const result = await database.withTransaction(async (client) => ok(await work(client)));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  await inTransaction(foundProvince);
  const grounds = await inTransaction((client) => recordGrounds(client, '测财指〔2025〕1号'));
  const balance: Books['balance'] = async (key) => {
    const balances = await inTransaction((client) => readBalances(client, JURISDICTION, [key]));
    return balances.get(accountName(key)) ?? 0n;
  };
  return {
    database,
    grounds,
    inTransaction,
    line: (key, from, to, amount) => ({ key, from, to, amount: fen(amount), ...grounds }),
    balance,
    async posted(kind, lines, on, recordedOn) {
      const result = await inTransaction((client) => post(client, headOf(kind, on, recordedOn), lines));
      if (!result.ok) throw new Error(JSON.stringify(result.error[0]?.code));
      return result.value;
    },
    async id(key) {
      const [id] = await inTransaction((client) => openAccounts(client, JURISDICTION, [key]));
      if (id === undefined) throw new Error('not opened');
      return id;
    },
    tamper: (text, triggers = 'disabled') => asSuperuser(database.name, text, triggers),
  };
}

async function asSuperuser(
  database: string,
  text: string,
  triggers: 'enabled' | 'disabled',
): Promise<pg.QueryResultRow[]> {
  const { socketDir } = inject('databaseCluster');
  const client = new pg.Client({ host: socketDir, port: socketPort, user: superuser, database, types });
  await client.connect();
  try {
    if (triggers === 'disabled') await client.query('set session_replication_role = replica');
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
