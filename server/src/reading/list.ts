import type { Kind, PlainDate, Text } from '@jizheng/rules';
import type pg from 'pg';

/** One column of a list. */
export interface Column<T = unknown> {
  readonly kind: Kind<T>;
  readonly title: Text;
  /** SQL over the tables of the list, as things stand today. */
  readonly sql: string;
  /** The same at the end of the day `$asOf`. Default: it does not change. */
  readonly then?: string;
  /** Rows can be chosen by it: by its value, and by least and greatest where it is an amount or a day. */
  readonly filter?: true;
  /** Rows can be put in its order. */
  readonly sort?: true;
}

/** A condition on rows that is no column: a value is asked for, and stands in the SQL under the condition's name. */
interface Condition {
  readonly kind: Kind<unknown>;
  readonly title: Text;
  readonly sql: string;
}

/** The columns of a list, by the names that its rows have in JSON. */
export type Columns = { readonly [name: string]: Column };

/** A row as it was read. */
export type Row = { readonly [column: string]: unknown };

/** The days that a row is told of. */
export interface Days {
  readonly asOf: PlainDate;
  readonly knownOn: PlainDate;
}

/** A list of things: where they stand, what is told of each, and how they can be chosen and ordered. */
export interface List {
  /** The last part of its address. */
  readonly name: string;
  readonly title: Text;
  readonly columns: Columns;
  /** What else rows can be chosen by, under names that no column has. */
  readonly conditions?: { readonly [name: string]: Condition };
  /** The columns that together name one row. */
  readonly key: readonly string[];
  /** The tables; `$asOf` and `$knownOn` may stand in every text of SQL. */
  readonly from: string;
  /** The column of the jurisdiction. */
  readonly jurisdiction: string;
  /** What holds of every row of the list. */
  readonly where?: string;
  /** What holds of a row that was there on the day `$asOf`; null: the list is told as it stands today alone. */
  readonly existed: string | null;
  /** The order unless another one is asked for: a column's name, after `-` from its greatest value on. */
  readonly order: string;
  /** Columns in which a text is searched for. */
  readonly search?: readonly string[];
  /** Rows can be told as they were known on a record day. */
  readonly knownOn?: true;
  /** Puts in what only the whole page can be asked for, with one query, when it is told of an earlier day. */
  readonly fill?: (client: pg.ClientBase, rows: readonly Row[], days: Days) => Promise<readonly Row[]>;
  /** What a reader of one area or unit sees, in words that an index understands; row security decides all the same. */
  readonly narrow?: { readonly area?: string; readonly unit?: string };
}

/** The parts of a column that say what can be done with it. */
type Uses = Pick<Column, 'then' | 'filter' | 'sort'>;

/** A column, in one line of a list's definition. */
export const column = <T>(
  kind: Kind<T>,
  sql: string,
  [zh, en]: readonly [string, string],
  uses: Uses = {},
): Column<T> => ({ kind, sql, title: { zh, en }, ...uses });

/** Rows are chosen by the column. */
export const FILTER = { filter: true } as const;
/** Rows are ordered by it. */
export const SORT = { sort: true } as const;
/** Rows are chosen and ordered by it. */
export const BOTH = { ...FILTER, ...SORT } as const;

/** A list, checked: what it names among its columns is there. A mistake in it is a bug. */
export function listOf(list: List): List {
  const named = [...list.key, ...(list.search ?? []), list.order.replace(/^-/, '')];
  const unknown = named.filter((name) => !Object.hasOwn(list.columns, name));
  if (unknown.length > 0) throw new Error(`${list.name} has no ${unknown.join(', ')}`);
  return list;
}

/** The columns by which a list can be ordered; those of the default order are always among them. */
export const sortable = ({ columns, order }: List): readonly string[] =>
  Object.keys(columns).filter((name) => columns[name]?.sort === true || name === order.replace(/^-/, ''));

/** How a value of a kind is written in SQL. */
export type SqlType = 'bigint' | 'integer' | 'date' | 'boolean' | 'text';

const SQL_TYPES: { readonly [kind: string]: SqlType } = {
  id: 'bigint',
  money: 'bigint',
  'signed money': 'bigint',
  year: 'integer',
  count: 'integer',
  date: 'date',
  flag: 'boolean',
};

const OPTIONAL = 'optional ';

/** Whether a column may be without a value. */
export const isOptional = ({ kind }: Column): boolean => kind.name.startsWith(OPTIONAL);

/** The type in SQL of a column. */
export const sqlType = ({ kind }: Column): SqlType =>
  SQL_TYPES[isOptional({ kind } as Column) ? kind.name.slice(OPTIONAL.length) : kind.name] ?? 'text';

/** Whether rows can be chosen by the least and greatest value of a column. */
export const isRanged = (given: Column): boolean =>
  ['bigint', 'date'].includes(sqlType(given)) && given.kind.name !== 'id';
