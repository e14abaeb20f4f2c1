import { OFFICE } from '@jizheng/rules';
import { disburse } from '../../funds/acts/disburse.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
} from './columns.js';

const { localFinanceBureau, financeDepartment } = OFFICE;

/** 支付: payments by the treasury, to a project, or by a place or unit out of what it received. */
export const paymentSheet = yearSheet(
  sheetSchema({
    key: 'payments',
    name: '支付',
    presence: 'optional',
    note: {
      zh: '资金支付（第三十六、三十七条）：项目编码与地区或单位编码只填其一；以前年度结转资金填写其所属预算年度；补录的填写录入日期',
      en: 'payments (art. 36, 37): either a project or a place or unit; carried money names its own budget year; a late entry states when it was recorded',
    },
    columns: [
      onColumn,
      column({ key: 'recordedOn', header: '录入日期', kind: 'date' }),
      choiceColumn('office', '支付机构', { localFinanceBureau, financeDepartment }),
      textColumn('voucher', '支付凭证号'),
      textColumn('document', '指标文号'),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      column({ key: 'project', header: '项目编码', kind: 'text' }),
      column({ key: 'recipient', header: '地区或单位编码', kind: 'text' }),
      column({ key: 'amount', header: '金额（元）', kind: 'moneyYuan', required: true }),
      column({ key: 'dueByProgress', header: '按进度可付余额（元）', kind: 'moneyYuan' }),
      flagColumn('withinScope', '属于规定开支范围'),
      flagColumn('diverted', '挤占挪用'),
      actorColumn,
    ],
  }),
  ({ on, recordedOn, actor, office, ...input }) => [plan(disburse, input, { on, recordedOn, actor, office })],
);
