import type { ActContext } from '../../acts/act.js';

/** A portion of a fund that is in its term in a year. */
export interface LivePortion {
  readonly fund: string;
  readonly portion: string;
  readonly authority: 'retained' | 'delegated';
  readonly spendingClass: string;
  readonly selection: string;
}

/** The portions of approved funds whose term reaches into the year. */
export async function findLivePortions(
  { client, jurisdiction }: ActContext,
  year: number,
): Promise<readonly LivePortion[]> {
  const { rows } = await client.query<LivePortion>(
    `select p.fund, p.code as portion, p.authority, p.spending_class as "spendingClass", p.selection
     from funds.portion p join funds.fund f on f.jurisdiction = p.jurisdiction and f.code = p.fund
     where p.jurisdiction = $1 and f.state = 'approved' and f.term_from <= make_date($2, 12, 31) and f.term_to >= make_date($2, 1, 1)
     order by p.fund, p.code`,
    [jurisdiction, year],
  );
  return rows;
}

/** The funds with money of a budget year in the hands of places, units or projects. */
export async function findFundsInExecution(
  { client, jurisdiction }: ActContext,
  budgetYear: number,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ fund: string }>(
    `select distinct fund from funds.year_quota where jurisdiction = $1 and budget_year = $2 order by fund`,
    [jurisdiction, budgetYear],
  );
  return rows.map(({ fund }) => fund);
}
