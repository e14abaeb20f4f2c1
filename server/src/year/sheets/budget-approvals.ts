import { approveBudget, QUOTA_STAGE } from '../../funds/acts/approve-budget.js';
import { approveDepartmentBudget } from '../../funds/acts/approve-department-budget.js';
import { approveUnitBudget } from '../../funds/acts/approve-unit-budget.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';

/** 额度批复: the budget of each portion, in advance and initially. */
export const budgetApprovalSheet = yearSheet(
  sheetSchema({
    key: 'budgetApprovals',
    name: '额度批复',
    presence: 'optional',
    note: {
      zh: '各一级项目的预算额度（第十四条、第二十五条）：人代会批准前可先提前下达一部分',
      en: 'the quota of each level-1 project (art. 14, 25): a part may be given before the congress approves',
    },
    columns: [
      column({ key: 'on', header: '日期', kind: 'date', required: true }),
      column({ key: 'number', header: '指标文号', kind: 'text', required: true }),
      column({ key: 'fund', header: '基金编码', kind: 'text', required: true }),
      column({ key: 'portion', header: '一级项目', kind: 'text', required: true }),
      column({
        key: 'budgetYear',
        header: '预算年度',
        kind: 'integer',
        required: true,
        min: 2000,
        max: 2200,
      }),
      column({
        key: 'stage',
        header: '额度类型',
        kind: 'choice',
        required: true,
        choices: choicesOf(QUOTA_STAGE),
      }),
      column({ key: 'amount', header: '金额（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'actor', header: '经办人', kind: 'text', required: true }),
    ],
  }),
  ({ on, actor, ...input }) => [plan(approveBudget, input, { on, actor, office: 'financeDepartment' })],
);

const APPROVAL_LEVEL = {
  department: { zh: '批复部门预算', en: "a department's budget" },
  units: { zh: '批复所属单位预算', en: "its units' budgets" },
} as const;

/** 部门预算批复: departments' budgets by finance, units' budgets by departments (预算法 52). */
export const departmentBudgetSheet = yearSheet(
  sheetSchema({
    key: 'departmentBudgets',
    name: '部门预算批复',
    presence: 'optional',
    note: { zh: '预算法第五十二条的批复', en: 'approvals under art. 52 of the Budget Law' },
    columns: [
      column({ key: 'on', header: '日期', kind: 'date', required: true }),
      column({
        key: 'level',
        header: '事项',
        kind: 'choice',
        required: true,
        choices: choicesOf(APPROVAL_LEVEL),
      }),
      column({ key: 'number', header: '文号', kind: 'text', required: true }),
      column({ key: 'department', header: '部门编码', kind: 'text', required: true }),
      column({
        key: 'budgetYear',
        header: '预算年度',
        kind: 'integer',
        required: true,
        min: 2000,
        max: 2200,
      }),
      column({ key: 'actor', header: '经办人', kind: 'text', required: true }),
    ],
  }),
  ({ on, actor, level, ...input }) =>
    level === 'department'
      ? [plan(approveDepartmentBudget, input, { on, actor, office: 'financeDepartment' })]
      : [plan(approveUnitBudget, input, { on, actor, office: 'administeringDepartment' })],
);
