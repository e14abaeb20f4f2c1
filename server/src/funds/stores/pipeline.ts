import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** What the pipeline of a portion holds for a budget year. */
export interface PipelineTotal {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly admitted: Fen;
  readonly executable: Fen;
}

/** The planned amounts of the pipeline, stopped projects left out, by portion and budget year. */
export async function findPipelineTotals(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly PipelineTotal[]> {
  const { rows } = await client.query<PipelineTotal>(
    `select fund, portion, for_budget_year as "budgetYear", sum(amount)::bigint as admitted,
       coalesce(sum(amount) filter (where executable), 0)::bigint as executable
     from funds.project
     where jurisdiction = $1 and fund = any($2) and for_budget_year = any($3) and state <> 'stopped'
     group by fund, portion, for_budget_year`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows;
}
