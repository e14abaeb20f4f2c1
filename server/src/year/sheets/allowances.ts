import { ALLOWANCE_USE } from '@jizheng/rules';
import { approveAllowance } from '../../funds/acts/approve-allowance.js';
import { payAllowance } from '../../funds/acts/pay-allowance.js';
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
  wanColumn,
} from './columns.js';

const numberColumn = textColumn('number', '核定文号');
const holderColumn = textColumn('holder', '使用单位编码');
const useColumn = choiceColumn('use', '用途', ALLOWANCE_USE);
const preparationColumn = flagColumn('preparationMet', '项目前期工作已优先保障');

/** 工作经费: finance approves administration allowances. */
export const allowanceSheet = yearSheet(
  sheetSchema({
    key: 'allowances',
    name: '工作经费',
    presence: 'optional',
    note: {
      zh: '工作经费核定（第三十二条）：使用单位为主管部门代码、地区或单位编码；每种用途一行',
      en: 'administration allowances (art. 32): used by the department, a place or a unit; a row for each use',
    },
    columns: [
      onColumn,
      numberColumn,
      fundColumn,
      portionColumn,
      budgetYearColumn,
      holderColumn,
      wanColumn('amount', '金额（万元）'),
      useColumn,
      preparationColumn,
      actorColumn,
    ],
  }),
  ({ on, actor, use, ...input }) => [
    plan(approveAllowance, { ...input, uses: [use] }, { on, actor, office: 'financeDepartment' }),
  ],
);

/** 工作经费支付: what allowances are spent on. */
export const allowancePaymentSheet = yearSheet(
  sheetSchema({
    key: 'allowancePayments',
    name: '工作经费支付',
    presence: 'optional',
    note: { zh: '工作经费支付（第三十二条）', en: 'payments out of administration allowances (art. 32)' },
    columns: [
      onColumn,
      textColumn('voucher', '支付凭证号'),
      numberColumn,
      fundColumn,
      portionColumn,
      budgetYearColumn,
      holderColumn,
      column({ key: 'amount', header: '金额（元）', kind: 'moneyYuan', required: true }),
      useColumn,
      preparationColumn,
      actorColumn,
    ],
  }),
  ({ on, actor, use, ...input }) => [
    plan(payAllowance, { ...input, uses: [use] }, { on, actor, office: 'administeringDepartment' }),
  ],
);
