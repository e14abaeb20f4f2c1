import type { Text } from '@jizheng/rules';
import { useState } from 'react';
import { useWords } from '../../language/language';
import type { ListSearch } from '../../parts/table/list-search';
import { ListView } from '../../parts/table/list-view';
import { Tabs } from '../../parts/tabs';
import { LISTS, type ListDefinition, type ListName } from '../lists/definitions';
import { rowLink, useOpenRow } from '../lists/row-link';

const TABS = {
  projects: { list: 'projects', title: { zh: '项目', en: 'Projects' } },
  releases: { list: 'releases', title: { zh: '下达', en: 'Releases' } },
  virements: { list: 'virements', title: { zh: '调剂', en: 'Virements' } },
  performance: { list: 'evaluations', title: { zh: '绩效', en: 'Performance' } },
  documents: { list: 'documents', title: { zh: '文件', en: 'Documents' } },
  history: { list: 'acts', title: { zh: '历史', en: 'History' } },
} as const satisfies { readonly [tab: string]: { readonly list: ListName; readonly title: Text } };

/** A tab of a fund's page. */
export type FundTab = keyof typeof TABS;

/** Whether an address names a tab. */
export const isTab = (tab: string | undefined): tab is FundTab =>
  tab !== undefined && Object.hasOwn(TABS, tab);

interface FundTabsProps {
  readonly fund: string;
  readonly shown: FundTab;
  readonly show: (tab: FundTab) => void;
}

/** The lists of a fund. */
export function FundTabs({ fund, shown, show }: FundTabsProps) {
  const { say } = useWords();
  const tabs = Object.entries(TABS).map(([name, { title }]) => ({
    name: name as FundTab,
    title: say(title),
  }));
  return (
    <Tabs label={say({ zh: '明细', en: 'Details' })} tabs={tabs} shown={shown} show={show}>
      <TabList key={shown} name={TABS[shown].list} fund={fund} />
    </Tabs>
  );
}

function TabList({ name, fund }: { readonly name: ListName; readonly fund: string }) {
  const { say } = useWords();
  const [search, change] = useState<ListSearch>({});
  const definition: ListDefinition = LISTS[name];
  const open = useOpenRow(definition);
  return (
    <ListView
      path={definition.path}
      caption={say(definition.title)}
      columns={definition.columns.filter((column) => column.name !== 'fund')}
      search={search}
      change={change}
      fixed={{ fund }}
      isPart
      keyName={definition.keyName ?? 'id'}
      {...(open === null ? {} : { open })}
      link={rowLink(definition)}
    />
  );
}
