import { fail, ok, type Result } from '@jizheng/rules';
import pg from 'pg';
import { appRole, type Database, readerRole, webRole } from './database.js';
import { type DatabaseError, refuse } from './errors.js';
import { type Migration, readMigrations } from './migrations.js';
import { recogniseDatabaseError } from './recognise.js';

/** What a migration run did. */
export interface MigrationReport {
  /** Names of the migrations applied by this run, in order. */
  readonly applied: readonly string[];
  /** The structure's version afterwards; 0 without any. */
  readonly version: number;
}

/** Any number, the same in every version of the program: one starter migrates while others wait. */
export const migrationLock = 5_202_402;

const bookkeeping = `
  CREATE TABLE IF NOT EXISTS public.jizheng_migration (
    version int PRIMARY KEY,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE IF NOT EXISTS public.jizheng_backup (
    taken_at timestamptz PRIMARY KEY,
    file text NOT NULL,
    row_count bigint NOT NULL,
    size_bytes bigint NOT NULL
  );
  GRANT SELECT ON public.jizheng_migration, public.jizheng_backup TO ${appRole};`;

/**
 * Brings the database to the structure of this program: each missing migration in its own transaction, as the
 * owner. Starters wait for each other. Refuses with `migrationChanged`, `databaseNewer`, `migrationFailed`,
 * `migrationMisnumbered` or `roleMissing`; the migrations before a failed one stay.
 */
export async function migrate(
  database: Database,
  directory?: string,
): Promise<Result<MigrationReport, DatabaseError>> {
  const migrations = await readMigrations(directory);
  if (!migrations.ok) return migrations;
  return database.withOwner(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const prepared = await prepare(client);
    if (!prepared.ok) return prepared;
    const pending = await findPending(client, migrations.value);
    if (!pending.ok) return pending;
    for (const migration of pending.value) {
      const applied = await inTransaction(client, () => applyMigration(client, migration));
      if (!applied.ok) return applied;
    }
    return ok({ applied: pending.value.map(({ name }) => name), version: migrations.value.length });
  });
}

/** Creates what migrations need: the program's roles and the list of migrations. */
export async function prepare(client: pg.ClientBase): Promise<Result<undefined, DatabaseError>> {
  for (const role of [webRole, appRole, readerRole]) {
    try {
      await ensureRole(client, role);
    } catch (exception) {
      if (!(exception instanceof pg.DatabaseError) || exception.code !== '42501') throw exception;
      return refuse('roleMissing', { role, reason: exception.message });
    }
  }
  try {
    await client.query(bookkeeping);
    return ok(undefined);
  } catch (exception) {
    if (!(exception instanceof pg.DatabaseError) || exception.code !== '42501') throw exception;
    return refuse('permissionDenied', { reason: exception.message });
  }
}

/** Where a role has no login of its own, the program's connections use the owner's and act as the role. */
async function ensureRole(client: pg.ClientBase, name: string): Promise<void> {
  const { rows } = await client.query<{ login: boolean; member: boolean }>(
    `SELECT rolcanlogin AS login, pg_has_role(current_user, oid, 'MEMBER') AS member
     FROM pg_roles WHERE rolname = $1`,
    [name],
  );
  const role = rows[0];
  if (role === undefined) await client.query(`CREATE ROLE ${name} NOLOGIN`);
  if (role === undefined || !(role.login || role.member)) {
    await client.query(`GRANT ${name} TO CURRENT_USER`);
  }
  if (name !== webRole) await grantToWeb(client, name);
}

/** Requests may do what the program may, and read as the reader: row security narrows both. */
async function grantToWeb(client: pg.ClientBase, name: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(`SELECT pg_has_role($1, $2, 'MEMBER') AS member`, [
    webRole,
    name,
  ]);
  if (rows[0]?.member !== true) await client.query(`GRANT ${name} TO ${webRole}`);
}

async function findPending(
  client: pg.ClientBase,
  known: readonly Migration[],
): Promise<Result<readonly Migration[], DatabaseError>> {
  const { rows } = await client.query<{ version: number; name: string; sha256: string }>(
    'SELECT version, name, sha256 FROM public.jizheng_migration ORDER BY version',
  );
  for (const row of rows) {
    const migration = known[row.version - 1];
    if (migration === undefined) {
      return refuse('databaseNewer', { found: row.name, known: known.at(-1)?.name ?? '0000' });
    }
    if (migration.sha256 !== row.sha256) return refuse('migrationChanged', { name: row.name });
  }
  return ok(known.slice(rows.length));
}

async function inTransaction(
  client: pg.ClientBase,
  work: () => Promise<Result<undefined, DatabaseError>>,
): Promise<Result<undefined, DatabaseError>> {
  await client.query('BEGIN');
  const result = await work();
  await client.query(result.ok ? 'COMMIT' : 'ROLLBACK');
  return result;
}

/** Runs one migration and records it, inside the caller's transaction. */
export async function applyMigration(
  client: pg.ClientBase,
  migration: Migration,
): Promise<Result<undefined, DatabaseError>> {
  const { version, name, text, sha256 } = migration;
  try {
    await client.query(text);
  } catch (exception) {
    const error = recogniseDatabaseError(exception);
    if (error !== undefined) return fail(error);
    if (!(exception instanceof pg.DatabaseError)) throw exception;
    return refuse('migrationFailed', { name, reason: whereIn(text, exception) });
  }
  await client.query('INSERT INTO public.jizheng_migration (version, name, sha256) VALUES ($1, $2, $3)', [
    version,
    name,
    sha256,
  ]);
  return ok(undefined);
}

function whereIn(text: string, error: pg.DatabaseError): string {
  const details = [error.message, error.detail, error.hint].filter((part) => part !== undefined).join('; ');
  if (error.position === undefined) return details;
  const line = text.slice(0, Number(error.position)).split('\n').length;
  return `${details} (line ${line})`;
}
