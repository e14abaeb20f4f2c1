import { keepPreviousData, type Query, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListPath } from '../../session/answers';
import { fetchList, type ListAnswer, type ListQuery } from '../../session/client';
import { useView } from '../../session/view';
import type { Row } from './column';
import type { ListSearch } from './list-search';
import { joined } from './pages';

const PAGE = 100;
/** The most rows that an export holds. */
export const MOST_EXPORTED = 10_000;
/** So many pages are read anew by themselves; a longer list says that there is news. */
const MOST_REREAD = 2;

/** What the address of a list asks of the server. */
export const queryOf = (
  search: ListSearch,
  fixed: ListQuery,
  asOf: { readonly asOf?: string },
): ListQuery => ({
  ...fixed,
  ...search.where,
  ...(search.q === undefined ? {} : { q: search.q }),
  ...(search.sort === undefined ? {} : { sort: search.sort }),
  ...asOf,
});

const pagesOf = ({ state }: Query): number => {
  const data: unknown = state.data;
  return typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)
    ? data.pages.length
    : 0;
};

/** Whether a list is too long to be read anew unasked while somebody looks at it. */
export const isLongList = (query: Query): boolean => pagesOf(query) > MOST_REREAD;

/** A list of the server, page after page, as of the day that is looked at. */
export function useList(path: ListPath, search: ListSearch, fixed: ListQuery = {}) {
  const { asOf } = useView();
  const queries = useQueryClient();
  const query = queryOf(search, fixed, asOf);
  const queryKey = ['list', path, query];
  const list = useInfiniteQuery({
    queryKey,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: isRereadOnReturn,
    refetchOnReconnect: isRereadOnReturn,
    refetchOnWindowFocus: isRereadOnReturn,
    queryFn: ({ pageParam, signal }): Promise<ListAnswer<Row>> =>
      fetchList(
        path,
        { ...query, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      ),
    getNextPageParam: ({ next }) => next,
  });
  const { pages } = list.data ?? {};
  const rows = useMemo(() => joined(pages ?? []), [pages]);
  return {
    list,
    rows,
    query,
    total: pages?.[0]?.total ?? null,
    /** The rows are no longer what the server has, and they are too many to be read again unasked. */
    hasNews: list.isSuccess && list.isStale && !list.isFetching,
    readAnew: () => void queries.resetQueries({ queryKey, exact: true }),
  };
}

const isRereadOnReturn = (query: { readonly state: { readonly data?: unknown } }): boolean =>
  !isLongList(query as Query);

/** What an export holds; it is cut where the list goes on. */
export interface Exported {
  readonly rows: readonly Row[];
  readonly isCut: boolean;
}

/** All rows of a list, for an export, up to a limit. */
export async function allRows(path: ListPath, query: ListQuery): Promise<Exported> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: ListAnswer<Row> = await fetchList(path, {
      ...query,
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && rows.length < MOST_EXPORTED);
  return { rows: rows.slice(0, MOST_EXPORTED), isCut: cursor !== null };
}
