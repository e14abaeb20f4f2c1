import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { fail, ok, type Result } from '@jizheng/rules';
import pg from 'pg';
import type { Database } from '../database.js';
import { type DatabaseError, refuse } from '../errors.js';
import { applyMigration, migrationLock, prepare } from '../migrate.js';
import { type Migration, readMigrations } from '../migrations.js';
import { recogniseDatabaseError } from '../recognise.js';
import { analyzeTables } from '../statistics.js';
import {
  type BackupHeader,
  type BackupTrailer,
  type TableHeading,
  type TableSum,
  tableSummer,
} from './format.js';
import { parseHeader, parseHeadingOrTrailer } from './parse.js';
import { type BackupReader, readBackup, UnfinishedRows } from './reader.js';
import { liftSafeguards } from './safeguards.js';
import { listTables, readRows, useExactText, writeRows, writeSequences } from './tables.js';
import type { BackupReport, TableProgress } from './take.js';

/**
 * Puts a backup into an empty database, in one transaction: the structure as it was, then the rows; at the
 * end every table is read back and must have the count and hash that the backup recorded. `migrate` then
 * brings the structure up to date. Refuses with `databaseNotEmpty`, `backupCorrupt`, `backupNewer`,
 * `backupFileUnusable`, `migrationChanged` and what `migrate` refuses; the database is then as before.
 */
export async function restore(
  database: Database,
  file: string,
  progress: TableProgress = () => undefined,
  directory?: string,
): Promise<Result<BackupReport, DatabaseError>> {
  const path = resolve(file);
  const known = await readMigrations(directory);
  if (!known.ok) return known;
  const reader = readBackup(uncompressed(path));
  return database.withOwner(async (client) => {
    await client.query('BEGIN');
    const job = { client, file: path, known: known.value, reader, progress };
    const result = await restored(job)
      .catch((error: unknown) => unreadable(path, error))
      .finally(() => reader.close());
    await client.query(result.ok ? 'COMMIT' : 'ROLLBACK');
    if (result.ok) await analyzeTables(client);
    return result;
  });
}

async function* uncompressed(path: string): AsyncGenerator<Buffer> {
  const source = createReadStream(path);
  const bytes = createGunzip();
  source.on('error', (error) => bytes.destroy(error)).pipe(bytes);
  try {
    for await (const chunk of bytes) yield chunk;
  } finally {
    source.destroy();
  }
}

/** What reading a damaged or missing file throws, as a refusal; anything else is thrown on. */
function unreadable(file: string, error: unknown): Result<never, DatabaseError> {
  if (error instanceof UnfinishedRows) return refuse('backupCorrupt', { file, where: 'the end is missing' });
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  if (code.startsWith('Z_')) return refuse('backupCorrupt', { file, where: error.message });
  if ('syscall' in error && 'path' in error) {
    return refuse('backupFileUnusable', { file, reason: error.message });
  }
  throw error;
}

interface Job {
  readonly client: pg.Client;
  readonly file: string;
  readonly known: readonly Migration[];
  readonly reader: BackupReader;
  readonly progress: TableProgress;
}

async function restored(job: Job): Promise<Result<BackupReport, DatabaseError>> {
  const { client, file, reader } = job;
  const header = parseHeader((await reader.line()) ?? '');
  if (header === undefined) return refuse('backupCorrupt', { file, where: 'the first line is no header' });
  const structured = await rebuildStructure(job, header);
  if (!structured.ok) return structured;

  await useExactText(client);
  const tables = await listTables(client);
  const replaceSafeguards = await liftSafeguards(client);
  if (tables.length > 0) await client.query(`TRUNCATE ${tables.map(({ table }) => table).join(', ')}`);
  const loaded = await loadTables(job, tables);
  if (!loaded.ok) return loaded;
  const checked = await readBack(job, tables, loaded.value.tables);
  if (!checked.ok) return checked;
  const replaced = await asCorruption(file, 'references between tables', replaceSafeguards);
  if (!replaced.ok) return replaced;
  await writeSequences(client, loaded.value.sequences);

  const rows = Object.values(loaded.value.tables).reduce((total, sum) => total + sum.rows, 0);
  const takenAt = new Date(header.takenAt);
  const { size: size_bytes } = await stat(file);
  return ok({ file, takenAt, version: header.migrations.length, tables: tables.length, rows, size_bytes });
}

