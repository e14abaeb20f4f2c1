import {
  AUTHORITY,
  type authority,
  SELECTION,
  SPENDING_CLASS,
  SUPPORT_MODE,
  TRANSFER_CLASS,
} from '@jizheng/rules';
import { prepareFundList } from '../../funds/acts/prepare-fund-list.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
  yearColumn,
} from './columns.js';

const NATURE = {
  overall: { zh: '事关全局、跨区域的重大项目', en: 'major, of overall or cross-regional weight' },
  pilot: { zh: '试点示范项目', en: 'pilot' },
  grassRoots: { zh: '面向基层、量大面广', en: 'at the grass roots, numerous' },
  other: { zh: '其他', en: 'other' },
} as const satisfies { readonly [N in ReturnType<typeof authority.facts.nature.read>]: unknown };

/** 一级项目: the yearly list of funds, a row for each portion. */
export const fundListSheet = yearSheet(
  sheetSchema({
    key: 'fundList',
    name: '一级项目',
    presence: 'optional',
    note: {
      zh: '专项资金清单（第十八、十九条）：每个一级项目每年一行，须在清单年度开始前编制；首次列入即登记一级项目',
      en: 'the yearly list (art. 18, 19): a row for each level-1 project and year, made before the year begins; the first row registers it',
    },
    columns: [
      onColumn,
      yearColumn('listYear', '清单年度'),
      fundColumn,
      portionColumn,
      textColumn('name', '一级项目名称'),
      choiceColumn('authority', '审批权限', AUTHORITY),
      choiceColumn('nature', '项目性质', NATURE),
      choiceColumn('spendingClass', '资金类别', SPENDING_CLASS),
      choiceColumn('selection', '遴选方式', SELECTION),
      choiceColumn('supportMode', '支持方式', SUPPORT_MODE),
      choiceColumn('transferClass', '支出类别', TRANSFER_CLASS),
      column({ key: 'ownRulesBasis', header: '科研基建专门规定', kind: 'text' }),
      textColumn('functionCode', '功能分类科目'),
      textColumn('governmentEconomicCode', '政府经济分类科目'),
      textColumn('departmentEconomicCode', '部门经济分类科目'),
      column({ key: 'scale', header: '资金规模（万元）', kind: 'moneyWan' }),
      column({ key: 'amount', header: '一级项目额度（万元）', kind: 'moneyWan' }),
      column({ key: 'use', header: '资金用途', kind: 'text' }),
      column({ key: 'performanceTarget', header: '绩效目标', kind: 'text' }),
      flagColumn('withDepartments', '会同主管部门'),
      flagColumn('developmentPlan', '围绕发展规划'),
      flagColumn('yearlyTasks', '围绕年度任务'),
      actorColumn,
    ],
  }),
  ({ on, actor, withDepartments, developmentPlan, yearlyTasks, ...row }) => [
    plan(
      prepareFundList,
      { ...row, preparation: { withDepartments, developmentPlan, yearlyTasks } },
      { on, actor, office: 'financeDepartment' },
    ),
  ],
);
