import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** Surplus of a fund that was offset in a year, reversals left out: it lowers the budget of the next (art. 39). */
export interface SurplusOffset {
  readonly fund: string;
  readonly year: number;
  readonly amount: Fen;
}

/** What was offset of these funds in these years. */
export async function findSurplusOffsets(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly SurplusOffset[]> {
  const { rows } = await client.query<SurplusOffset>(
    `select a.fund, extract(year from t.event_date)::integer as year, sum(t.amount)::bigint as amount
     from ledger.account a join ledger.transfer t on t.to_account = a.id
     where a.jurisdiction = $1 and a.fund = any($2) and a.stage = 'offset' and t.kind = 'offset'
       and extract(year from t.event_date) = any($3)
       and not exists (select from ledger.transfer r where r.reverses = t.id)
     group by a.fund, 2`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows;
}
