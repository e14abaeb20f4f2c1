import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes migrations into a temporary folder, `{ '0001_first': 'create …' }`, and returns its path. */
export async function migrationFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'jizheng-migrations-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, `${name}.sql`), text);
  return directory;
}
