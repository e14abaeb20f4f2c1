import { createHash } from 'node:crypto';

/*
 * A backup is one gzip file of text that can be read without this program: a line of JSON about the whole;
 * for each table a line of JSON, its rows as PostgreSQL's COPY writes them, and a line `\.`; a line of JSON
 * with the counts and hashes that prove it complete.
 */

/** The first line. */
export interface BackupHeader {
  readonly format: 'jizheng-backup';
  readonly formatVersion: 1;
  readonly takenAt: string;
  readonly serverVersion: string;
  readonly migrations: readonly {
    readonly version: number;
    readonly name: string;
    readonly sha256: string;
  }[];
}

/** The line before the rows of a table; names are quoted where SQL needs it. */
export interface TableHeading {
  readonly table: string;
  readonly columns: readonly string[];
}

/** What a table's rows amount to: their number, and the hash of their text. */
export interface TableSum {
  readonly rows: number;
  readonly sha256: string;
}

/** The last line. */
export interface BackupTrailer {
  readonly tables: Readonly<Record<string, TableSum>>;
  readonly sequences: readonly SequenceState[];
}

/** Where a sequence stands; the value is a decimal string. */
export interface SequenceState {
  readonly sequence: string;
  readonly value: string;
  readonly called: boolean;
}

/** The line that ends the rows of a table; no row can look like it, for COPY doubles backslashes. */
export const endOfRows = Buffer.from('\\.\n');

/** One line of the backup. */
export const jsonLine = (value: BackupHeader | TableHeading | BackupTrailer): Buffer =>
  Buffer.from(`${JSON.stringify(value)}\n`);

/** Counts and hashes the rows that pass through it. */
export function tableSummer(): { add(chunk: Buffer): void; sum(): TableSum } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (chunk) => {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1;
    },
    sum: () => ({ rows, sha256: hash.digest('hex') }),
  };
}
