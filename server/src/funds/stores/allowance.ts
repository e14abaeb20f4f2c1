import { type Fen, fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { PortionYear } from '../accounts.js';

/** The administration allowance that a holder was granted of a portion and year, paid or not. */
export interface Granted extends PortionYear {
  readonly holder: string;
  readonly amount: Fen;
}

/** What holders were granted of these funds in these budget years. */
export async function findGranted(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly Granted[]> {
  const { rows } = await client.query<Omit<Granted, 'amount'> & { amount: bigint }>(
    `select fund, portion, budget_year as "budgetYear", holder, sum(balance)::bigint as amount from ledger.account
     where jurisdiction = $1 and fund = any($2) and budget_year = any($3) and stage in ('allowance', 'allowancePaid')
     group by fund, portion, budget_year, holder`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows.map((row) => ({ ...row, amount: fen(row.amount) }));
}
