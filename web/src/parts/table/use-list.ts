import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchList } from '../../session/client';
import type { Json, ListQuery } from '../../session/types/common';
import { useView } from '../../session/view';
import type { ListSearch } from './list-search';

const PAGE = 100;
const MOST_EXPORTED = 10_000;

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

/** A list of the server, page after page, as of the day that is looked at. */
export function useList(path: string, search: ListSearch, fixed: ListQuery = {}) {
  const { asOf } = useView();
  const query = queryOf(search, fixed, asOf);
  const list = useInfiniteQuery({
    queryKey: ['list', path, query],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      fetchList<Json>(
        path,
        { ...query, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      ),
    getNextPageParam: ({ next }) => next,
  });
  const { pages } = list.data ?? {};
  const rows = useMemo(() => (pages ?? []).flatMap(({ items }) => items), [pages]);
  const first = pages?.[0];
  return { list, rows, total: first?.total ?? null, sums: first?.sums ?? null, query };
}

/** All rows of a list, for an export, up to a limit. */
export async function allRows(path: string, query: ListQuery): Promise<readonly Json[]> {
  let rows: readonly Json[] = [];
  let cursor: string | null = null;
  do {
    const page: { readonly items: readonly Json[]; readonly next: string | null } = await fetchList<Json>(
      path,
      {
        ...query,
        limit: 200,
        ...(cursor === null ? {} : { cursor }),
      },
    );
    rows = [...rows, ...page.items];
    cursor = page.next;
  } while (cursor !== null && rows.length < MOST_EXPORTED);
  return rows;
}
