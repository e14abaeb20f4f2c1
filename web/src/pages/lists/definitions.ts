import type { Text } from '@jizheng/rules';
import type { ListDefinition } from './definition';
import { MONEY } from './money';
import { OFFICE } from './office';
import { REGISTER } from './register';
import { WORK } from './work';

/** Every list, by a name of its own. */
export const LISTS = { ...REGISTER, ...MONEY, ...WORK, ...OFFICE } satisfies {
  readonly [name: string]: ListDefinition;
};

/** The name of a list. */
export type ListName = keyof typeof LISTS;

/** The lists of the room of records, by what they are about. */
export const RECORDS: readonly { readonly title: Text; readonly lists: readonly ListName[] }[] = [
  { title: { zh: '资金账', en: 'The ledger' }, lists: ['balances', 'transfers', 'documents', 'virements'] },
  {
    title: { zh: '设立和预算', en: 'Establishment and budget' },
    lists: [
      'applications',
      'terminations',
      'fundList',
      'portions',
      'budgetRequests',
      'budgetOpinions',
      'quotas',
    ],
  },
  { title: { zh: '分配和下达', en: 'Allocation and release' }, lists: ['calls', 'allocations', 'releases'] },
  {
    title: { zh: '期限和监督', en: 'Dates and supervision' },
    lists: ['tasks', 'proposals', 'evaluations', 'determinations', 'disclosures', 'violations', 'debarments'],
  },
];

/** Whether a list has this name. */
export const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name);
