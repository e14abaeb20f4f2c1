import type { Text } from '@jizheng/rules';
import type { Column, Row } from '../../parts/table/column';
import type { GivenView } from '../../parts/table/views';
import type { WhySubject } from '../../parts/why-context';
import { AREAS } from '../../session/generated/areas';
import { API_LISTS } from '../../session/generated/lists';
import { type ColumnOf, columnsOf, FUNDS, type KnownPath, type Shown } from './columns';

/** A page that rows of a list lead to, and the column that names it. */
interface Opens {
  readonly to: '/funds/$code' | '/projects/$code' | '/acts/$id' | '/papers/$id';
  readonly by: string;
}

/** A list of the server and how it is shown. */
export interface ListDefinition {
  readonly path: KnownPath;
  readonly title: Text;
  /** What stands in it, in a few words. */
  readonly says?: Text;
  readonly columns: readonly Column[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly hasSearch: boolean;
  readonly opens?: Opens;
  readonly views?: readonly GivenView[];
}

interface Given<P extends KnownPath> {
  readonly title?: Text;
  readonly says?: Text;
  readonly key: readonly ColumnOf<P>[];
  readonly opens?: Opens & { readonly by: ColumnOf<P> };
  readonly columns: readonly Shown<P>[];
  /** The columns that open "Why?", with the act that decided the row, or with what is asked of each of them. */
  readonly why?: readonly ColumnOf<P>[] | { readonly [C in ColumnOf<P>]?: (row: Row) => WhySubject | null };
  readonly views?: readonly GivenView[];
}

/** Defines a list; its columns are checked against the rows of the API. */
export function list<P extends KnownPath>(path: P, given: Given<P>): ListDefinition {
  const { title, hasSearch } = API_LISTS[path];
  const { why = [], ...said } = given;
  const asks: { readonly [column: string]: Column['why'] } = Array.isArray(why)
    ? Object.fromEntries(why.map((name) => [name, deciding]))
    : why;
  const columns = columnsOf(path, given.columns).map((column) => {
    const ask = asks[column.name];
    return ask === undefined ? column : { ...column, why: ask };
  });
  return { title, hasSearch, path, ...said, columns };
}

/** The act that decided a row; an act and a transfer have it under their own names. */
function deciding({ decidedBy, act, id }: Row): WhySubject | null {
  const named = decidedBy === undefined ? (act ?? id) : decidedBy;
  return typeof named === 'string' ? { act: named } : null;
}

const AREA_CHOICES: { readonly [code: string]: Text } = Object.fromEntries(
  Object.entries(AREAS).map(([code, name]) => [code, { zh: name, en: name }]),
);

/** A view of the rows in which a column has a value. */
export const viewOf = (zh: string, en: string, column: string, value: string): GivenView => ({
  title: { zh, en },
  search: { where: { [column]: value } },
});

/** The fund of a row by its name; rows are chosen by its code. */
export const fund = [
  'fundName',
  { title: { zh: '专项资金', en: 'Fund' }, by: 'fund', offer: FUNDS, width: 164 },
] as const;

/** The portion of a row by its name. */
export const portion = [
  'portionName',
  { title: { zh: '一级项目', en: 'Portion' }, by: 'portion', width: 136 },
] as const;

/** The city or county of a row by its name. */
export const area = [
  'areaName',
  { title: { zh: '市县', en: 'Place' }, by: 'area', choices: AREA_CHOICES, width: 104 },
] as const;

/** The budget year. */
export const year = ['budgetYear', { title: { zh: '年度', en: 'Year' }, width: 64 }] as const;
