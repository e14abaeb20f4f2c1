import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** An amount that was clawed back in full and is not restored in later years (art. 33). */
export interface NeverRestored {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly amount: Fen;
}

/** Marks amounts that no later quota may include. */
export async function markNeverRestored(
  { client, jurisdiction }: ActContext,
  marks: readonly NeverRestored[],
): Promise<void> {
  const amounts = marks.filter(({ amount }) => amount > 0n);
  if (amounts.length === 0) return;
  await client.query(
    `insert into funds.never_restored (jurisdiction, fund, portion, budget_year, amount)
     select $1, m.fund, m.portion, m.budget_year, m.amount
     from unnest($2::text[], $3::text[], $4::integer[], $5::bigint[]) as m (fund, portion, budget_year, amount)`,
    [
      jurisdiction,
      amounts.map(({ fund }) => fund),
      amounts.map(({ portion }) => portion),
      amounts.map(({ budgetYear }) => budgetYear),
      amounts.map(({ amount }) => amount),
    ],
  );
}

/** What was clawed back in full, by fund and portion; a later quota that includes it is refused. */
export async function findNeverRestored(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<readonly NeverRestored[]> {
  const { rows } = await client.query<NeverRestored>(
    `select fund, portion, budget_year as "budgetYear", amount from funds.never_restored
     where jurisdiction = $1 and fund = any($2) order by fund, portion, budget_year`,
    [jurisdiction, [...new Set(funds)]],
  );
  return rows;
}
