import type { Text } from '@jizheng/rules';
import type { Column, Offer } from '../../parts/table/column';
import type { ListPath, RowOf } from '../../session/answers';
import { API_LISTS } from '../../session/generated/lists';

/** A list of the API whose columns are known. */
export type KnownPath = ListPath & keyof typeof API_LISTS;

/** A column of a list, by its name in the rows. */
export type ColumnOf<P extends KnownPath> = keyof RowOf<P> & string;

/** What a list says of a column besides what the API says. */
type Said<P extends KnownPath> = Partial<
  Pick<Column, 'title' | 'kind' | 'width' | 'choices' | 'offer' | 'tones' | 'isExtra'>
> & { readonly by?: ColumnOf<P> };

/** A column of a list: its name, or its name and what is said of it here. */
export type Shown<P extends KnownPath> = ColumnOf<P> | readonly [name: ColumnOf<P>, said: Said<P>];

interface ApiColumn {
  readonly title: Text;
  readonly kind: Column['kind'];
  readonly choices?: { readonly [code: string]: Text };
}

interface ApiList {
  readonly sorts: readonly string[];
  readonly filters: readonly string[];
  readonly columns: { readonly [name: string]: ApiColumn };
}

const WIDTH: { readonly [K in Column['kind']]?: number } = {
  amount: 116,
  day: 132,
  moment: 140,
  share: 96,
  count: 72,
  flag: 72,
  provision: 132,
};

const YES_NO: { readonly [code: string]: Text } = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

function columnOf(list: ApiList, name: string, said: Partial<Column>): Column {
  const api = list.columns[name];
  if (api === undefined) throw new Error(`the list has no ${name}`);
  const kind = said.kind ?? api.kind;
  const width = said.width ?? WIDTH[kind];
  const choices = said.choices ?? api.choices ?? (kind === 'flag' ? YES_NO : undefined);
  const by = said.by ?? name;
  const isSpan = list.filters.includes(`${by}.min`);
  return {
    name,
    title: api.title,
    isOrdered: list.sorts.includes(by),
    chosenBy: isSpan ? 'span' : list.filters.includes(by) ? 'value' : null,
    ...said,
    kind,
    ...(width === undefined ? {} : { width }),
    ...(choices === undefined ? {} : { choices }),
  };
}

/** The columns of a list: their titles, kinds and choices are the API's, where nothing else is said. */
export function columnsOf<P extends KnownPath>(path: P, shown: readonly Shown<P>[]): readonly Column[] {
  const list: ApiList = API_LISTS[path];
  return shown.map((each) =>
    typeof each === 'string' ? columnOf(list, each, {}) : columnOf(list, each[0], each[1]),
  );
}

/** The funds that a person sees. */
export const FUNDS: Offer = { path: '/api/funds', value: 'code', text: 'name' };

/** The administering departments. */
export const DEPARTMENTS: Offer = {
  path: '/api/organisations',
  where: { kind: 'department' },
  value: 'code',
  text: 'name',
};
