import type { Text } from '@jizheng/rules';

/** Every state in which something named by a request can be when the act is not possible, in the user's words. */
export const STATE = {
  applied: { zh: '申请中', en: 'applied for' },
  approved: { zh: '已批准', en: 'approved' },
  ended: { zh: '已到期终止', en: 'ended with its term' },
  terminated: { zh: '已撤销', en: 'cancelled' },
  inTerm: { zh: '实施期限未满', en: 'still in its term' },
  underReview: { zh: '报批中', en: 'under review' },
  presented: { zh: '已呈报', en: 'presented already' },
  rejected: { zh: '未获批准', en: 'rejected' },
  notWeighed: { zh: '尚未结合各方意见研究', en: 'not weighed yet' },

  financeDepartment: { zh: '待省财政厅呈报', en: 'waiting for finance to present it' },
  viceGovernorForFinance: {
    zh: '待分管财政的省领导审核',
    en: 'waiting for the vice-governor for finance to review it',
  },
  meeting: { zh: '待会议审议', en: 'waiting for a meeting to deliberate' },
  governor: { zh: '待省长审批', en: 'waiting for the governor to approve it' },

  retained: { zh: '保留省级审批权限', en: 'its approval is retained by the province' },
  delegated: { zh: '下放市县审批权限', en: 'its approval is delegated' },
  competitive: { zh: '竞争性分配', en: 'allocated by competition' },
  exPostAward: { zh: '事后奖补', en: 'an ex-post award' },
  rolling: { zh: '滚动安排', en: 'a rolling programme' },
  other: { zh: '以其他方式遴选', en: 'selected in another way' },

  admitted: { zh: '已入库', en: 'admitted' },
  settled: { zh: '已确定', en: 'settled' },
  completed: { zh: '已完工', en: 'completed' },
  accepted: { zh: '已验收', en: 'accepted' },
  filed: { zh: '已备案', en: 'filed' },
  stopped: { zh: '已停止执行', en: 'stopped' },

  notApproved: { zh: '预算尚未批准', en: 'the budget is not approved yet' },
  allocated: { zh: '已编制分配方案', en: 'allocated already' },
  taskListNotIssued: { zh: '尚未下达任务清单', en: 'without a task list yet' },
  taskListIssued: { zh: '已下达任务清单', en: 'its task list is issued' },
  tasksDone: { zh: '任务清单已完成', en: 'its tasks are done' },
  reversed: { zh: '已冲正', en: 'taken back by a correction' },
  notAnEntry: { zh: '不是录入的记账', en: 'not an entry of an officer' },
  published: { zh: '已公开', en: 'published' },
  referred: { zh: '已移送有关机关', en: 'referred to the competent office' },
  statedByText: { zh: '条文已明确规定', en: 'stated by the text itself' },

  notMonitored: { zh: '尚未开展监控', en: 'not monitored yet' },
  onTarget: { zh: '监控未发现偏离', en: 'monitored: on target' },
  correct: { zh: '监控发现一般偏离', en: 'monitored: a deviation that is not serious' },
  adjustDeferOrStop: { zh: '监控发现情况严重', en: 'monitored: serious' },
} as const satisfies { readonly [code: string]: Text };

/** The code of a state. */
export type State = keyof typeof STATE;
