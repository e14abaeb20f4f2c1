import { mkdtemp, rm } from 'node:fs/promises';
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
import { openSession, peopleOfProvince, type TestSession } from '../../server/test/support/people.js';
import { foundProvince, headOf, JURISDICTION, recordGrounds } from '../../server/test/support/province.js';

/** Officers who act at the same time, each for a fund of her own, as offices do. */
export const clientCount = 8;

/** The place whose finance bureau pays. */
const PLACE = '220200';

/** What each fund has released to the place, in fen: never used up. */
const released = fen(1_000_000_000_000n);

const documentNumber = '测财指〔2025〕1号';

/** The act that every contender does: a payment, decided by a rule and posted in the ledger. */
export const paymentOf = (client: number, voucher: string): object => ({
  voucher,
  document: documentNumber,
  fund: `F1${client}`,
  portion: 'P1',
  budgetYear: 2025,
  project: null,
  recipient: PLACE,
  amount: '1.00',
  dueByProgress: null,
  withinScope: true,
  diverted: false,
});

/** The service's database with its funds and officers. */
export interface Place {
  readonly database: Database;
  readonly dataDir: string;
  readonly sessions: readonly TestSession[];
  /** Brings the planner's statistics up to date. */
  refreshStatistics(): Promise<void>;
  close(): Promise<void>;
}

/** Starts an embedded server in a new directory, with its own durable defaults, and fills it. */
export async function openPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jizheng-bench-'));
  const opened = await openDatabase({ dataDir });
  if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
  const database = opened.value;
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(describeDatabaseError(migrated.error, 'en'));
  const filled = await database.withTransaction(async (client) => ok(await fill(client)));
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  const sessions = await Promise.all(
    Array.from({ length: clientCount }, () => openSession(database, 'cityb')),
  );
  return {
    database,
    dataDir,
    sessions,
    async refreshStatistics() {
      const refreshed = await database.withOwner(async (client) => ok(await client.query('vacuum analyze')));
      if (!refreshed.ok) throw new Error(describeDatabaseError(refreshed.error, 'en'));
    },
    async close() {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function fill(client: pg.ClientBase): Promise<void> {
  await foundProvince(client);
  await peopleOfProvince(client);
  const grounds = await recordGrounds(client, documentNumber);
  for (let index = 0; index < clientCount; index += 1) {
    const fund = `F1${index}`;
    await client.query(
      `insert into funds.fund (jurisdiction, code, name, department, state, term_from, term_to, approved_total)
       values ($1, $2, $2, '101', 'approved', '2025-01-01', '2027-12-31', 30000000000)`,
      [JURISDICTION, fund],
    );
    await client.query(
      `insert into funds.portion values
         ($1, $2, 'P1', '下放项目', '技术改造', 'delegated', 'ordinary', 'other', 'subsidy', 'specialTransfer', null, '2150517', '51301', '31299')`,
      [JURISDICTION, fund],
    );
    const of = { fund, portion: 'P1', budgetYear: 2025 } as const;
    await move(
      client,
      `open-${fund}`,
      { ...of, holder: 'general', stage: 'origin' },
      { ...of, holder: '101', stage: 'appropriated' },
      grounds,
    );
    await move(
      client,
      `release-${fund}`,
      { ...of, holder: '101', stage: 'appropriated' },
      { ...of, holder: PLACE, stage: 'released' },
      grounds,
    );
  }
}

async function move(
  client: pg.ClientBase,
  key: string,
  from: AccountKey,
  to: AccountKey,
  grounds: Awaited<ReturnType<typeof recordGrounds>>,
): Promise<void> {
  const kind = key.startsWith('open') ? 'appropriation' : 'release';
  const posted = await post(client, headOf(kind), [{ key, from, to, amount: released, ...grounds }]);
  if (!posted.ok) throw new Error(`${key}: ${posted.error[0]?.code}`);
}
