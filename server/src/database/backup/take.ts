import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database } from '../database.js';
import { type DatabaseError, refuse } from '../errors.js';
import { migrationLock } from '../migrate.js';
import { type BackupHeader, endOfRows, jsonLine, type TableSum, tableSummer } from './format.js';
import { listTables, readRows, readSequences, useExactText } from './tables.js';

/** Called after each table, for progress on long work. */
export type TableProgress = (table: string, rows: number) => void;

/** What a backup holds, or a restore has put back. */
export interface BackupReport {
  readonly file: string;
  readonly takenAt: Date;
  /** The version of the structure. */
  readonly version: number;
  readonly tables: number;
  readonly rows: number;
  readonly size_bytes: number;
}

/**
 * Writes all rows of the program, as of one moment, into a new file; others go on working meanwhile. The
 * file appears under its name only when whole. Refuses with `backupFileExists`, `backupFileUnusable` and what
 * `recogniseDatabaseError` knows.
 */
export async function backup(
  database: Database,
  file: string,
  takenAt: Date,
  progress: TableProgress = () => undefined,
): Promise<Result<BackupReport, DatabaseError>> {
  const path = resolve(file);
  if (await exists(path)) return refuse('backupFileExists', { file: path });
  const partial = `${path}.${randomBytes(4).toString('hex')}.partial`;
  try {
    return await database.withOwner((client) => take(client, { path, partial, takenAt, progress }));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return refuse('backupFileUnusable', { file: path, reason: error.message });
  } finally {
    await rm(partial, { force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

interface Plan {
  readonly path: string;
  readonly partial: string;
  readonly takenAt: Date;
  readonly progress: TableProgress;
}

async function take(client: pg.Client, plan: Plan): Promise<Result<BackupReport, DatabaseError>> {
  await client.query('SELECT pg_advisory_lock_shared($1)', [migrationLock]);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await useExactText(client);
  const header = await readHeader(client, plan.takenAt);
  const sums = new Map<string, TableSum>();
  await pipeline(
    Readable.from(content(client, header, sums, plan.progress), { objectMode: false }),
    createGzip(),
    createWriteStream(plan.partial, { flags: 'wx', mode: 0o600 }),
  );
  await client.query('COMMIT');
  await syncFile(plan.partial);
  if (await exists(plan.path)) return refuse('backupFileExists', { file: plan.path });
  await rename(plan.partial, plan.path);
  await syncFile(dirname(plan.path));

  const rows = [...sums.values()].reduce((total, sum) => total + sum.rows, 0);
  const { size: size_bytes } = await stat(plan.path);
  const { path, takenAt } = plan;
  await client.query(
    `INSERT INTO public.jizheng_backup (taken_at, file, row_count, size_bytes) VALUES ($1, $2, $3, $4)
     ON CONFLICT (taken_at) DO UPDATE SET (file, row_count, size_bytes) = ROW (excluded.file, excluded.row_count, excluded.size_bytes)`,
    [takenAt, path, rows, size_bytes],
  );
  return ok({ file: path, takenAt, version: header.migrations.length, tables: sums.size, rows, size_bytes });
}

async function readHeader(client: pg.Client, takenAt: Date): Promise<BackupHeader> {
  const { rows: migrations } = await client.query<BackupHeader['migrations'][number]>(
    'SELECT version, name, sha256 FROM public.jizheng_migration ORDER BY version',
  );
  const { rows } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version') AS version",
  );
  return {
    format: 'jizheng-backup',
    formatVersion: 1,
    takenAt: takenAt.toISOString(),
    serverVersion: rows[0]?.version ?? '',
    migrations,
  };
}

async function* content(
  client: pg.Client,
  header: BackupHeader,
  sums: Map<string, TableSum>,
  progress: TableProgress,
): AsyncGenerator<Buffer> {
  yield jsonLine(header);
  for (const heading of await listTables(client)) {
    yield jsonLine(heading);
    const summer = tableSummer();
    for await (const chunk of readRows(client, heading)) {
      summer.add(chunk);
      yield chunk;
    }
    yield endOfRows;
    const sum = summer.sum();
    sums.set(heading.table, sum);
    progress(heading.table, sum.rows);
  }
  yield jsonLine({ tables: Object.fromEntries(sums), sequences: await readSequences(client) });
}

/** Makes a file, or the entries of a folder, survive a power cut. */
async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
