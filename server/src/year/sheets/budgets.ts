import type { budgetRequest } from '@jizheng/rules';
import { formulateBudget } from '../../funds/acts/formulate-budget.js';
import { requestBudget } from '../../funds/acts/request-budget.js';
import { sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  portionColumn,
  wanColumn,
} from './columns.js';

const REQUEST_FORM = {
  concreteProjects: { zh: '带具体项目', en: 'with concrete projects' },
  detailedPlan: { zh: '以细化工作计划代替', en: 'a detailed plan in their place' },
  amountOnly: { zh: '只有额度', en: 'an amount only' },
} as const satisfies { readonly [Form in ReturnType<typeof budgetRequest.facts.form.read>]: unknown };

const common = [onColumn, fundColumn, portionColumn, budgetYearColumn, actorColumn] as const;

/** 预算申请: departments ask for the year's budget, portion by portion. */
export const budgetRequestSheet = yearSheet(
  sheetSchema({
    key: 'budgetRequests',
    name: '预算申请',
    presence: 'optional',
    note: { zh: '主管部门申请年度预算（第二十四条）', en: "departments ask for the year's budget (art. 24)" },
    columns: [
      ...common,
      choiceColumn('form', '申请形式', REQUEST_FORM),
      wanColumn('amount', '申请额度（万元）'),
      wanColumn('restores', '其中恢复9月底收回（万元）'),
      flagColumn('structure', '已明确支出结构'),
      flagColumn('direction', '已明确使用方向'),
      flagColumn('workPlan', '有细化工作计划'),
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
      wanColumn('rigid', '其中刚性支出（万元）'),
      wanColumn('ineffective', '削减低效无效支出（万元）'),
      wanColumn('balanceCut', '收支平衡压减（万元）'),
      flagColumn('pipeline', '已考虑项目入库'),
      flagColumn('execution', '已考虑支出执行'),
      flagColumn('targetReview', '已考虑目标审核'),
      flagColumn('monitoring', '已考虑绩效监控'),
      flagColumn('evaluation', '已考虑评价结果'),
      flagColumn('supervision', '已考虑监督检查'),
      flagColumn('audit', '已考虑审计意见'),
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
