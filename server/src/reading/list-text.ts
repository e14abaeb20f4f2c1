import { type Column, isOptional, isRanged, type List, type SqlType, sqlType } from './list.js';

/** What a page of a list is asked for with. */
export interface Asked {
  /** The day as of which; null: as things stand today. */
  readonly then: boolean;
  /** A column's name, after `-` from its greatest value on. */
  readonly sort: string;
  /** The names of the filters, such as `fund` or `amount.min`. */
  readonly filters: readonly string[];
  readonly searched: boolean;
  readonly continued: boolean;
  readonly narrowed: string | null;
  /** How many rows are read; a constant of the text, so that one plan serves every question. */
  readonly rows: number;
}

/** A text of SQL, and the names of its parameters in their order. */
export interface ListText {
  readonly text: string;
  readonly parameters: readonly string[];
}

/** What stands for no value when rows are put in order. */
const LAST: { readonly [T in SqlType]: string } = {
  bigint: '0',
  integer: '0',
  date: "date '2999-12-31'",
  boolean: 'false',
  text: "''",
};

const columnNamed = ({ columns, name }: List, wanted: string): Column => {
  const found = columns[wanted];
  if (found === undefined) throw new Error(`${name} has no ${wanted}`);
  return found;
};

const expression = (column: Column, then: boolean): string =>
  then ? (column.then ?? column.sql) : column.sql;

/** The columns that put rows in a total order: the one asked for, then the key. */
export function orderOf(list: List, sort: string): readonly Column[] {
  const by = sort.replace(/^-/, '');
  return [by, ...list.key.filter((name) => name !== by)].map((name) => columnNamed(list, name));
}

function ordering(column: Column, then: boolean): string {
  const sql = expression(column, then);
  return isOptional(column) ? `coalesce(${sql}, ${LAST[sqlType(column)]})` : sql;
}

const COMPARISON = { min: '>=', max: '<=' } as const;

/** The condition of a filter, on a parameter of its name. */
function filterText(list: List, filter: string, then: boolean): string {
  const condition = list.conditions?.[filter];
  if (condition !== undefined) return condition.sql;
  const [name = '', bound] = filter.split('.');
  const column = columnNamed(list, name);
  const sign = bound === 'min' || bound === 'max' ? COMPARISON[bound] : '=';
  return `${expression(column, then)} ${sign} $(${filter})::${sqlType(column)}`;
}

/** The names of the filters of a list. */
export const filterNames = ({ columns, conditions = {} }: List): readonly string[] => [
  ...Object.entries(columns).flatMap(([name, column]) => {
    if (column.filter !== true) return [];
    return isRanged(column) ? [name, `${name}.min`, `${name}.max`] : [name];
  }),
  ...Object.keys(conditions),
];

function conditionsOf(list: List, { then, filters, searched, narrowed }: Asked): readonly string[] {
  const { jurisdiction, where, existed, search = [] } = list;
  const found = search.map((name) => `${expression(columnNamed(list, name), then)} ilike $(q)`);
  return [
    `${jurisdiction} = $(jurisdiction)`,
    ...(where === undefined ? [] : [where]),
    ...(then && existed !== null ? [`(${existed})`] : []),
    ...(narrowed === null ? [] : [narrowed]),
    ...filters.map((filter) => filterText(list, filter, then)),
    ...(searched ? [`(${found.join(' or ')})`] : []),
  ];
}

/** The table whose rows the list shows: the first that it names. */
const mainTable = ({ from }: List): string => from.slice(0, from.indexOf(' '));

/** The text that reads a page: made of the definition's own words alone. The same question has the same text. */
export function pageText(list: List, asked: Asked): ListText {
  const { sort, then, continued } = asked;
  const order = orderOf(list, sort);
  const keys = order.map((column) => ordering(column, then));
  const isDown = sort.startsWith('-');
  const after = order.map((column, index) => `$(at${index})::${sqlType(column)}`);
  const size = `(select reltuples from pg_class where oid = '${mainTable(list)}'::regclass) as "_size"`;
  const shown = Object.entries(list.columns).map(
    ([name, column]) => `${expression(column, then)} as "${name}"`,
  );
  return numbered(`select ${[...shown, size, ...keys.map((key, index) => `(${key})::text as "_at${index}"`)].join(', ')}
    from ${list.from}
    where ${[
      ...conditionsOf(list, asked),
      ...(continued ? [`(${keys.join(', ')}) ${isDown ? '<' : '>'} (${after.join(', ')})`] : []),
    ].join(' and ')}
    order by ${keys.map((key) => `${key}${isDown ? ' desc' : ''}`).join(', ')}
    limit ${asked.rows}`);
}

/** The text that counts the rows of a list, up to a bound. */
export const totalText = (list: List, asked: Asked): ListText =>
  numbered(`select count(*)::integer as total from (
    select from ${list.from} where ${conditionsOf(list, asked).join(' and ')} limit $(bound)) as counted`);

/** Puts `$1`, `$2` … for the named parameters. */
function numbered(text: string): ListText {
  const parameters: string[] = [];
  const written = text.replace(/\$\(([\w.]+)\)|\$(asOf|knownOn)\b/g, (_, asked?: string, day?: string) => {
    const name = asked ?? day ?? '';
    if (!parameters.includes(name)) parameters.push(name);
    const cast = day === undefined ? '' : '::date';
    return `$${parameters.indexOf(name) + 1}${cast}`;
  });
  return { text: written, parameters };
}
