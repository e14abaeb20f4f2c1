import { allocationMethod, formulaAllocation, OFFICE } from '@jizheng/rules';
import { allocate } from '../../funds/acts/allocate.js';
import { approveAllocation } from '../../funds/acts/approve-allocation.js';
import { stateFactor } from '../../funds/acts/state-factor.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOfKind } from '../choices.js';
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

const planColumn = textColumn('plan', '方案编号');

/** 分配因素: the value of each factor for each place, stated before the plan is formed. */
export const factorSheet = yearSheet(
  sheetSchema({
    key: 'factors',
    name: '分配因素',
    presence: 'optional',
    note: {
      zh: '因素法分配的因素数值（第二十六条）：每个地区每个因素一行，同一因素各行权重相同，权重合计 100%，日期不晚于分配日期',
      en: "values of a formula's factors (art. 26): one row for each place and factor; a factor's weight is the same in every row, the weights sum to 100 %; dated no later than the allocation",
    },
    columns: [
      onColumn,
      planColumn,
      textColumn('factor', '因素'),
      column({ key: 'weight', header: '权重', kind: 'percent', required: true }),
      textColumn('area', '行政区划代码'),
      textColumn('value', '因素数值'),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(stateFactor, input, { on, actor, office: 'administeringDepartment' })],
);

/** 分配: the lines of allocation plans, by project or by formula. */
export const allocationSheet = yearSheet(
  sheetSchema({
    key: 'allocations',
    name: '分配',
    presence: 'optional',
    note: {
      zh: '分配方案（第二十六至二十八条）：项目法每个项目一行；因素法每个方案一行，填写总额和取整单位，各地区数额由分配因素计算',
      en: 'allocation plans (art. 26–28): by project, a row for each project; by formula, a row for each plan with its total and unit, the places are computed from the factors',
    },
    columns: [
      onColumn,
      planColumn,
      fundColumn,
      portionColumn,
      budgetYearColumn,
      column({
        key: 'method',
        header: '分配方法',
        kind: 'choice',
        required: true,
        choices: choicesOfKind(allocationMethod.facts.method.kind),
      }),
      column({ key: 'project', header: '项目编码', kind: 'text' }),
      column({ key: 'place', header: '地区或单位编码', kind: 'text' }),
      wanColumn('amount', '金额（万元）'),
      column({
        key: 'unit',
        header: '取整单位',
        kind: 'choice',
        choices: choicesOfKind(formulaAllocation.facts.unit.kind),
      }),
      flagColumn('inMeasure', '因素或标准已入办法'),
      flagColumn('linkedToPipeline', '与储备项目挂钩'),
      flagColumn('forEnterprise', '涉企项目'),
      flagColumn('forDevelopment', '支持经济发展'),
      column({ key: 'policyCited', header: '明确支持的政策', kind: 'text' }),
      column({ key: 'policyStart', header: '政策实施日', kind: 'date', required: true }),
      column({ key: 'achievedOn', header: '奖补事项完成日', kind: 'date' }),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(allocate, input, { on, actor, office: 'administeringDepartment' })],
);

const { viceGovernorInCharge, viceGovernorForFinance, governor } = OFFICE;

/** 分配审批: plans go, jointly, to the vice-governor in charge. */
export const allocationApprovalSheet = yearSheet(
  sheetSchema({
    key: 'allocationApprovals',
    name: '分配审批',
    presence: 'optional',
    note: { zh: '分配方案报批（第二十九条）', en: 'approval of allocation plans (art. 29)' },
    columns: [
      onColumn,
      planColumn,
      choiceColumn('office', '审批领导', { viceGovernorInCharge, viceGovernorForFinance, governor }),
      flagColumn('jointly', '与省财政厅联合呈报'),
      flagColumn('rules', '财政审核：符合规定'),
      flagColumn('decisions', '财政审核：符合决策部署'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, plan: number, jointly, rules, decisions }) => [
    plan(approveAllocation, { plan: number, jointly, review: { rules, decisions } }, { on, actor, office }),
  ],
);
