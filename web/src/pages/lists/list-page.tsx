import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../language/language';
import { PageHeading } from '../../parts/heading';
import type { ListSearch } from '../../parts/table/list-search';
import { ListView } from '../../parts/table/list-view';
import type { ListQuery } from '../../session/client';
import type { FrameSearch } from '../../session/view';
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
}

/** A list with a page of its own: what it shows stands in its address. */
export function ListPage({ definition, crumbs, acts, beside, above, fixed = {}, empty }: ListPageProps) {
  const { say } = useWords();
  const given = useSearch({ strict: false }) as ListSearch & FrameSearch;
  const navigate = useNavigate();
  const open = useOpenRow(definition);
  const title = say(definition.title);
  const { sort, q, where } = given;
  const search: ListSearch = {
    ...(sort === undefined ? {} : { sort }),
    ...(q === undefined ? {} : { q }),
    ...(where === undefined ? {} : { where }),
  };
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
        search={search}
        change={(next) => {
          const { asOf, year } = given;
          void navigate({
            to: '.',
            search: {
              ...(asOf === undefined ? {} : { asOf }),
              ...(year === undefined ? {} : { year }),
              ...next,
            },
            replace: true,
          });
        }}
        fixed={fixed}
        {...(open === null ? {} : { open })}
        link={rowLink(definition)}
        empty={empty}
      />
    </>
  );
}
