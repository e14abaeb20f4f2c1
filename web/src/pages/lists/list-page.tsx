import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../language/language';
import { PageHeading } from '../../parts/heading';
import type { Row } from '../../parts/table/column';
import { type ListSearch, listSearch } from '../../parts/table/list-search';
import { ListView } from '../../parts/table/list-view';
import type { ListQuery } from '../../session/client';
import type { FrameSearch } from '../../session/looked-at';
import type { ListDefinition } from './definition';
import { rowLink, useOpenRow } from './row-link';

interface ListPageProps {
  readonly definition: ListDefinition;
  readonly crumbs?: ReactNode;
  readonly acts?: ReactNode;
  readonly beside?: ReactNode;
  /** What stands between the heading and the list. */
  readonly above?: ReactNode;
  readonly fixed?: ListQuery;
  readonly empty?: ReactNode;
  /** What opens a row, where it is no page. */
  readonly openRow?: (row: Row) => void;
}

/** A list with a page of its own: what it shows stands in its address. */
export function ListPage({
  definition,
  crumbs,
  acts,
  beside,
  above,
  fixed = {},
  empty,
  openRow,
}: ListPageProps) {
  const { say } = useWords();
  const given = useSearch({ strict: false }) as ListSearch & FrameSearch;
  const navigate = useNavigate();
  const page = useOpenRow(definition);
  const open = openRow ?? page;
  const title = say(definition.title);
  const { sort: _sort, q: _q, where: _where, ...rest } = given;
  return (
    <>
      <PageHeading title={title} crumbs={crumbs} acts={acts} beside={beside} />
      {above}
      <ListView
        key={definition.path}
        path={definition.path}
        caption={title}
        columns={definition.columns}
        keys={definition.key}
        hasSearch={definition.hasSearch}
        search={listSearch({ ...given })}
        change={(next) => {
          void navigate({
            to: '.',
            search: { ...rest, ...listSearch({ ...next }) },
            replace: true,
          });
        }}
        fixed={fixed}
        views={definition.views ?? []}
        {...(open === null ? {} : { open })}
        link={
          openRow === undefined
            ? rowLink(definition)
            : (row, text) => (
                <button type="button" className="linklike record" onClick={() => openRow(row)}>
                  {text}
                </button>
              )
        }
        empty={empty}
      />
    </>
  );
}
