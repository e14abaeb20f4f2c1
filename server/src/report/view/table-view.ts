import type { Fen } from '@jizheng/rules';
import { type AmountUnit, amountIn, unitFor } from '../text/amount-unit.js';

/** How a column is set: running text, short text that does not break, or right-aligned figures. */
type ColumnKind = 'text' | 'short' | 'figures';

/** A column as the template sets it. */
interface ColumnView {
  readonly title: string;
  readonly kind: ColumnKind;
  /** Part of the width that text columns share. */
  readonly share: number;
  /** The widest cell of a column that does not break. */
  readonly widest: string;
}

/** A row as the template sets it; a strong one is a sum. */
interface RowView {
  readonly cells: readonly string[];
  readonly strong: boolean;
}

/** Rows under a heading of their own, which repeats on each page that they reach. */
interface GroupView {
  readonly title: string | null;
  readonly rows: readonly RowView[];
}

/** A table as the template sets it. */
export interface TableView {
  readonly unit: AmountUnit | null;
  readonly columns: readonly ColumnView[];
  readonly groups: readonly GroupView[];
}

/** A cell before it is text: an amount is written in the table's unit. */
type Cell = string | Fen;

/** A row before its amounts are text. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly strong?: boolean;
}

/** A column before its widest cell is known. */
export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
  readonly share?: number;
}

/** Rows under a heading. */
export interface Group {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

/** A column of text that breaks, with its part of the width. */
export const textColumn = (title: string, share = 1): Column => ({ title, kind: 'text', share });

/** A column as wide as its widest cell. */
export const shortColumn = (title: string): Column => ({ title, kind: 'short' });

/** A column of right-aligned figures. */
export const figuresColumn = (title: string): Column => ({ title, kind: 'figures' });

const WIDE = /[^\u0020-\u024f]/gu;

/** About how wide a text is set, in halves of a Chinese character. */
const widthOf = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

const widestOf = (texts: readonly string[]): string =>
  texts.reduce((widest, text) => (widthOf(text) > widthOf(widest) ? text : widest), '');

/** Lays out a table; all its amounts are in one unit, which is chosen so that no fen is lost. */
export function tableView(columns: readonly Column[], groups: readonly Group[]): TableView {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const amounts = cells.filter((cell): cell is Fen => typeof cell === 'bigint');
  const unit = unitFor(amounts);
  const write = (cell: Cell): string => (typeof cell === 'bigint' ? amountIn(unit, cell) : cell);
  const written = groups.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => ({ cells: row.cells.map(write), strong: row.strong === true })),
  }));
  return {
    unit: amounts.length === 0 ? null : unit,
    columns: columns.map(({ title, kind, share = 1 }, index) => ({
      title,
      kind,
      share,
      widest:
        kind === 'text'
          ? ''
          : widestOf(written.flatMap(({ rows }) => rows.map((row) => row.cells[index] ?? ''))),
    })),
    groups: written,
  };
}
