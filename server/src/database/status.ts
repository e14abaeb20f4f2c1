import { ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database, DatabasePlace } from './database.js';
import type { DatabaseError } from './errors.js';

/** The state of the database, for the operator. */
export interface DatabaseStatus {
  readonly place: DatabasePlace;
  readonly serverVersion: string;
  readonly size_bytes: bigint;
  /** Whether an acknowledged write survives a power cut: fsync, full_page_writes and synchronous_commit are on. */
  readonly durable: boolean;
  readonly migrations: readonly { readonly name: string; readonly appliedAt: Date }[];
  /** The newest backup taken by this program, as far as the database knows. */
  readonly lastBackup: BackupRecord | undefined;
}

/** One backup as recorded in the database. */
export interface BackupRecord {
  readonly takenAt: Date;
  readonly file: string;
  readonly rowCount: bigint;
  readonly size_bytes: bigint;
}

interface ServerFacts {
  readonly version: string;
  readonly size: bigint;
  readonly durable: boolean;
  readonly migrated: boolean;
}

const factsText = `
  SELECT current_setting('server_version') AS version,
         pg_database_size(current_database()) AS size,
         current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on'
           AND current_setting('synchronous_commit') <> 'off' AS durable,
         to_regclass('public.jizheng_migration') IS NOT NULL AS migrated`;

/** Whether the database answers a transaction. */
export const ping = (database: Database): Promise<Result<null, DatabaseError>> =>
  database.withTransaction(async (client) => {
    await client.query('SELECT 1');
    return ok(null);
  });

/** Reads the state of the database; works before the first migration too. */
export function status(database: Database): Promise<Result<DatabaseStatus, DatabaseError>> {
  return database.withOwner(async (client) => {
    const { rows } = await client.query<ServerFacts>(factsText);
    const facts = rows[0];
    if (facts === undefined) throw new Error('The server answered without a row.');
    return ok({
      place: database.place,
      serverVersion: facts.version,
      size_bytes: facts.size,
      durable: facts.durable,
      migrations: facts.migrated ? await readMigrationList(client) : [],
      lastBackup: facts.migrated ? await readLastBackup(client) : undefined,
    });
  });
}

async function readMigrationList(client: pg.ClientBase): Promise<DatabaseStatus['migrations']> {
  const { rows } = await client.query<{ name: string; appliedAt: Date }>(
    'SELECT name, applied_at AS "appliedAt" FROM public.jizheng_migration ORDER BY version',
  );
  return rows;
}

async function readLastBackup(client: pg.ClientBase): Promise<BackupRecord | undefined> {
  const { rows } = await client.query<BackupRecord>(
    `SELECT taken_at AS "takenAt", file, row_count AS "rowCount", size_bytes
     FROM public.jizheng_backup ORDER BY taken_at DESC LIMIT 1`,
  );
  return rows[0];
}
