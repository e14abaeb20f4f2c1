import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';

/** One line of the input, numbered from 1; blank lines are counted and left out. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly unreadable: 'tooLong' | 'notUtf8' };

const NEWLINE = 0x0a;
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** The lines of a stream, as many at a time as arrive together; no more than one line is held back. */
export async function* readLines(
  input: Readable,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held: Buffer[] = [];
  let heldBytes = 0;
  let number = 0;

  const hold = (piece: Buffer): void => {
    heldBytes += piece.length;
    if (heldBytes <= maxBytes) held.push(piece);
    else held = [];
  };
  const take = (): Line | null => {
    const bytes = Buffer.concat(held);
    const isTooLong = heldBytes > maxBytes;
    held = [];
    heldBytes = 0;
    number += 1;
    return isTooLong ? { number, unreadable: 'tooLong' } : lineOf(bytes, number, decoder);
  };

  for await (const chunk of input) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
      hold(bytes.subarray(from, at));
      from = at + 1;
      const line = take();
      if (line !== null) lines.push(line);
    }
    if (from < bytes.length) hold(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  const last = heldBytes > 0 ? take() : null;
  if (last !== null) yield [last];
}

function lineOf(bytes: Buffer, number: number, decoder: TextDecoder): Line | null {
  try {
    // The decoder drops a byte order mark by itself.
    const text = decoder.decode(bytes).trim();
    return text === '' ? null : { number, text };
  } catch {
    return { number, unreadable: 'notUtf8' };
  }
}
