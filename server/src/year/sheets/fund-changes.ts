import { type adjustment, fen } from '@jizheng/rules';
import { adjustFund } from '../../funds/acts/adjust-fund.js';
import { extendFund } from '../../funds/acts/extend-fund.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';
import { routeColumns, yearlyAmounts, yearlyColumns } from './application-columns.js';
import { actorColumn, flagColumn, fundColumn, onColumn, textColumn } from './columns.js';

const YEARLY_CUT = {
  formulation: { zh: '第二十五条预算安排压减', en: 'art. 25: cut in formulation' },
  notReady: { zh: '第三十条调减额度', en: 'art. 30: projects not ready' },
  clawback: { zh: '第三十三条收回', en: 'art. 33: clawback' },
  rating: { zh: '第四十二条评价结果压减', en: 'art. 42: grade of the evaluation' },
} as const satisfies {
  readonly [C in NonNullable<ReturnType<typeof adjustment.facts.yearlyCut.read>>]: unknown;
};

/** 调整: changes of scope or amount within the term. */
export const adjustmentSheet = yearSheet(
  sheetSchema({
    key: 'adjustments',
    name: '调整',
    presence: 'optional',
    note: {
      zh: '实施期内调整使用范围或者金额（第十六条）；只压减一年的，填写压减依据',
      en: 'changes of scope or amount within the term (art. 16); a cut of one year states its ground',
    },
    columns: [
      onColumn,
      textColumn('number', '申请文号'),
      fundColumn,
      column({ key: 'scope', header: '调整后使用范围', kind: 'text' }),
      ...yearlyColumns,
      column({ key: 'reduced', header: '调减总额（万元）', kind: 'moneyWan' }),
      column({ key: 'yearlyCut', header: '年度压减依据', kind: 'choice', choices: choicesOf(YEARLY_CUT) }),
      flagColumn('evaluationAttached', '附绩效评价结果'),
      ...routeColumns,
      actorColumn,
    ],
  }),
  ({ on, actor, ...row }) => [
    plan(
      adjustFund,
      { ...row, yearlyAmounts: yearlyAmounts(row), reduced: row.reduced ?? fen(0n) },
      { on, actor, office: row.yearlyCut === null ? 'administeringDepartment' : 'financeDepartment' },
    ),
  ],
);

/** 延期: extensions when the term ends. */
export const extensionSheet = yearSheet(
  sheetSchema({
    key: 'extensions',
    name: '延期',
    presence: 'optional',
    note: {
      zh: '执行期满确需延期（第十六条）；评价结果取省财政厅最近一次评价，延期每年填写金额',
      en: "extensions (art. 16); the grade is that of finance's last evaluation; the amount of each year of the extension",
    },
    columns: [
      onColumn,
      textColumn('number', '申请文号'),
      fundColumn,
      column({ key: 'need', header: '确需延期的理由', kind: 'text' }),
      column({ key: 'termTo', header: '延期至', kind: 'date', required: true }),
      ...yearlyColumns,
      ...routeColumns,
      actorColumn,
    ],
  }),
  ({ on, actor, ...row }) => [
    plan(
      extendFund,
      { ...row, yearlyAmounts: yearlyAmounts(row) },
      { on, actor, office: 'administeringDepartment' },
    ),
  ],
);
