import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { fail, ok, type Result } from '@jizheng/rules';
import type { WriteError } from './write-error.js';

/**
 * Puts the bytes into a file of that name: into a new file beside it first, flushed to the disk, then renamed.
 * On any error the old file stays as it was and the new one is gone. Errors that are not the disk's are thrown.
 */
export async function replaceFile(
  path: string,
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<Result<{ readonly bytes: number }, WriteError>> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const bytes = await writeNew(temporary, chunks);
    await rename(temporary, path);
    return ok({ bytes });
  } catch (error) {
    await rm(temporary, { force: true });
    const known = writeErrorOf(error, path);
    if (known === null) throw error;
    return fail(known);
  }
}

async function writeNew(path: string, chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<number> {
  const file = await open(path, 'wx');
  try {
    await writeFile(file, chunks);
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NO_FOLDER = new Set(['ENOENT', 'ENOTDIR']);
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EISDIR', 'EIO', 'EMFILE', 'ENAMETOOLONG']);

/** The error of the file system in the user's terms, or null when it is none. */
export function writeErrorOf(error: unknown, path: string): WriteError | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  if (FULL.has(error.code)) return { code: 'diskFull', params: { path } };
  if (NO_FOLDER.has(error.code)) return { code: 'noSuchFolder', params: { path } };
  if (REFUSED.has(error.code)) return { code: 'notWritable', params: { path, reason: error.code } };
  return null;
}
