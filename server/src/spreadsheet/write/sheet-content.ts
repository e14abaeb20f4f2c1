import type { Column, RowValues } from '../schema.js';

/** Values by column key, of any schema. */
type WrittenRow = Readonly<Record<string, unknown>>;

/** A sheet to be written; the rows are pulled one by one and never held. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<WrittenRow> | AsyncIterable<WrittenRow>;
}

/** A sheet with rows typed by its columns: `{ amount: fen(5n), paidOn: day('2025-06-30') }`. */
export const sheetContent = <const Columns extends readonly Column[]>(content: {
  readonly name: string;
  readonly columns: Columns;
  readonly rows: Iterable<RowValues<Columns>> | AsyncIterable<RowValues<Columns>>;
}): SheetContent => content;
