import { type ReactNode, useState } from 'react';
import { useWords } from '../../language/language';
import { problemFrom } from '../../session/problem';
import type { Json, ListQuery } from '../../session/types/common';
import { EmptyState } from '../empty-state';
import { ProblemNote } from '../problem-note';
import type { Column } from './column';
import { DataTable } from './data-table';
import { Filters } from './filters';
import { type ListSearch, nextSort } from './list-search';
import { Tools } from './tools';
import { useList } from './use-list';
import { Views } from './views';
import '../../look/list.css';

interface ListViewProps {
  readonly path: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly search: ListSearch;
  readonly change: (search: ListSearch) => void;
  readonly fixed?: ListQuery;
  /** It stands inside another page: no views of its own, and the unit is chosen elsewhere. */
  readonly isPart?: boolean;
  readonly keyName?: string;
  readonly open?: (row: Json) => void;
  readonly link?: (row: Json, text: ReactNode) => ReactNode;
}

const KEPT_COLUMNS = 'jizheng.columns.';

function useColumns(path: string, columns: readonly Column[]) {
  const [names, setNames] = useState<readonly string[]>(() => {
    const kept = localStorage.getItem(KEPT_COLUMNS + path);
    if (kept !== null) return kept.split(' ');
    return columns.filter(({ isExtra }) => isExtra !== true).map(({ name }) => name);
  });
  const found = columns.filter(({ name }) => names.includes(name));
  const shown = found.length > 0 ? found : columns;
  const choose = (chosen: readonly string[]) => {
    localStorage.setItem(KEPT_COLUMNS + path, chosen.join(' '));
    setNames(chosen);
  };
  return { shown, choose };
}

/** A list of the server with its views, conditions, order, columns and export. */
export function ListView(props: ListViewProps) {
  const {
    path,
    caption,
    columns,
    search,
    change,
    fixed = {},
    keyName = 'id',
    isPart = false,
    open,
    link,
  } = props;
  const { say } = useWords();
  const { list, rows, total, sums, query } = useList(path, search, fixed);
  const { shown, choose } = useColumns(path, columns);
  const hasConditions = search.q !== undefined || Object.keys(search.where ?? {}).length > 0;
  return (
    <>
      {isPart ? null : <Views list={path} search={search} change={change} />}
      <div className="filters">
        <Filters columns={columns} search={search} change={change} />
        <Tools
          hasUnit={!isPart}
          path={path}
          name={caption}
          query={query}
          all={columns}
          shown={shown}
          choose={choose}
        />
      </div>
      {list.isError ? (
        <ProblemNote problem={problemFrom(list.error)} retry={() => void list.refetch()} />
      ) : null}
      {list.isPending ? (
        <p className="dim" role="status">
          {say({ zh: '正在读取…', en: 'Reading…' })}
        </p>
      ) : null}
      {list.isSuccess && rows.length === 0 ? (
        <EmptyState
          title={say({ zh: '没有符合的', en: 'Nothing matches' })}
          next={
            hasConditions ? (
              <button type="button" className="linklike" onClick={() => change({})}>
                {say({ zh: '全部清除', en: 'Take off all conditions' })}
              </button>
            ) : undefined
          }
        >
          {hasConditions
            ? say({ zh: '去掉一些条件再看。', en: 'Take off a condition and look again.' })
            : say({
                zh: '还没有记录；办理以后会出现在这里。',
                en: 'No record yet; it appears once an act is done.',
              })}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <DataTable
          caption={caption}
          columns={shown}
          rows={rows}
          keyOf={(row) => String(row[keyName])}
          total={total}
          sums={sums}
          sort={search.sort}
          sortBy={(column) => {
            const { sort, ...rest } = search;
            const next = nextSort(sort, column);
            change(next === undefined ? rest : { ...rest, sort: next });
          }}
          more={() => {
            if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
          }}
          {...(open === undefined ? {} : { open })}
          {...(link === undefined ? {} : { link })}
        />
      ) : null}
    </>
  );
}
