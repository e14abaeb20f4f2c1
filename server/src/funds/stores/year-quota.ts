import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** The initial approved quota of a portion in a budget year. */
export interface YearQuota {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly initial: Fen;
}

/** Enters the initial approved quotas, the base of art. 35 and 42. */
export async function insertYearQuotas(
  { client, jurisdiction, on }: ActContext,
  quotas: readonly YearQuota[],
): Promise<void> {
  await client.query(
    `insert into funds.year_quota (jurisdiction, fund, portion, budget_year, initial, approved_on)
     select $1, q.fund, q.portion, q.budget_year, q.initial, $2
     from unnest($3::text[], $4::text[], $5::integer[], $6::bigint[]) as q (fund, portion, budget_year, initial)`,
    [
      jurisdiction,
      on,
      quotas.map(({ fund }) => fund),
      quotas.map(({ portion }) => portion),
      quotas.map(({ budgetYear }) => budgetYear),
      quotas.map(({ initial }) => initial),
    ],
  );
}
