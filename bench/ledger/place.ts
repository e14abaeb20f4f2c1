import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fen, ok } from '@jizheng/rules';
import type pg from 'pg';
import {
  type Database,
  describeDatabaseError,
  migrate,
  openDatabase,
} from '../../server/src/database/index.js';
import type { AccountKey } from '../../server/src/ledger/account.js';
import { post } from '../../server/src/ledger/post.js';
import {
  foundProvince,
  type Grounds,
  headOf,
  JURISDICTION,
  recordGrounds,
} from '../../server/test/support/province.js';

/** Clients that call at the same time, each on a connection of its own. */
export const clientCount = 8;

/** Every client moves money between accounts of its own, as offices do with different funds. */
export const accountsEach = 1_000;

const accountCount = clientCount * accountsEach;

/** What every account holds at the start, in fen: never used up. */
const opening = fen(1_000_000_000_000n);

const groundCount = 100;

/** The server of the bench with every contender's accounts filled. */
export interface Place {
  readonly database: Database;
  readonly dataDir: string;
  readonly grounds: readonly Grounds[];
  readonly uuids: readonly string[];
  /** Brings the planner's statistics up to date, so that every connection plans anew. */
  refreshStatistics(): Promise<void>;
  close(): Promise<void>;
}

/** The accounts of our ledger: places that hold released money of one portion. */
export const accountOf = (index: number): AccountKey => ({
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  holder: `P${index}`,
  stage: 'appropriated',
});

/** Starts an embedded server in a new directory, with its own durable defaults, and fills it. */
export async function openPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jizheng-bench-'));
  const opened = await openDatabase({ dataDir });
  if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
  const database = opened.value;
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(describeDatabaseError(migrated.error, 'en'));
  const grounds = await inTransaction(database, fillLedger);
  const uuids = await fillBaselines(database);
  const close = async (): Promise<void> => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  const refreshStatistics = async (): Promise<void> => {
    const refreshed = await database.withOwner(async (client) => ok(await client.query('vacuum analyze')));
    if (!refreshed.ok) throw new Error(describeDatabaseError(refreshed.error, 'en'));
  };
  return { database, dataDir, grounds, uuids, refreshStatistics, close };
}

async function inTransaction<T>(database: Database, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const result = await database.withTransaction(async (client) => ok(await work(client)));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function fillLedger(client: pg.ClientBase): Promise<readonly Grounds[]> {
  await foundProvince(client);
  const grounds: Grounds[] = [];
  for (let index = 0; index < groundCount; index += 1) {
    grounds.push(await recordGrounds(client, `测财指〔2025〕${index}号`));
  }
  const [first] = grounds;
  if (first === undefined) throw new Error('No grounds.');
  const general: AccountKey = { ...accountOf(0), holder: 'general', stage: 'origin' };
  const lines = Array.from({ length: accountCount }, (_, index) => ({
    key: `open-${index}`,
    from: general,
    to: accountOf(index),
    amount: opening,
    ...first,
  }));
  const posted = await post(client, headOf('appropriation'), lines);
  if (!posted.ok) throw new Error(`${JURISDICTION}: ${posted.error.length} refused`);
  return grounds;
}

async function fillBaselines(database: Database): Promise<readonly string[]> {
  const filled = await database.withOwner(async (client) => {
    for (const name of ['pgledger-design.sql', 'bare-update.sql']) {
      await client.query(await readFile(new URL(name, import.meta.url), 'utf8'));
    }
    await client.query('insert into bare.account select n, $1 from generate_series(1, $2::bigint) as n', [
      opening,
      accountCount,
    ]);
    const { rows } = await client.query<{ id: string }>(
      `insert into pgledger.account (name, currency, balance, may_be_negative, may_be_positive)
       select 'account ' || n, 'CNY', $1, false, true from generate_series(1, $2::bigint) as n returning id`,
      [opening, accountCount],
    );
    return ok(rows.map(({ id }) => id));
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return filled.value;
}
