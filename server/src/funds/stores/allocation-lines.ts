import type { Fen } from '@jizheng/rules';
import type pg from 'pg';

/** A line of an allocation plan as its memorial shows it. */
export interface PlanLine {
  readonly plan: string;
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly method: string;
  /** The project's name, or the code of the place or unit. */
  readonly recipient: string;
  readonly code: string;
  readonly amount: Fen;
}

const LINES_LIMIT = 5_000;

/** The lines of these plans, at most five thousand in all. */
export async function findPlanLines(
  client: pg.ClientBase,
  jurisdiction: string,
  plans: readonly string[],
): Promise<readonly PlanLine[]> {
  const { rows } = await client.query<PlanLine>(
    `select a.plan, a.fund, a.portion, a.budget_year as "budgetYear", a.method, coalesce(p.name, a.recipient) as recipient,
       a.recipient as code, a.amount
     from funds.allocation a left join funds.project p on p.jurisdiction = a.jurisdiction and p.code = a.recipient
     where a.jurisdiction = $1 and a.plan = any($2)
     order by a.plan, a.recipient limit ${LINES_LIMIT}`,
    [jurisdiction, plans],
  );
  return rows;
}
