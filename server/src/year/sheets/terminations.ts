import { OFFICE, type termination } from '@jizheng/rules';
import { proposeTermination } from '../../funds/acts/propose-termination.js';
import { terminateFund } from '../../funds/acts/terminate-fund.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, fundColumn, onColumn } from './columns.js';

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
      column({ key: 'number', header: '意见文号', kind: 'text', required: true }),
      fundColumn,
      column({ key: 'purposeGone', header: '保留失去意义', kind: 'flag', required: true }),
      column({ key: 'taskDone', header: '任务已经结束', kind: 'flag', required: true }),
      column({ key: 'targetsMissed', header: '达不到主要目标', kind: 'flag', required: true }),
      column({
        key: 'violation',
        header: '违法违纪问题',
        kind: 'choice',
        required: true,
        choices: choicesOf(VIOLATION),
      }),
      column({ key: 'lateYears', header: '连续逾期下达年数', kind: 'integer', required: true }),
      column({ key: 'departmentView', header: '已结合部门意见', kind: 'flag', required: true }),
      column({ key: 'auditAdvice', header: '已结合审计意见', kind: 'flag', required: true }),
      column({ key: 'evaluation', header: '已结合评价结果', kind: 'flag', required: true }),
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
      column({ key: 'proposal', header: '意见文号', kind: 'text', required: true }),
      column({
        key: 'approvedBy',
        header: '批准机构',
        kind: 'choice',
        required: true,
        choices: choicesOf({ governor, executiveMeeting, partyGroupMeeting }),
      }),
      column({ key: 'document', header: '批准文号', kind: 'text', required: true }),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(terminateFund, input, { on, actor, office: 'financeDepartment' })],
);