async function rebuildStructure(job: Job, header: BackupHeader): Promise<Result<undefined, DatabaseError>> {
  const { client, file, known } = job;
  await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
  const existing = await listTables(client);
  if (existing.length > 0) return refuse('databaseNotEmpty', { tables: existing.length });
  for (const { version, name, sha256 } of header.migrations) {
    const migration = known[version - 1];
    if (migration === undefined) return refuse('backupNewer', { file, migration: name });
    if (migration.sha256 !== sha256) return refuse('migrationChanged', { name });
  }
  const prepared = await prepare(client);
  if (!prepared.ok) return prepared;
  for (const migration of known.slice(0, header.migrations.length)) {
    const applied = await applyMigration(client, migration);
    if (!applied.ok) return applied;
  }
  return ok(undefined);
}

const sameHeading = (a: TableHeading, b: TableHeading): boolean =>
  a.table === b.table && a.columns.join() === b.columns.join();

const sameSum = (a: TableSum | undefined, b: TableSum | undefined): boolean =>
  a !== undefined && b !== undefined && a.rows === b.rows && a.sha256 === b.sha256;

async function loadTables(
  job: Job,
  tables: readonly TableHeading[],
): Promise<Result<BackupTrailer, DatabaseError>> {
  const { file, reader, progress } = job;
  const sums = new Map<string, TableSum>();
  for (;;) {
    const entry = parseHeadingOrTrailer((await reader.line()) ?? '');
    if (entry === undefined) return refuse('backupCorrupt', { file, where: 'the end is missing' });
    if ('tables' in entry) {
      if ((await reader.line()) !== undefined)
        return refuse('backupCorrupt', { file, where: 'after the end' });
      const wrong = tables.find(({ table }) => !sameSum(sums.get(table), entry.tables[table]))?.table;
      return wrong === undefined ? ok(entry) : refuse('backupCorrupt', { file, where: wrong });
    }
    const target = tables.find((table) => sameHeading(table, entry));
    if (target === undefined || sums.has(entry.table)) {
      return refuse('backupCorrupt', { file, where: entry.table });
    }
    const summer = tableSummer();
    const loaded = await asCorruption(file, entry.table, () =>
      writeRows(job.client, target, summed(reader.rows(), summer)),
    );
    if (!loaded.ok) return loaded;
    const sum = summer.sum();
    sums.set(entry.table, sum);
    progress(entry.table, sum.rows);
  }
}

async function* summed(
  rows: AsyncIterable<Buffer>,
  summer: { add(chunk: Buffer): void },
): AsyncGenerator<Buffer> {
  for await (const chunk of rows) {
    summer.add(chunk);
    yield chunk;
  }
}

/** Rows that the database itself refuses (class 22: bad value, 23: broken constraint) are damage. */
async function asCorruption(
  file: string,
  where: string,
  work: () => Promise<void>,
): Promise<Result<undefined, DatabaseError>> {
  try {
    await work();
    return ok(undefined);
  } catch (error) {
    const known = recogniseDatabaseError(error);
    if (known !== undefined) return fail(known);
    if (!(error instanceof pg.DatabaseError) || !/^2[23]/.test(error.code ?? '')) throw error;
    return refuse('backupCorrupt', { file, where: `${where}: ${error.message}` });
  }
}

async function readBack(
  job: Job,
  tables: readonly TableHeading[],
  expected: Readonly<Record<string, TableSum>>,
): Promise<Result<undefined, DatabaseError>> {
  for (const heading of tables) {
    const summer = tableSummer();
    for await (const chunk of readRows(job.client, heading)) summer.add(chunk);
    if (!sameSum(summer.sum(), expected[heading.table])) {
      return refuse('backupCorrupt', { file: job.file, where: `${heading.table}: read back differently` });
    }
  }
  return ok(undefined);
}
