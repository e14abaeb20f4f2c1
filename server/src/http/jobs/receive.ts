import { createHash } from 'node:crypto';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '@jizheng/rules';
import { type Problem, problem } from '../problem.js';

/** The most bytes of a file. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A file that came in whole. */
export interface Received {
  readonly content: Buffer;
  readonly sha256: Buffer;
}

/** So long the sender has to read the answer before the connection ends. */
const LINGER_MS = 2_000;

/** Whether the sender says that it is more than may be sent. */
const isTooLarge = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > MOST_BYTES;

/**
 * Takes the body of a request in, piece by piece and on disk, and no further than the limit: what is said to be more is
 * refused before any of it is read.
 */
export async function receive(incoming: IncomingMessage): Promise<Result<Received, Problem>> {
  if (isTooLarge(incoming)) return refuse(incoming);
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-upload-'));
  try {
    const path = join(folder, 'body');
    const sha256 = await store(incoming, path);
    return sha256 === null ? refuse(incoming) : ok({ content: await readFile(path), sha256 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads no further. Who sends on hears the answer, and the connection ends a little later: at once it would be lost. */
function refuse(incoming: IncomingMessage): Result<never, Problem> {
  // What was never touched would be read to its end, however long, when the answer is out.
  incoming.read(0);
  incoming.pause();
  const { socket } = incoming;
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
  return fail(problem('tooLarge'));
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
