import { createHash } from 'node:crypto';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '@jizheng/rules';
import { type Problem, problem } from '../problem.js';

/** The most bytes of a workbook. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A file that came in whole. */
export interface Received {
  readonly content: Buffer;
  readonly sha256: Buffer;
}

/** The answer to what is too large: the connection ends with it, so that nobody sends on in vain. */
const TOO_LARGE: Problem = { ...problem('tooLarge'), headers: { connection: 'close' } };

/** Whether the sender says that it is more than may be sent. */
export const isTooLarge = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > MOST_BYTES;

/**
 * Takes the body of a request in, piece by piece and on disk, and no further than the limit: what is said to be more is
 * refused before any of it is read.
 */
export async function receive(incoming: IncomingMessage): Promise<Result<Received, Problem>> {
  if (isTooLarge(incoming)) return fail(TOO_LARGE);
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-upload-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    const sha256 = await store(incoming, path);
    return sha256 === null ? fail(TOO_LARGE) : ok({ content: await readFile(path), sha256 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Answers the hash of what was stored; null when it is too much. */
async function store(incoming: IncomingMessage, path: string): Promise<Buffer | null> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    // Whoever sends too much still gets the answer, so the connection outlives the reading.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      const piece: Buffer = chunk;
      bytes += piece.length;
      if (bytes > MOST_BYTES) return null;
      hash.update(piece);
      await file.write(piece);
    }
    return hash.digest();
  } finally {
    await file.close();
  }
}
