import { VIREMENT_APPROVER } from '@jizheng/rules';
import { virement } from '../../funds/acts/virement.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';

/** 调剂: virements with their approval. */
export const virementSheet = yearSheet(
  sheetSchema({
    key: 'virements',
    name: '调剂',
    presence: 'optional',
    note: { zh: '当年资金调剂（第三十五条）', en: 'virements of current-year money (art. 35)' },
    columns: [
      column({ key: 'on', header: '日期', kind: 'date', required: true }),
      column({ key: 'number', header: '调剂文号', kind: 'text', required: true }),
      column({ key: 'fund', header: '基金编码', kind: 'text', required: true }),
      column({ key: 'fromPortion', header: '调出一级项目', kind: 'text', required: true }),
      column({ key: 'fromProject', header: '调出项目编码', kind: 'text' }),
      column({ key: 'toPortion', header: '调入一级项目', kind: 'text', required: true }),
      column({ key: 'toProject', header: '调入项目编码', kind: 'text', required: true }),
      column({
        key: 'budgetYear',
        header: '预算年度',
        kind: 'integer',
        required: true,
        min: 2000,
        max: 2200,
      }),
      column({ key: 'amount', header: '金额（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'withinApprovedScope', header: '在批准使用范围内', kind: 'flag', required: true }),
      column({
        key: 'approvedBy',
        header: '审批层级',
        kind: 'choice',
        required: true,
        choices: choicesOf(VIREMENT_APPROVER),
      }),
      column({ key: 'actor', header: '经办人', kind: 'text', required: true }),
    ],
  }),
  ({ on, actor, ...input }) => [plan(virement, input, { on, actor, office: 'administeringDepartment' })],
);
