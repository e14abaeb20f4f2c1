import type { Fen } from '@jizheng/rules';
import type pg from 'pg';

/** A project of the pipeline. */
export interface Project {
  readonly code: string;
  readonly fund: string;
  readonly portion: string;
  readonly unitCode: string;
  readonly area: string;
  readonly amount: Fen;
  readonly forBudgetYear: number;
  readonly executable: boolean;
  readonly state: 'admitted' | 'settled' | 'completed' | 'accepted' | 'stopped';
}

/** The projects with these codes, by code. */
export async function findProjects(
  client: pg.ClientBase,
  jurisdiction: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Project>> {
  const { rows } = await client.query<Project>(
    `select code, fund, portion, unit_code as "unitCode", area, amount, for_budget_year as "forBudgetYear", executable, state
     from funds.project where jurisdiction = $1 and code = any($2)`,
    [jurisdiction, [...new Set(codes)]],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
