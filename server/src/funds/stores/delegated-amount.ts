import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** What approved plans give a place of a portion in a budget year. */
export interface DelegatedAmount {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly place: string;
  readonly amount: Fen;
}

/** The amounts that approved plans gave these places in these years. */
export async function findDelegatedAmounts(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
  places: readonly string[],
): Promise<readonly DelegatedAmount[]> {
  const { rows } = await client.query<DelegatedAmount>(
    `select fund, portion, budget_year as "budgetYear", recipient as place, sum(amount)::bigint as amount
     from funds.allocation
     where jurisdiction = $1 and fund = any($2) and budget_year = any($3) and recipient = any($4)
       and approved_on is not null
     group by fund, portion, budget_year, recipient`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)], [...new Set(places)]],
  );
  return rows;
}
