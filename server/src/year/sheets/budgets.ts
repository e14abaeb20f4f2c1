import type { budgetRequest } from '@jizheng/rules';
import { formulateBudget } from '../../funds/acts/formulate-budget.js';
import { requestBudget } from '../../funds/acts/request-budget.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';

const REQUEST_FORM = {
  concreteProjects: { zh: '带具体项目', en: 'with concrete projects' },
  detailedPlan: { zh: '以细化工作计划代替', en: 'a detailed plan in their place' },
  amountOnly: { zh: '只有额度', en: 'an amount only' },
} as const satisfies { readonly [Form in ReturnType<typeof budgetRequest.facts.form.read>]: unknown };

const common = [
  column({ key: 'on', header: '日期', kind: 'date', required: true }),
  column({ key: 'fund', header: '基金编码', kind: 'text', required: true }),
  column({ key: 'portion', header: '一级项目', kind: 'text', required: true }),
  column({ key: 'budgetYear', header: '预算年度', kind: 'integer', required: true, min: 2000, max: 2200 }),
  column({ key: 'actor', header: '经办人', kind: 'text', required: true }),
] as const;

/** 预算申请: departments ask for the year's budget, portion by portion. */
export const budgetRequestSheet = yearSheet(
  sheetSchema({
    key: 'budgetRequests',
    name: '预算申请',
    presence: 'optional',
    note: { zh: '主管部门申请年度预算（第二十四条）', en: "departments ask for the year's budget (art. 24)" },
    columns: [
      ...common,
      column({
        key: 'form',
        header: '申请形式',
        kind: 'choice',
        required: true,
        choices: choicesOf(REQUEST_FORM),
      }),
      column({ key: 'amount', header: '申请额度（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'restores', header: '其中恢复9月底收回（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'structure', header: '已明确支出结构', kind: 'flag', required: true }),
      column({ key: 'direction', header: '已明确使用方向', kind: 'flag', required: true }),
      column({ key: 'workPlan', header: '有细化工作计划', kind: 'flag', required: true }),
    ],
  }),
  ({ on, actor, ...input }) => [plan(requestBudget, input, { on, actor, office: 'administeringDepartment' })],
);

/** 预算安排: finance's opinion on each request. */
export const budgetOpinionSheet = yearSheet(
  sheetSchema({
    key: 'budgetOpinions',
    name: '预算安排',
    presence: 'optional',
    note: {
      zh: '省财政厅的预算安排意见（第二十五条）：七项因素逐项填写是否已考虑',
      en: "finance's opinion (art. 25): for each of the seven factors, whether it was weighed",
    },
    columns: [
      ...common,
      column({ key: 'rigid', header: '其中刚性支出（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'ineffective', header: '削减低效无效支出（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'balanceCut', header: '收支平衡压减（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'pipeline', header: '已考虑项目入库', kind: 'flag', required: true }),
      column({ key: 'execution', header: '已考虑支出执行', kind: 'flag', required: true }),
      column({ key: 'targetReview', header: '已考虑目标审核', kind: 'flag', required: true }),
      column({ key: 'monitoring', header: '已考虑绩效监控', kind: 'flag', required: true }),
      column({ key: 'evaluation', header: '已考虑评价结果', kind: 'flag', required: true }),
      column({ key: 'supervision', header: '已考虑监督检查', kind: 'flag', required: true }),
      column({ key: 'audit', header: '已考虑审计意见', kind: 'flag', required: true }),
    ],
  }),
  ({ on, actor, fund, portion, budgetYear, rigid, ineffective, balanceCut, ...weighed }) => [
    plan(
      formulateBudget,
      { fund, portion, budgetYear, rigid, ineffective, balanceCut, weighed },
      { on, actor, office: 'financeDepartment' },
    ),
  ],
);
