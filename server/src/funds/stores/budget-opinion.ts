import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** Finance's opinion on the budget of a portion (art. 25), all amounts in fen. */
export interface BudgetOpinion {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly requested: Fen;
  readonly rigid: Fen;
  readonly notReady: Fen;
  readonly ineffective: Fen;
  readonly balanceCut: Fen;
  /** Surplus of earlier years that the quota was lowered by (art. 39). */
  readonly surplusOffset: Fen;
  readonly quota: Fen;
  readonly act: bigint;
}

/** What an opinion gives a portion, and the surplus that it offsets. */
export type GivenQuota = Pick<BudgetOpinion, 'fund' | 'portion' | 'budgetYear' | 'quota' | 'surplusOffset'>;

/** What the opinions on these funds' budgets give, the newest of each portion and year. */
export async function findGivenQuotas(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly GivenQuota[]> {
  const { rows } = await client.query<GivenQuota>(
    `select distinct on (fund, portion, budget_year) fund, portion, budget_year as "budgetYear", quota,
       surplus_offset as "surplusOffset"
     from funds.budget_opinion
     where jurisdiction = $1 and fund = any($2) and budget_year = any($3)
     order by fund, portion, budget_year, act_id desc`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows;
}

/** Enters opinions; the newest of a portion and year counts. */
export async function insertOpinions(
  { client, jurisdiction, on }: ActContext,
  opinions: readonly BudgetOpinion[],
): Promise<void> {
  await client.query(
    `insert into funds.budget_opinion (jurisdiction, fund, portion, budget_year, act_id, requested, rigid, not_ready,
       ineffective, balance_cut, surplus_offset, quota, formed_on)
     select $1, o.fund, o.portion, o.budget_year, o.act, o.requested, o.rigid, o.not_ready, o.ineffective,
       o.balance_cut, o.surplus_offset, o.quota, $2
     from unnest($3::text[], $4::text[], $5::integer[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[],
       $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[])
       as o (fund, portion, budget_year, act, requested, rigid, not_ready, ineffective, balance_cut, surplus_offset, quota)`,
    [
      jurisdiction,
      on,
      opinions.map(({ fund }) => fund),
      opinions.map(({ portion }) => portion),
      opinions.map(({ budgetYear }) => budgetYear),
      opinions.map(({ act }) => act),
      opinions.map(({ requested }) => requested),
      opinions.map(({ rigid }) => rigid),
      opinions.map(({ notReady }) => notReady),
      opinions.map(({ ineffective }) => ineffective),
      opinions.map(({ balanceCut }) => balanceCut),
      opinions.map(({ surplusOffset }) => surplusOffset),
      opinions.map(({ quota }) => quota),
    ],
  );
}
