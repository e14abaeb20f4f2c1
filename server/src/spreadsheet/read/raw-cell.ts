/** How a number is shown, as far as it changes its meaning. */
export type NumberFormat = 'general' | 'date' | 'percent';

/** A cell as the file states it. */
export interface RawCell {
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'isoDate';
  /** The stored text: a number's decimal digits, `1` or `0` of a boolean, the joined runs of rich text. */
  readonly text: string;
  readonly format: NumberFormat;
  /** The formula behind the value, possibly without its text; null when it is a plain value. */
  readonly formula: string | null;
}

/** The filled cells of one row, by column counted from 0. */
export interface RawRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, RawCell>;
}
