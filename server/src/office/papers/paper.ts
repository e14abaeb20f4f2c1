import type { Fen, Office, PlainDate, Text } from '@jizheng/rules';
import type { Position } from '../position.js';

/** Where a paper stands. */
export const PAPER_STATE = {
  underReview: { zh: '审签中', en: 'waits for signatures' },
  returned: { zh: '已退回', en: 'returned to its author' },
  done: { zh: '已办结', en: 'done' },
  refused: { zh: '依法未通过', en: 'refused by law' },
  rejected: { zh: '已否决', en: 'rejected' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies { readonly [state: string]: Text };

/** Where a paper stands. */
export type PaperState = keyof typeof PAPER_STATE;

/** What was done with a paper. */
export const PAPER_STEP = {
  submit: { zh: '提交', en: 'submitted' },
  approve: { zh: '同意', en: 'approved' },
  return: { zh: '退回修改', en: 'returned' },
  reject: { zh: '不同意', en: 'rejected' },
  withdraw: { zh: '撤回', en: 'withdrawn' },
  reroute: { zh: '增加审签层级', en: 'more signatures needed' },
} as const satisfies { readonly [verdict: string]: Text };

/** What was done with a paper. */
export type StepVerdict = keyof typeof PAPER_STEP;

/** What a person can decide about a paper. */
export const VERDICT = {
  approve: { zh: '同意', en: 'approve' },
  return: { zh: '退回修改', en: 'return for changes' },
  reject: { zh: '不同意', en: 'reject' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  resubmit: { zh: '重新提交', en: 'submit again' },
} as const satisfies { readonly [verdict: string]: Text };

/** What a person can decide about a paper. */
export type Verdict = keyof typeof VERDICT;

/** A paper (呈批件): an act that waits for signatures; the last one performs it. */
export interface Paper {
  readonly id: bigint;
  readonly jurisdiction: string;
  readonly act: string;
  readonly office: Office;
  readonly on: PlainDate;
  readonly input: unknown;
  readonly fund: string | null;
  readonly portion: string | null;
  readonly subject: string;
  readonly amount: Fen | null;
  readonly note: string;
  readonly state: PaperState;
  /** The positions that sign, in order. */
  readonly route: readonly Position[];
  /** How many of them have signed. */
  readonly stepsDone: number;
  /** The number of its latest step: whoever decides names the version that she read. */
  readonly version: number;
  readonly submittedBy: bigint;
  /** The office day on which it was submitted first. */
  readonly submittedOn: PlainDate;
  readonly principal: bigint;
  readonly organisation: string;
  readonly done: bigint | null;
}

/** The position whose signature is next; null when none is. */
export const waitsFor = ({
  state,
  route,
  stepsDone,
}: Pick<Paper, 'state' | 'route' | 'stepsDone'>): Position | null =>
  state === 'underReview' ? (route[stepsDone] ?? null) : null;
