import { approveBudget, QUOTA_STAGE } from '../../funds/acts/approve-budget.js';
import { approveDepartmentBudget } from '../../funds/acts/approve-department-budget.js';
import { approveUnitBudget } from '../../funds/acts/approve-unit-budget.js';
import { sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  choiceColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
  wanColumn,
} from './columns.js';

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
      onColumn,
      textColumn('number', '指标文号'),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      choiceColumn('stage', '额度类型', QUOTA_STAGE),
      wanColumn('amount', '金额（万元）'),
      actorColumn,
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
      onColumn,
      choiceColumn('level', '事项', APPROVAL_LEVEL),
      textColumn('number', '文号'),
      textColumn('department', '部门编码'),
      budgetYearColumn,
      actorColumn,
    ],
  }),
  ({ on, actor, level, ...input }) =>
    level === 'department'
      ? [plan(approveDepartmentBudget, input, { on, actor, office: 'financeDepartment' })]
      : [plan(approveUnitBudget, input, { on, actor, office: 'administeringDepartment' })],
);
