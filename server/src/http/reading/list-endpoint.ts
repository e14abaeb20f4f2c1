import {
  choiceKind,
  countKind,
  dateKind,
  type Fields,
  fail,
  flagKind,
  type Kind,
  listKind,
  ok,
  optionalKind,
  recordKind,
  type Text,
  textKind,
} from '@jizheng/rules';
import { BUSINESS } from '../../office/access.js';
import { wordsKind } from '../../reading/kinds.js';
import { type Column, type Columns, isOptional, type List, type Row, sortable } from '../../reading/list.js';
import { filterNames } from '../../reading/list-text.js';
import { type ListQuery, type Page, readList } from '../../reading/read-list.js';
import { type DataEndpoint, reading } from '../endpoint.js';
import { wrongFields } from '../problem.js';

/** The most rows of one page. */
const MOST_ROWS = 200;
const USUAL_ROWS = 50;

/** How many rows of a page are asked for. */
const limitKind: Kind<number> = {
  ...countKind({ zh: '行', en: 'rows' }),
  schema: { type: 'integer', minimum: 1, maximum: MOST_ROWS, default: USUAL_ROWS },
  parse: (input, path) =>
    Number.isInteger(input) && Number(input) >= 1 && Number(input) <= MOST_ROWS
      ? ok(Number(input))
      : fail([{ code: 'wrongType', path, expected: `1–${MOST_ROWS}` }]),
};

const described = <T>(kind: Kind<T>, title: Text): Kind<T> => ({
  ...kind,
  schema: { ...kind.schema, 'x-title': title },
});

/** What a filter of a column is given as: a value of the column, or the text that it is made from. */
function filterKind(column: Column): Kind<unknown> {
  const { kind } = column;
  const isMade = ['label', 'provision', 'place', 'words'].some((name) => kind.name.endsWith(name));
  if (isMade) return optionalKind(textKind);
  return isOptional(column) ? kind : optionalKind(kind);
}

function sortKind(list: List): Kind<string> {
  const choices = sortable(list).flatMap((name) => {
    const title = list.columns[name]?.title ?? { zh: name, en: name };
    return [
      [name, { zh: `${title.zh}升序`, en: `${title.en}, least first` }],
      [`-${name}`, { zh: `${title.zh}降序`, en: `${title.en}, greatest first` }],
    ] as const;
  });
  return choiceKind<string>(Object.fromEntries(choices));
}

/** What the address of a list may ask. */
function queryKind(list: List): Kind<ListQuery> {
  const names = filterNames(list);
  const filters: Fields = Object.fromEntries(
    names.flatMap((name) => {
      const condition = list.conditions?.[name];
      if (condition !== undefined) return [[name, described(optionalKind(condition.kind), condition.title)]];
      const column = list.columns[name.split('.')[0] ?? ''];
      return column === undefined ? [] : [[name, described(filterKind(column), column.title)]];
    }),
  );
  const record = recordKind({
    limit: optionalKind(limitKind),
    cursor: optionalKind(textKind),
    sort: optionalKind(sortKind(list)),
    ...(list.existed === null ? {} : { asOf: optionalKind(dateKind) }),
    count: optionalKind(flagKind),
    ...(list.knownOn === true ? { knownOn: optionalKind(dateKind) } : {}),
    ...(list.search === undefined ? {} : { q: optionalKind(textKind) }),
    ...filters,
  });
  return {
    name: 'list query',
    schema: record.schema,
    parse(input, path) {
      const read = record.parse(input, path);
      if (!read.ok) return read;
      const given: { readonly [name: string]: unknown } = read.value;
      const { limit, cursor, sort, count } = read.value;
      return ok({
        limit: limit ?? USUAL_ROWS,
        cursor,
        sort,
        asOf: (given.asOf ?? null) as ListQuery['asOf'],
        knownOn: (given.knownOn ?? null) as ListQuery['knownOn'],
        q: (given.q ?? null) as ListQuery['q'],
        count: count === true,
        filters: Object.fromEntries(
          names.flatMap((name) => (given[name] === null ? [] : [[name, given[name]]])),
        ),
      });
    },
    toJson: (query) => query,
    show: () => list.name,
  };
}

/** The members of a row as it leaves, each with its title. */
export const rowFields = (columns: Columns): Fields =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { kind, title }]) => [name, described(kind, title)]),
  );

/** One row as it leaves. */
export const rowKind = (columns: Columns): Kind<Row> => recordKind(rowFields(columns));

/** A page of rows as it leaves. */
const pageKind = (list: List): Kind<Page> =>
  recordKind({
    items: listKind(rowKind(list.columns), MOST_ROWS),
    next: optionalKind(wordsKind),
    total: optionalKind(countKind({ zh: '行', en: 'rows' })),
  });

/** Says that a cursor is none of this list. */
export const badCursor = () =>
  wrongFields([{ code: 'wrongType', path: 'cursor', expected: 'cursor of this list' }]);

/** The endpoint of a list. */
export const listEndpoint = (list: List): DataEndpoint =>
  reading<Page, null, ListQuery>({
    path: `/api/${list.name}`,
    title: list.title,
    tag: 'lists',
    access: { who: 'positions', positions: BUSINESS },
    query: queryKind(list),
    answer: pageKind(list),
    async handle({ client, signed, query }) {
      const page = await readList(client, list, signed, query);
      return page.ok ? ok({ value: page.value }) : fail(badCursor());
    },
  });
