import { type ReactNode, useMemo, useState } from 'react';
import { sumOf } from '../../language/amount';
import { useWords } from '../../language/language';
import type { ListPath } from '../../session/answers';
import type { ListQuery } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { EmptyState } from '../empty-state';
import { ProblemNote } from '../problem-note';
import { type Column, isSummed, type Row } from './column';
import { DataTable } from './data-table';
import { Filters } from './filters';
import { type ListSearch, nextSort } from './list-search';
import { Tools } from './tools';
import { useList } from './use-list';
import { type GivenView, Views } from './views';
import '../../look/list.css';

interface ListViewProps {
  readonly path: ListPath;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The columns that together name a row. */
  readonly keys: readonly string[];
  readonly hasSearch: boolean;
  readonly search: ListSearch;
  readonly change: (search: ListSearch) => void;
  readonly fixed?: ListQuery;
  /** It stands inside another page: no views of its own, and the unit is chosen elsewhere. */
  readonly isPart?: boolean;
  readonly open?: (row: Row) => void;
  readonly link?: (row: Row, text: ReactNode) => ReactNode;
  readonly views?: readonly GivenView[];
  /** What to say and to do where nothing is there. */
  readonly empty?: ReactNode;
}

const KEPT_COLUMNS = 'jizheng.columns.';

function useColumns(path: string, columns: readonly Column[]) {
  const [names, setNames] = useState<readonly string[]>(() => {
    const kept = localStorage.getItem(KEPT_COLUMNS + path);
    if (kept !== null) return kept.split(' ');
    return columns.filter(({ isExtra }) => isExtra !== true).map(({ name }) => name);
  });
  const shown = useMemo(() => {
    const found = columns.filter(({ name }) => names.includes(name));
    return found.length > 0 ? found : columns;
  }, [columns, names]);
  const choose = (chosen: readonly string[]) => {
    localStorage.setItem(KEPT_COLUMNS + path, chosen.join(' '));
    setNames(chosen);
  };
  return { shown, choose };
}

/** The totals of a list that is here as a whole; null where there is nothing to add. */
function totalsOf(columns: readonly Column[], rows: readonly Row[], isWhole: boolean) {
  const amounts = columns.filter(isSummed);
  if (!isWhole || amounts.length === 0 || rows.length < 2) return null;
  return Object.fromEntries(
    amounts.map(({ name }) => {
      const given = rows.map((row) => row[name]).filter((value) => typeof value === 'string');
      return [name, sumOf(given)];
    }),
  );
}

/** A list of the server with its views, conditions, order, columns and export. */
export function ListView(props: ListViewProps) {
  const { path, caption, columns, search, change, fixed = {}, isPart = false, open, link } = props;
  const { say } = useWords();
  const { list, rows, total, query, hasNews, readAnew } = useList(path, search, fixed);
  const { shown, choose } = useColumns(path, columns);
  const hasConditions = search.q !== undefined || Object.keys(search.where ?? {}).length > 0;
  const isWhole = list.isSuccess && !list.hasNextPage;
  const sums = useMemo(() => totalsOf(shown, rows, isWhole), [shown, rows, isWhole]);
  return (
    <>
      {isPart ? null : <Views list={path} search={search} change={change} given={props.views ?? []} />}
      <div className="filters">
        <Filters columns={columns} search={search} change={change} hasSearch={props.hasSearch} />
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
        hasConditions || props.empty === undefined ? (
          <NothingHere hasConditions={hasConditions} clear={() => change({})} />
        ) : (
          props.empty
        )
      ) : null}
      {rows.length > 0 ? (
        <DataTable
          caption={caption}
          columns={shown}
          rows={rows}
          keyOf={(row) => props.keys.map((name) => String(row[name])).join(' ')}
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
          beside={
            hasNews ? (
              <button type="button" className="linklike" onClick={readAnew}>
                {say({ zh: '有更新，重新读取', en: 'There is news; read anew' })}
              </button>
            ) : null
          }
          {...(open === undefined ? {} : { open })}
          {...(link === undefined ? {} : { link })}
        />
      ) : null}
    </>
  );
}

function NothingHere({
  hasConditions,
  clear,
}: {
  readonly hasConditions: boolean;
  readonly clear: () => void;
}) {
  const { say } = useWords();
  if (!hasConditions) {
    return (
      <EmptyState title={say({ zh: '还没有记录', en: 'No record yet' })}>
        {say({ zh: '办理以后会出现在这里。', en: 'It appears here once it is done.' })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say({ zh: '没有符合的', en: 'Nothing matches' })}
      next={
        <button type="button" className="linklike" onClick={clear}>
          {say({ zh: '全部清除', en: 'Take off all conditions' })}
        </button>
      }
    >
      {say({ zh: '去掉一些条件再看。', en: 'Take off a condition and look again.' })}
    </EmptyState>
  );
}
