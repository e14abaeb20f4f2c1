import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { AccountKey, Stage } from '../../ledger/account.js';
import type { PortionYear } from '../accounts.js';

/** An account with money in it. */
export interface Holding extends AccountKey {
  readonly balance: Fen;
}

/** Accounts of these stages that hold money of these budget years; of all funds unless some are named. */
export async function findHoldings(
  { client, jurisdiction }: ActContext,
  budgetYears: readonly number[],
  stages: readonly Stage[],
  funds?: readonly string[],
): Promise<readonly Holding[]> {
  const { rows } = await client.query<Holding>(
    `select fund, portion, budget_year as "budgetYear", holder, stage::text as stage, balance from ledger.account
     where jurisdiction = $1 and budget_year = any($2) and stage = any($3::ledger.stage[]) and balance > 0
       and ($4::text[] is null or fund = any($4))
     order by fund, portion, budget_year, holder, stage`,
    [jurisdiction, budgetYears, stages, funds ?? null],
  );
  return rows;
}

/** What a portion's money of a budget year comes to. */
export interface PortionTotal extends PortionYear {
  readonly amount: Fen;
}

/** What stands in these stages of each portion and year, whoever holds it; one row for each, also when it is nothing. */
export async function findTotals(
  { client, jurisdiction }: ActContext,
  cases: readonly PortionYear[],
  stages: readonly Stage[],
): Promise<readonly PortionTotal[]> {
  const { rows } = await client.query<PortionTotal>(
    `select c.fund, c.portion, c.year as "budgetYear", coalesce(sum(a.balance), 0)::bigint as amount
     from (select distinct * from unnest($2::text[], $3::text[], $4::integer[]) as c (fund, portion, year)) as c
     left join ledger.account a on a.jurisdiction = $1 and a.fund = c.fund and a.portion = c.portion
       and a.budget_year = c.year and a.stage = any($5::ledger.stage[])
     group by c.fund, c.portion, c.year`,
    [
      jurisdiction,
      cases.map(({ fund }) => fund),
      cases.map(({ portion }) => portion),
      cases.map(({ budgetYear }) => budgetYear),
      stages,
    ],
  );
  return rows;
}

/** How far the task lists of a portion's releases of a budget year have come. */
export interface ReleaseState {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly firstReleaseYear: number;
  readonly allTasksDone: boolean;
}

/** The state of the releases of these funds, reversed ones left out. */
export async function findReleaseStates(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<readonly ReleaseState[]> {
  const { rows } = await client.query<ReleaseState>(
    `select fund, portion, budget_year as "budgetYear",
       min(extract(year from released_on))::integer as "firstReleaseYear",
       bool_and(tasks_done_on is not null) as "allTasksDone"
     from funds.release where jurisdiction = $1 and fund = any($2) and reversed_on is null
     group by fund, portion, budget_year`,
    [jurisdiction, [...new Set(funds)]],
  );
  return rows;
}
