import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { PortionYear } from '../accounts.js';
import { taskSubject } from '../task-subject.js';

/** The quota of a portion in a budget year. */
export interface PortionQuota extends PortionYear {
  /** As the congress approved it; null until it has. */
  readonly approved: Fen | null;
  /** As finance formulated it; null when it has not. */
  readonly formulated: Fen | null;
}

/** One text for the money of a portion in a year, to look it up by. */
export const portionYearName = ({ fund, portion, budgetYear }: PortionYear): string =>
  `${fund}/${portion}/${budgetYear}`;

/** The quotas of these funds in these budget years, by `portionYearName`; the newest opinion is the one that counts. */
export async function findPortionQuotas(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<ReadonlyMap<string, PortionQuota>> {
  const { rows } = await client.query<PortionQuota>(
    `select fund, portion, budget_year as "budgetYear", q.initial as approved, o.quota as formulated
     from (select fund, portion, budget_year, initial from funds.year_quota
       where jurisdiction = $1 and fund = any($2) and budget_year = any($3)) q
     full join (select distinct on (fund, portion, budget_year) fund, portion, budget_year, quota from funds.budget_opinion
       where jurisdiction = $1 and fund = any($2) and budget_year = any($3)
       order by fund, portion, budget_year, act_id desc) o using (fund, portion, budget_year)`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return new Map(rows.map((row) => [portionYearName(row), row]));
}

/** The funds with an approved budget among these, each with its year as `taskSubject.fundYear` writes them. */
export async function findFundQuotas(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ fund: string; year: number }>(
    `select distinct fund, budget_year as year from funds.year_quota
     where jurisdiction = $1 and fund = any($2) and budget_year = any($3)`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return new Set(rows.map(({ fund, year }) => taskSubject.fundYear(fund, year)));
}
