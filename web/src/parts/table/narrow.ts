import type { Column } from './column';

/** The column of checks, in pixels. */
export const CHECKS = 36;
const SHARE = 200;
const LEAST_NAME = 88;
const MOST_NAME = 176;
const MOST_FACT = 96;
/** What is seen of the next column, so that it is known to be there. */
const GLIMPSE = 14;
const NARROW = 720;

/** What the columns need side by side. */
export const roomOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, { width = SHARE }) => sum + width, CHECKS);

/** Whether columns are to be put in another order, since the first alone would be seen. */
export const isNarrow = (columns: readonly Column[], room: number | null): boolean =>
  room !== null && room < NARROW && room < roomOf(columns);

/** The columns where room is scarce: what a row is, how much it is and how it stands are seen first. */
export function narrowed(columns: readonly Column[], room: number): readonly Column[] {
  const [name, ...others] = columns;
  if (name === undefined) return columns;
  const amount = others.find(({ kind }) => kind === 'amount');
  const state = others.find((column) => column.name === 'state' || column.tones !== undefined);
  const facts = others
    .filter((column) => column === amount || column === state)
    .map((column) => ({ ...column, width: Math.min(column.width ?? MOST_FACT, MOST_FACT) }))
    .toSorted((a, b) => Number(b.name === amount?.name) - Number(a.name === amount?.name));
  const left = room - GLIMPSE - roomOf(facts);
  const width = Math.max(LEAST_NAME, Math.min(MOST_NAME, left));
  const rest = others.filter((column) => column !== amount && column !== state);
  return [{ ...name, width }, ...facts, ...rest];
}
