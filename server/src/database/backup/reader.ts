import { endOfRows } from './format.js';

/** Reads a backup's text in turn: a line, or the rows up to their end line. */
export interface BackupReader {
  /** The next line without its end; undefined at the end of the file or when the line is too long. */
  line(): Promise<string | undefined>;
  /** The rows of a table in pieces of whole lines. Throws `UnfinishedRows` when the file ends before them. */
  rows(): AsyncGenerator<Buffer>;
  /** Lets go of the source. */
  close(): Promise<void>;
}

/** The file ended within the rows of a table. */
export class UnfinishedRows extends Error {}

const newline = 10;
const maxLine_bytes = 4 * 1024 * 1024;
const innerEnd = Buffer.concat([Buffer.from([newline]), endOfRows]);

/** A reader over the uncompressed bytes of a backup. */
export function readBackup(source: AsyncIterable<Buffer>): BackupReader {
  const chunks = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  const take = (length: number): Buffer => {
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    return taken;
  };

  return {
    line: async () => {
      for (;;) {
        const at = rest.indexOf(newline);
        if (at !== -1) return take(at + 1).toString('utf8', 0, at);
        if (rest.length > maxLine_bytes || !(await more())) return undefined;
      }
    },
    rows: async function* () {
      for (;;) {
        if (rest.subarray(0, endOfRows.length).equals(endOfRows)) {
          take(endOfRows.length);
          return;
        }
        const inner = rest.indexOf(innerEnd);
        const whole = inner === -1 ? rest.lastIndexOf(newline) + 1 : inner + 1;
        if (whole > 0) yield take(whole);
        else if (!(await more())) throw new UnfinishedRows('The backup ends within the rows of a table.');
      }
    },
    close: async () => {
      await chunks.return?.();
    },
  };
}
