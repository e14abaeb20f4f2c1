import { VIREMENT_APPROVER } from '@jizheng/rules';
import { virement } from '../../funds/acts/virement.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  textColumn,
  wanColumn,
} from './columns.js';

/** 调剂: virements with their approval. */
export const virementSheet = yearSheet(
  sheetSchema({
    key: 'virements',
    name: '调剂',
    presence: 'optional',
    note: { zh: '当年资金调剂（第三十五条）', en: 'virements of current-year money (art. 35)' },
    columns: [
      onColumn,
      textColumn('number', '调剂文号'),
      fundColumn,
      textColumn('fromPortion', '调出一级项目'),
      column({ key: 'fromProject', header: '调出项目编码', kind: 'text' }),
      textColumn('toPortion', '调入一级项目'),
      textColumn('toProject', '调入项目编码'),
      budgetYearColumn,
      wanColumn('amount', '金额（万元）'),
      flagColumn('withinApprovedScope', '在批准使用范围内'),
      choiceColumn('approvedBy', '审批层级', VIREMENT_APPROVER),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(virement, input, { on, actor, office: 'administeringDepartment' })],
);
