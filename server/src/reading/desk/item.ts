import type { Fen, PlainDate, Text } from '@jizheng/rules';

/** In which part of the desk a matter lies. */
export const DESK_GROUP = {
  overdue: { zh: '逾期', en: 'overdue' },
  review: { zh: '待审核', en: 'to review' },
  returned: { zh: '退回', en: 'returned' },
  due: { zh: '将到期', en: 'due soon' },
  watch: { zh: '关注', en: 'to watch' },
} as const satisfies { readonly [group: string]: Text };

/** A part of the desk. */
export type DeskGroup = keyof typeof DESK_GROUP;

/** What kind of matter it is. */
export const DESK_KIND = {
  paper: { zh: '呈批件', en: 'paper' },
  returned: { zh: '退回的呈批件', en: 'returned paper' },
  route: { zh: '报批', en: 'approval route' },
  allocation: { zh: '分配方案', en: 'allocation plan' },
  proposal: { zh: '待确认事项', en: 'proposal' },
  task: { zh: '期限', en: 'duty' },
  job: { zh: '导入', en: 'workbook' },
} as const satisfies { readonly [kind: string]: Text };

/** A fund as it is named. */
export interface NamedFund {
  readonly code: string;
  readonly name: string | null;
}

/** A matter that waits for the person. */
export interface DeskItem {
  readonly kind: keyof typeof DESK_KIND;
  readonly id: string;
  readonly group: DeskGroup;
  readonly title: Text;
  readonly fund: NamedFund | null;
  readonly detail: Text;
  readonly amount: Fen | null;
  readonly provision: string | null;
  readonly due: PlainDate | null;
  readonly overdueDays: number | null;
  /** The act that deals with it, with what its form can be filled with; null where there is none for the person. */
  readonly act: string | null;
  readonly input: { readonly [field: string]: unknown } | null;
}

/** A fund's name, where a row names one. */
export const fundOf = ({
  fund,
  fundName,
}: {
  readonly fund: string | null;
  readonly fundName: string | null;
}): NamedFund | null => (fund === null ? null : { code: fund, name: fundName });
