import { OFFICE, type termination } from '@jizheng/rules';
import { proposeTermination } from '../../funds/acts/propose-termination.js';
import { terminateFund } from '../../funds/acts/terminate-fund.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, choiceColumn, flagColumn, fundColumn, onColumn, textColumn } from './columns.js';

const VIOLATION = {
  none: { zh: '无', en: 'none' },
  mended: { zh: '情节不重且整改有效', en: 'minor, and mended' },
  serious: { zh: '情节严重', en: 'serious' },
  unmended: { zh: '整改无效', en: 'unmended after correction' },
} as const satisfies { readonly [V in ReturnType<typeof termination.facts.violation.read>]: unknown };

const { governor, executiveMeeting, partyGroupMeeting } = OFFICE;

/** 退出意见: finance reviews whether a fund is to end, and proposes it. */
export const terminationProposalSheet = yearSheet(
  sheetSchema({
    key: 'terminationProposals',
    name: '退出意见',
    presence: 'optional',
    note: {
      zh: '终止、撤销意见（第十六、十七条）：逐项填写情形和研究材料；没有情形的只作记录',
      en: 'proposals to end a fund (art. 16, 17): each ground and what was weighed; without a ground it is only recorded',
    },
    columns: [
      onColumn,
      textColumn('number', '意见文号'),
      fundColumn,
      flagColumn('purposeGone', '保留失去意义'),
      flagColumn('taskDone', '任务已经结束'),
      flagColumn('targetsMissed', '达不到主要目标'),
      choiceColumn('violation', '违法违纪问题', VIOLATION),
      column({ key: 'lateYears', header: '连续逾期下达年数', kind: 'integer', required: true }),
      flagColumn('departmentView', '已结合部门意见'),
      flagColumn('auditAdvice', '已结合审计意见'),
      flagColumn('evaluation', '已结合评价结果'),
      actorColumn,
    ],
  }),
  ({ on, actor, departmentView, auditAdvice, evaluation, ...row }) => [
    plan(
      proposeTermination,
      { ...row, weighed: { departmentView, auditAdvice, evaluation } },
      { on, actor, office: 'financeDepartment' },
    ),
  ],
);

/** 退出: approved proposals are carried out. */
export const terminationSheet = yearSheet(
  sheetSchema({
    key: 'terminations',
    name: '退出',
    presence: 'optional',
    note: {
      zh: '按程序批准后终止或者撤销专项资金（第十六、十七条）',
      en: 'funds ended by an approved proposal (art. 16, 17)',
    },
    columns: [
      onColumn,
      fundColumn,
      textColumn('proposal', '意见文号'),
      choiceColumn('approvedBy', '批准机构', { governor, executiveMeeting, partyGroupMeeting }),
      textColumn('document', '批准文号'),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(terminateFund, input, { on, actor, office: 'financeDepartment' })],
);
