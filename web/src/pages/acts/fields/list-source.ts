import type { Option, Source } from '../../../parts/form/source';
import type { ListPath, RowOf } from '../../../session/answers';
import { fetchList, type ListQuery } from '../../../session/client';

const OFFERED = 20;

interface ListSource<P extends ListPath> extends Pick<Source, 'takesOnly' | 'isOpen' | 'hidesCode'> {
  readonly path: P;
  /** What narrows the list whatever is typed. */
  readonly where?: ListQuery;
  /** The filter that finds one code. */
  readonly by: string;
  readonly option: (row: RowOf<P>) => Option;
  /** The list has no search: it is short, and narrowed here. */
  readonly isShort?: boolean;
}

/** Options that are rows of a list; the same thing is offered once. */
export function listSource<P extends ListPath>(given: ListSource<P>): Source {
  const { path, where = {}, by, option, isShort = false, takesOnly, isOpen, hidesCode } = given;
  const rows = async (query: ListQuery, signal: AbortSignal): Promise<readonly Option[]> => {
    const { items } = await fetchList(path, { ...where, ...query }, signal);
    return [...new Map(items.map((row) => [option(row).code, option(row)])).values()];
  };
  return {
    key: `${path} ${JSON.stringify(where)}`,
    ...(takesOnly === undefined ? {} : { takesOnly }),
    ...(isOpen === undefined ? {} : { isOpen }),
    ...(hidesCode === undefined ? {} : { hidesCode }),
    async find({ words, code }, signal) {
      if (code !== null) return rows({ [by]: code, limit: 1 }, signal);
      if (!isShort) return rows({ limit: OFFERED, ...(words === '' ? {} : { q: words }) }, signal);
      const all = await rows({ limit: 200 }, signal);
      const wanted = words.trim().toLowerCase();
      return all.filter((each) =>
        `${each.code} ${each.name} ${each.detail ?? ''}`.toLowerCase().includes(wanted),
      );
    },
  };
}
