import { type Fen, fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A virement as the register keeps it. */
export interface VirementRow {
  readonly number: string;
  readonly fund: string;
  readonly budgetYear: number;
  readonly amount: Fen;
}

/** What each fund moved in the year of execution, counted by source; reversals do not lower it (art. 35 ⚖). */
export async function movedInYear(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  year: number,
): Promise<Map<string, Fen>> {
  const { rows } = await client.query<{ fund: string; moved: bigint }>(
    `select fund, sum(amount)::bigint as moved from funds.virement
     where jurisdiction = $1 and execution_year = $2 and fund = any($3) group by fund`,
    [jurisdiction, year, [...new Set(funds)]],
  );
  return new Map(rows.map(({ fund, moved }) => [fund, fen(moved)]));
}

/** The initial approved quota of each fund in a budget year, all portions together. */
export async function initialQuotas(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  year: number,
): Promise<ReadonlyMap<string, Fen>> {
  const { rows } = await client.query<{ fund: string; initial: bigint }>(
    `select fund, sum(initial)::bigint as initial from funds.year_quota
     where jurisdiction = $1 and budget_year = $2 and fund = any($3) group by fund`,
    [jurisdiction, year, [...new Set(funds)]],
  );
  return new Map(rows.map(({ fund, initial }) => [fund, fen(initial)]));
}

/** Enters virements in the register. */
export async function insertVirements(
  { client, jurisdiction, on }: ActContext,
  executionYear: number,
  rows: readonly VirementRow[],
): Promise<void> {
  await client.query(
    `insert into funds.virement (jurisdiction, number, fund, budget_year, execution_year, amount, moved_on)
     select $1, v.number, v.fund, v.budget_year, $2, v.amount, $3
     from unnest($4::text[], $5::text[], $6::integer[], $7::bigint[]) as v (number, fund, budget_year, amount)`,
    [
      jurisdiction,
      executionYear,
      on,
      rows.map(({ number }) => number),
      rows.map(({ fund }) => fund),
      rows.map(({ budgetYear }) => budgetYear),
      rows.map(({ amount }) => amount),
    ],
  );
}
