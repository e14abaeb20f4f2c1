import { fen, type PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { AccountKey } from '../../src/ledger/account.js';
import { type MovementKind, post } from '../../src/ledger/post.js';
import { headOf, JURISDICTION, recordGrounds } from './province.js';
import { UNIT } from './units.js';

/** An amount of the test fund's money, given or held. */
export interface Money {
  readonly portion: 'P1' | 'P2';
  readonly year: number;
  /** In yuan. */
  readonly amount: bigint;
}

/** An account of the test fund. */
export const accountAt = (
  portion: string,
  year: number,
  holder: string,
  stage: AccountKey['stage'],
): AccountKey => ({ fund: 'F01', portion, budgetYear: year, holder, stage });

/** The portion's money of a year is appropriated; on the day of the congress its quota is entered as well. */
export async function seedAppropriation(
  client: pg.ClientBase,
  { portion, year, amount }: Money,
  congressOn: string | null = `${year}-01-18`,
  on = congressOn ?? `${year - 1}-11-30`,
): Promise<void> {
  await client.query('insert into funds.budget_calendar values ($1, $2, $3, $4) on conflict do nothing', [
    JURISDICTION,
    year,
    `${year - 1}-11-30`,
    congressOn,
  ]);
  if (congressOn !== null) {
    await client.query(
      `insert into funds.year_quota (jurisdiction, fund, portion, budget_year, initial, approved_on)
       values ($1, 'F01', $2, $3, $4, $5)`,
      [JURISDICTION, portion, year, amount * 100n, congressOn],
    );
  }
  const from = accountAt(portion, year, 'general', 'origin');
  await seedMove(client, 'appropriation', from, accountAt(portion, year, '101', 'appropriated'), amount, on);
}

/** Moves money, in yuan, under grounds of its own, without any act. */
export async function seedMove(
  client: pg.ClientBase,
  kind: MovementKind,
  from: AccountKey,
  to: AccountKey,
  amount: bigint,
  on: string,
): Promise<void> {
  const key = `测试${kind}-${from.portion}-${from.budgetYear}-${to.holder}-${to.stage}-${on}`;
  const grounds = await recordGrounds(client, key, on);
  const line = { key, from, to, amount: fen(amount * 100n), ...grounds };
  const posted = await post(client, headOf(kind, on), [line]);
  if (!posted.ok) throw new Error(JSON.stringify(posted.error, (_, value) => String(value)));
}

/** Releases money, in yuan, to a place by a document of its own. */
export async function seedRelease(
  client: pg.ClientBase,
  { portion, year, amount }: Money,
  place: string,
  on = `${year}-02-20` as PlainDate,
): Promise<void> {
  await client.query(
    `insert into funds.release (jurisdiction, document, fund, portion, budget_year, recipient, amount, released_on, advance)
     values ($1, $2, 'F01', $3, $4, $5, $6, $7, false)`,
    [JURISDICTION, `下达-${portion}-${year}`, portion, year, place, amount * 100n, on],
  );
  const from = accountAt(portion, year, '101', 'appropriated');
  await seedMove(client, 'release', from, accountAt(portion, year, place, 'released'), amount, on);
}

/** A settled, executable project of the test fund. */
export async function seedProject(
  client: pg.ClientBase,
  code: string,
  changed: {
    readonly portion?: string;
    readonly area?: string;
    readonly state?: string;
    readonly executable?: boolean;
    readonly budgetYear?: number;
  } = {},
): Promise<void> {
  const {
    portion = 'P1',
    area = '220200',
    state = 'settled',
    executable = true,
    budgetYear = 2025,
  } = changed;
  await client.query(
    `insert into funds.project (jurisdiction, code, fund, portion, name, unit_code, unit_name, area, level,
       start_year, end_year, amount, for_budget_year, executable, state, admitted_on)
     values ($1, $2, 'F01', $3, $2, '${UNIT}', '测试单位', $4, 2, 2025, 2026, 100000000, $7, $5, $6, '2024-09-01')`,
    [JURISDICTION, code, portion, area, executable, state, budgetYear],
  );
}

/** An approved plan that gives a place money, in yuan; by project unless said otherwise. */
export async function seedPlan(
  client: pg.ClientBase,
  { portion, year, amount }: Money,
  place: string,
  method: 'project' | 'formula' = 'project',
): Promise<void> {
  await client.query(
    `insert into funds.allocation (jurisdiction, fund, portion, budget_year, plan, recipient, amount, method, approved_on, place)
     values ($1, 'F01', $2, $3, $4, $5, $6, $7, '2025-01-01', $5)`,
    [JURISDICTION, portion, year, `测试分配${portion}-${year}`, place, amount * 100n, method],
  );
}
