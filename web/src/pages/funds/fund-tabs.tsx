import type { Text } from '@jizheng/rules';
import { useWords } from '../../language/language';
import { Tabs } from '../../parts/tabs';
import { LISTS, type ListName } from '../lists/definitions';
import { PartList } from '../lists/part-list';

const TABS = {
  projects: { list: 'projects', title: { zh: '项目', en: 'Projects' } },
  releases: { list: 'releases', title: { zh: '下达', en: 'Releases' } },
  virements: { list: 'virements', title: { zh: '调剂', en: 'Virements' } },
  performance: { list: 'evaluations', title: { zh: '绩效', en: 'Performance' } },
  transfers: { list: 'transfers', title: { zh: '流水', en: 'Transfers' } },
  tasks: { list: 'tasks', title: { zh: '期限', en: 'Dates' } },
  disclosures: { list: 'disclosures', title: { zh: '公开', en: 'Disclosure' } },
  documents: { list: 'fundDocuments', title: { zh: '文件', en: 'Documents' } },
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
      <PartList key={shown} definition={LISTS[TABS[shown].list]} fixed={{ fund }} without={['fundName']} />
    </Tabs>
  );
}
