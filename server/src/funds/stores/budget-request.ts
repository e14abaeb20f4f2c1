import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** In what form a department asks for budget (art. 24). */
export type RequestForm = 'concreteProjects' | 'detailedPlan' | 'amountOnly';

/** A request for the budget of a portion. */
export interface BudgetRequest {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly form: RequestForm;
  readonly amount: Fen;
  /** Of it, what asks back money that was clawed back in full in an earlier year (art. 33). */
  readonly restores: Fen;
}

/** The requests that count, the newest of each portion and year. */
export async function findRequests(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly BudgetRequest[]> {
  const { rows } = await client.query<BudgetRequest>(
    `select distinct on (fund, portion, budget_year) fund, portion, budget_year as "budgetYear", form, amount, restores
     from funds.budget_request
     where jurisdiction = $1 and fund = any($2) and budget_year = any($3)
     order by fund, portion, budget_year, act_id desc`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows;
}

/** Enters requests. */
export async function insertRequests(
  { client, jurisdiction, on }: ActContext,
  requests: readonly (BudgetRequest & { readonly act: bigint })[],
): Promise<void> {
  await client.query(
    `insert into funds.budget_request (jurisdiction, fund, portion, budget_year, act_id, form, amount, restores, requested_on)
     select $1, r.fund, r.portion, r.budget_year, r.act, r.form, r.amount, r.restores, $2
     from unnest($3::text[], $4::text[], $5::integer[], $6::bigint[], $7::text[], $8::bigint[], $9::bigint[])
       as r (fund, portion, budget_year, act, form, amount, restores)`,
    [
      jurisdiction,
      on,
      requests.map(({ fund }) => fund),
      requests.map(({ portion }) => portion),
      requests.map(({ budgetYear }) => budgetYear),
      requests.map(({ act }) => act),
      requests.map(({ form }) => form),
      requests.map(({ amount }) => amount),
      requests.map(({ restores }) => restores),
    ],
  );
}
