import type { Column, RowValues } from '../schema.js';

/** A column to be written; the same definitions that a sheet is read by. */
export type WrittenColumn = Column;

/** A sheet to be written; the rows are pulled one by one and never held. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows:
    | Iterable<Readonly<Record<string, unknown>>>
    | AsyncIterable<Readonly<Record<string, unknown>>>;
}

/** A sheet with rows typed by its columns: `{ amount: fen(5n), paidOn: day('2025-06-30') }`. */
export const sheetContent = <const Columns extends readonly WrittenColumn[]>(content: {
  readonly name: string;
  readonly columns: Columns;
  readonly rows: Iterable<RowValues<Columns>> | AsyncIterable<RowValues<Columns>>;
}): SheetContent => content;
