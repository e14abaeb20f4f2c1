import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** The newest opinion of the finance department on a portion's budget of a year. */
export interface BudgetOpinion {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly quota: Fen;
}

/** The opinions that count, for these funds and years. */
export async function findOpinions(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly BudgetOpinion[]> {
  const { rows } = await client.query<BudgetOpinion>(
    `select distinct on (fund, portion, budget_year) fund, portion, budget_year as "budgetYear", quota
     from funds.budget_opinion
     where jurisdiction = $1 and fund = any($2) and budget_year = any($3)
     order by fund, portion, budget_year, act_id desc`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows;
}

/** Enters the initial approved quotas, the base of art. 35 and 42. */
export async function insertYearQuotas(
  { client, jurisdiction, on }: ActContext,
  quotas: readonly BudgetOpinion[],
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
      quotas.map(({ quota }) => quota),
    ],
  );
}
