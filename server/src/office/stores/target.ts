import type pg from 'pg';
import type { Target } from '../access.js';

/** Whom an act's request is about; row security asks the same function. */
export async function targetOf(client: pg.ClientBase, jurisdiction: string, input: unknown): Promise<Target> {
  const { rows } = await client.query<Target>('select department, area, unit from access.target($1, $2)', [
    jurisdiction,
    JSON.stringify(input),
  ]);
  return rows[0] ?? { department: null, area: null, unit: null };
}
