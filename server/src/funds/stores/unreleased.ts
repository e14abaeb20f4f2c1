import type { ActContext } from '../../acts/act.js';

/** Portions whose approved money of a budget year is not all released. */
export async function findUnreleasedPortions(
  { client, jurisdiction }: ActContext,
  budgetYear: number,
): Promise<readonly { readonly fund: string; readonly portion: string }[]> {
  const { rows } = await client.query<{ fund: string; portion: string }>(
    `select distinct fund, portion from ledger.account
     where jurisdiction = $1 and budget_year = $2 and stage = 'appropriated' and balance > 0
     order by fund, portion`,
    [jurisdiction, budgetYear],
  );
  return rows;
}
