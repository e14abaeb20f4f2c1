import { useState } from 'react';
import { useWords } from '../../language/language';
import type { ListSearch } from '../../parts/table/list-search';
import { ListView } from '../../parts/table/list-view';
import type { ListQuery } from '../../session/client';
import type { ListDefinition } from './definition';
import { rowLink, useOpenRow } from './row-link';

interface PartListProps {
  readonly definition: ListDefinition;
  /** What holds of every row here. */
  readonly fixed: ListQuery;
  /** Columns that say the same in every row here. */
  readonly without: readonly string[];
}

/** A list inside another page. */
export function PartList({ definition, fixed, without }: PartListProps) {
  const { say } = useWords();
  const [search, change] = useState<ListSearch>({});
  const open = useOpenRow(definition);
  const [columns] = useState(() => definition.columns.filter(({ name }) => !without.includes(name)));
  return (
    <ListView
      path={definition.path}
      caption={say(definition.title)}
      columns={columns}
      keys={definition.key}
      hasSearch={definition.hasSearch}
      search={search}
      change={change}
      fixed={fixed}
      isPart
      {...(open === null ? {} : { open })}
      link={rowLink(definition)}
    />
  );
}
