import { type Fen, fen, type PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { type AccountKey, accountName } from './account.js';

/**
 * What the accounts held at the end of `eventDate`, as it was known at the end of `knownOn`, by `accountName`.
 * Below zero where money was recorded as spent on a day before it is recorded as received. An account that was
 * never opened is left out.
 */
export async function balancesAsOf(
  client: pg.ClientBase,
  jurisdiction: string,
  accounts: readonly AccountKey[],
  eventDate: PlainDate,
  knownOn: PlainDate,
): Promise<ReadonlyMap<string, Fen>> {
  const { rows } = await client.query<AccountKey & { balance: bigint }>(
    `with named as (
       select distinct a.id, a.fund, a.portion, a.budget_year, a.holder, a.stage
       from unnest($2::text[], $3::text[], $4::integer[], $5::text[], $6::ledger.stage[])
         as w (fund, portion, year, holder, stage)
       join ledger.account a on a.jurisdiction = $1
         and (a.fund, a.portion, a.budget_year, a.holder, a.stage) = (w.fund, w.portion, w.year, w.holder, w.stage)
     )
     select n.fund, n.portion, n.budget_year as "budgetYear", n.holder, n.stage::text as stage, b.balance
     from ledger.balances_as_of((select array_agg(id) from named), $7, $8) b
     join named n on n.id = b.account`,
    [
      jurisdiction,
      accounts.map(({ fund }) => fund),
      accounts.map(({ portion }) => portion),
      accounts.map(({ budgetYear }) => budgetYear),
      accounts.map(({ holder }) => holder),
      accounts.map(({ stage }) => stage),
      eventDate,
      knownOn,
    ],
  );
  return new Map(rows.map((row) => [accountName(row), fen(row.balance)]));
}
