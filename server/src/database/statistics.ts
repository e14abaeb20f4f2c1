import { ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database } from './database.js';
import type { DatabaseError } from './errors.js';

/** Counts anew what the owner's tables hold: the server plans by that. */
export async function analyzeTables(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ tables: string | null }>(
    `SELECT string_agg(oid::regclass::text, ', ') AS tables FROM pg_class
     WHERE relkind = 'r' AND relowner = current_user::regrole`,
  );
  const tables = rows[0]?.tables ?? null;
  if (tables !== null) await client.query(`ANALYZE ${tables}`);
}

/**
 * For when much was written at once: until it is counted, by itself within some minutes, the server plans as if the
 * tables were empty, and pages take several times as long.
 */
export const refreshStatistics = (database: Database): Promise<Result<null, DatabaseError>> =>
  database.withOwner(async (client) => {
    await analyzeTables(client);
    return ok(null);
  });
