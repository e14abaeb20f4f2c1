import type { Text } from '@jizheng/rules';
import type { Tone } from '../../parts/status-word';
import type { Verdict } from '../../session/types/paper';

/** What a paper waits for or came to. */
const STATES: { readonly [state: string]: { readonly title: Text; readonly tone: Tone } } = {
  waiting: { title: { zh: '待签批', en: 'Waiting for signatures' }, tone: 'running' },
  open: { title: { zh: '待签批', en: 'Waiting for signatures' }, tone: 'running' },
  pending: { title: { zh: '待签批', en: 'Waiting for signatures' }, tone: 'running' },
  returned: { title: { zh: '已退回', en: 'Returned' }, tone: 'returned' },
  rejected: { title: { zh: '不同意', en: 'Rejected' }, tone: 'refused' },
  refused: { title: { zh: '规则不允许', en: 'Refused by the law' }, tone: 'refused' },
  withdrawn: { title: { zh: '已撤回', en: 'Withdrawn' }, tone: 'draft' },
  performed: { title: { zh: '已办', en: 'Done' }, tone: 'done' },
  approved: { title: { zh: '已办', en: 'Done' }, tone: 'done' },
};

/** The state of a paper in words. */
export const paperState = (state: string): { readonly title: Text; readonly tone: Tone } =>
  STATES[state] ?? { title: { zh: state, en: state }, tone: 'running' };

/** What is done with a paper. */
export const VERDICTS: { readonly [V in Verdict | 'submit']: Text } = {
  submit: { zh: '呈报', en: 'Submitted' },
  approve: { zh: '同意', en: 'Approve' },
  return: { zh: '退回修改', en: 'Return' },
  reject: { zh: '不同意', en: 'Reject' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  resubmit: { zh: '再次呈报', en: 'Submit again' },
};
