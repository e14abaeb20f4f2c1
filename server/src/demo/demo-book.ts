import { day, type Fen, fen, type PlainDate } from '@jizheng/rules';
import type { Column, RowValues, SheetContent, SheetSchema } from '../spreadsheet/index.js';

type Optional<Row> = { [Key in keyof Row]: null extends Row[Key] ? Key : never }[keyof Row];

/** A row as the demo writes it: empty cells may be left out. */
export type DemoRow<Columns extends readonly Column[]> = Omit<
  RowValues<Columns>,
  Optional<RowValues<Columns>>
> &
  Partial<Pick<RowValues<Columns>, Optional<RowValues<Columns>>>>;

/** The books of the demo. */
export const DEMO_BOOK = '220000-demo';

/** The demo's workbook while it is written: rows by sheet, in the order in which they were added. */
export class DemoBook {
  readonly #rows = new Map<string, Readonly<Record<string, unknown>>[]>();
  #document = 0;

  /** Adds a row to a sheet. */
  add<const Columns extends readonly Column[], Key extends string>(
    { schema }: { readonly schema: SheetSchema<Columns, Key> },
    row: DemoRow<Columns>,
  ): void {
    const given: Readonly<Record<string, unknown>> = { ...row };
    const empty = Object.fromEntries(schema.columns.map(({ key }) => [key, null]));
    const rows = this.#rows.get(schema.key) ?? [];
    this.#rows.set(schema.key, rows);
    rows.push({ ...empty, ...given });
  }

  /** A document number that is used once, such as `吉财指〔2025〕12号`. */
  number(prefix: string, on: PlainDate): string {
    this.#document += 1;
    return `${prefix}〔${on.slice(0, 4)}〕${this.#document}号`;
  }

  /** How many rows a sheet has. */
  count(key: string): number {
    return this.#rows.get(key)?.length ?? 0;
  }

  /** The sheets as they are written to a file, empty ones included. */
  sheets(schemas: readonly SheetSchema[]): readonly SheetContent[] {
    return schemas.map(({ key, name, columns }) => ({ name, columns, rows: this.#rows.get(key) ?? [] }));
  }
}

/** An amount of 万元 that may have decimals, exactly. */
export const wan = (amount: number): Fen => fen(BigInt(Math.round(amount * 1_000_000)));

/** A day of a year. */
export const on = (year: number, monthDay: string): PlainDate => day(`${year}-${monthDay}`);

/** The officer who enters an office's papers. */
export const CLERK = '演示经办人';
