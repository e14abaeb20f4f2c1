import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok, type Result } from '@jizheng/rules';
import { type DatabaseError, refuse } from './errors.js';

/** One step of the structure: a plain SQL file named `NNNN_name.sql`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** Where the program's migrations are; two folders up from here both in the source and when built. */
const migrationsDir = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Reads the migrations of a folder in order. Refuses a gap, a double or a bad name: `migrationMisnumbered`. */
export async function readMigrations(
  directory: string = migrationsDir,
): Promise<Result<readonly Migration[], DatabaseError>> {
  const files = (await readdir(directory).catch(() => [])).filter((file) => file.endsWith('.sql')).sort();
  const migrations: Migration[] = [];
  for (const [index, file] of files.entries()) {
    const version = index + 1;
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(file) || Number(file.slice(0, 4)) !== version) {
      return refuse('migrationMisnumbered', { file });
    }
    const text = await readFile(join(directory, file), 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    migrations.push({ version, name: file.slice(0, -'.sql'.length), text, sha256 });
  }
  return ok(migrations);
}
