import { columnLetter } from '../cell-reference.js';
import type { ProblemDetail } from '../problem.js';
import type { Column, SheetSchema } from '../schema.js';
import { fold, trimmed } from './fold.js';
import { nearest } from './nearest.js';
import { problem } from './problem-list.js';
import type { RawRow } from './raw-cell.js';

/** Where the columns of a schema stand in a sheet. */
export interface Headings {
  readonly row: number;
  /** For every schema column its place in the sheet, or -1. */
  readonly places: readonly number[];
  /** Every heading of the sheet by its place, as written. */
  readonly written: ReadonlyMap<number, string>;
  readonly problems: readonly {
    readonly place: number | null;
    readonly header: string;
    readonly detail: ProblemDetail;
  }[];
}

/** Rows above the headings, such as a title and its unit, are skipped up to here. */
export const HEADING_SEARCH_ROWS = 20;

/** True when the row holds at least half of the schema's headings: then it is the heading row for certain. */
export const isHeadingRow = (schema: SheetSchema, row: RawRow): boolean =>
  score(namesOf(schema), row) * 2 >= schema.columns.length;

/** Of the first rows of a sheet the one with the most headings; the first one when none has any. */
export function likeliestHeadingRow(schema: SheetSchema, rows: readonly RawRow[]): RawRow {
  const names = namesOf(schema);
  let best: RawRow = rows[0] ?? { row: 1, cells: new Map() };
  for (const row of rows) if (score(names, row) > score(names, best)) best = row;
  return best;
}

/** Reads a heading row. */
export function readHeadings(schema: SheetSchema, row: RawRow): Headings {
  const names = namesOf(schema);
  const places = schema.columns.map(() => -1);
  const written = new Map<number, string>();
  const problems: { place: number | null; header: string; detail: ProblemDetail }[] = [];
  const expected = schema.columns.map((each) => each.header);
  for (const [place, cell] of row.cells) {
    const header = trimmed(cell.text).replace(/\s+/gu, ' ').slice(0, 100);
    if (header === '') continue;
    written.set(place, header);
    const index = names.get(fold(header));
    const first = index === undefined ? -1 : (places[index] ?? -1);
    if (index === undefined) {
      if (schema.otherColumns === 'ignore') continue;
      const detail = problem('unknownColumn', { nearest: nearest(header, expected) });
      problems.push({ place, header, detail });
    } else if (first === -1) places[index] = place;
    else
      problems.push({
        place,
        header,
        detail: problem('duplicateColumn', { firstLetter: columnLetter(first) }),
      });
  }
  const found = [...written.values()].filter((header) => !names.has(fold(header)));
  for (const [index, column] of schema.columns.entries()) {
    if (column.required !== true || places[index] !== -1) continue;
    const detail = problem('missingColumn', { nearest: nearest(column.header, found) });
    problems.push({ place: null, header: column.header, detail });
  }
  return { row: row.row, places, written, problems };
}

function namesOf(schema: SheetSchema): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [index, column] of schema.columns.entries()) {
    for (const name of headingsOf(column)) names.set(fold(name), index);
  }
  return names;
}

const headingsOf = (column: Column): readonly string[] => [column.header, ...(column.aliases ?? [])];

function score(names: ReadonlyMap<string, number>, row: RawRow): number {
  const found = new Set([...row.cells.values()].map((cell) => names.get(fold(cell.text.slice(0, 100)))));
  found.delete(undefined);
  return found.size;
}
