import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { POSITION } from '../office/position.js';
import type { Signed } from '../office/signed.js';
import { readCursor, writeCursor } from './cursor.js';
import { type Days, type List, type Row, sqlType } from './list.js';
import { type Asked, type ListText, orderOf, pageText, totalText } from './list-text.js';

/** Who reads: row security decides from the session, this only helps the indexes. */
export type Reader = Pick<Signed, 'jurisdiction' | 'today' | 'position' | 'organisation' | 'area'>;

/** A page of a list, as it is asked for. */
export interface ListQuery {
  readonly limit: number;
  readonly cursor: string | null;
  readonly sort: string | null;
  readonly asOf: PlainDate | null;
  readonly knownOn: PlainDate | null;
  readonly q: string | null;
  /** Whether the rows are counted also where that takes a while. */
  readonly count: boolean;
  /** The values of the filters that are asked for, by their names. */
  readonly filters: { readonly [filter: string]: unknown };
}

/** A page of a list. */
export interface Page {
  readonly items: readonly Row[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  /** How many rows there are in all; null when they were not counted, or are too many. */
  readonly total: number | null;
}

/** More rows than that are not counted. */
const COUNTED = 10_000;

/** Rows are counted without being asked for while the table has no more than that, as its statistics say. */
const SMALL_TABLE = 20_000;

/** A page is read with one row more, which says whether another one follows. */
const USUAL_PAGE = 50;
const MOST_ROWS = 200;

/** Reads a page; `badCursor` when the cursor is none of this list in this order. */
export const readList = (
  client: pg.ClientBase,
  list: List,
  reader: Reader,
  query: ListQuery,
): Promise<Result<Page, 'badCursor'>> => readPage(client, list, reader, { ...query, mayCount: true });

async function readPage(
  client: pg.ClientBase,
  list: List,
  reader: Reader,
  query: ListQuery & { readonly mayCount: boolean },
): Promise<Result<Page, 'badCursor'>> {
  const sort = query.sort ?? list.order;
  const order = orderOf(list, sort);
  const cursor = query.cursor === null ? null : readCursor(query.cursor, sort, order.map(sqlType));
  if (cursor === null && query.cursor !== null) return fail('badCursor');
  const { asOf, knownOn } = query;
  const asked: Asked = {
    then: (asOf !== null && asOf < reader.today) || knownOn !== null,
    sort,
    filters: Object.keys(query.filters),
    searched: query.q !== null,
    continued: cursor !== null,
    narrowed: narrowedFor(list, reader),
    rows: (query.limit > USUAL_PAGE ? MOST_ROWS : USUAL_PAGE) + 1,
  };
  const days = daysOf(reader, query);
  const values = valuesOf(reader, query, days, cursor?.at ?? []);
  const rows = await run(client, pageText(list, asked), values);
  const shown = rows.slice(0, query.limit);
  const isLast = rows.length <= query.limit;
  const isCounted = query.count || (query.mayCount && Number(rows[0]?._size ?? 0) <= SMALL_TABLE);
  const total =
    cursor !== null
      ? cursor.total
      : isLast
        ? rows.length
        : isCounted
          ? await countRows(client, list, asked, values)
          : null;
  const last = shown.at(-1);
  const filled = asked.then && shown.length > 0 ? await list.fill?.(client, shown, days) : undefined;
  return ok({
    items: filled ?? shown,
    next:
      isLast || last === undefined
        ? null
        : writeCursor({ sort, total, at: order.map((_, index) => String(last[`_at${index}`])) }),
    total,
  });
}

async function countRows(
  client: pg.ClientBase,
  list: List,
  asked: Asked,
  values: ReadonlyMap<string, unknown>,
): Promise<number | null> {
  const [counted] = await run(client, totalText(list, asked), values);
  const total = Number(counted?.total ?? 0);
  return total > COUNTED ? null : total;
}

async function run(
  client: pg.ClientBase,
  { text, parameters }: ListText,
  values: ReadonlyMap<string, unknown>,
): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    text,
    parameters.map((name) => values.get(name)),
  );
  return rows;
}

/** A day that has not come is the office day. */
const daysOf = ({ today }: Reader, { asOf, knownOn }: ListQuery): Days => ({
  asOf: asOf === null || asOf > today ? today : asOf,
  knownOn: knownOn === null || knownOn > today ? today : knownOn,
});

function valuesOf(
  { jurisdiction, area, organisation }: Reader,
  { q, filters }: ListQuery,
  { asOf, knownOn }: Days,
  at: readonly string[],
): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(filters),
    ...at.map((value, index) => [`at${index}`, value] as const),
    ['jurisdiction', jurisdiction],
    ['asOf', asOf],
    ['knownOn', knownOn],
    ['q', `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`],
    ['bound', COUNTED + 1],
    ['ownOrganisation', organisation],
    ...areaBounds(area),
  ]);
}

/** The codes of an area: a prefecture's begin like its own. */
function areaBounds(area: string | null): readonly (readonly [string, string])[] {
  if (area === null) return [];
  const isPrefecture = area.endsWith('00');
  return [
    ['areaFrom', area],
    ['areaTo', isPrefecture ? `${area.slice(0, 4)}99` : area],
  ];
}

function narrowedFor({ narrow }: List, { position }: Reader): string | null {
  switch (POSITION[position].sees) {
    case 'area':
      return narrow?.area === undefined ? null : `${narrow.area} between $(areaFrom) and $(areaTo)`;
    case 'unit':
      return narrow?.unit === undefined ? null : `${narrow.unit} = $(ownOrganisation)`;
    default:
      return null;
  }
}

/** The rows of a list that are asked for from within, at most a page of them, in the usual order. */
export async function readAll(
  client: pg.ClientBase,
  list: List,
  reader: Reader,
  query: Partial<ListQuery>,
): Promise<readonly Row[]> {
  const everything = {
    limit: MOST_ROWS,
    cursor: null,
    sort: null,
    asOf: null,
    knownOn: null,
    q: null,
    count: false,
    filters: {},
  };
  const page = await readPage(client, list, reader, { ...everything, ...query, mayCount: false });
  return page.ok ? page.value.items : [];
}
