import { MAX_FEN, parseDate } from '@jizheng/rules';
import type { SqlType } from './list.js';

/** Where a page ended: the order that was asked for, the last row's place in it, and how many rows there are. */
export interface Cursor {
  readonly sort: string;
  readonly at: readonly string[];
  readonly total: number | null;
}

/** The cursor as a text for an address. */
export const writeCursor = ({ sort, at, total }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, total, ...at])).toString('base64url');

const READABLE: { readonly [T in SqlType]: (text: string) => boolean } = {
  bigint: (text) => /^-?\d{1,19}$/.test(text) && BigInt(text) <= MAX_FEN && BigInt(text) >= -MAX_FEN,
  integer: (text) => /^-?\d{1,9}$/.test(text),
  date: (text) => parseDate(text).ok,
  boolean: (text) => text === 'true' || text === 'false',
  text: (text) => text.length <= 2_000 && !/[\0\p{Surrogate}]/u.test(text),
};

/** Reads a cursor for an order of columns with these types; null when it is not one that was given out for it. */
export function readCursor(text: string, sort: string, types: readonly SqlType[]): Cursor | null {
  const read = json(text);
  if (!Array.isArray(read) || read.length !== types.length + 2 || read[0] !== sort) return null;
  const [, total, ...at] = read as readonly unknown[];
  if (total !== null && !(Number.isSafeInteger(total) && Number(total) >= 0)) return null;
  const isPlace = at.every((value, index) => {
    const type = types[index];
    return typeof value === 'string' && type !== undefined && READABLE[type](value);
  });
  return isPlace ? { sort, total: total as number | null, at: at as string[] } : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    // A text that is not JSON is no cursor: the caller says so.
    return null;
  }
}
