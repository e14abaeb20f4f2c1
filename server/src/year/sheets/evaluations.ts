import { RATING, type Ratio, ratio } from '@jizheng/rules';
import { departmentEvaluation } from '../../funds/acts/department-evaluation.js';
import { fiscalEvaluation } from '../../funds/acts/fiscal-evaluation.js';
import { reportEvaluations } from '../../funds/acts/report-evaluations.js';
import { selfEvaluate } from '../../funds/acts/self-evaluate.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';

const on = column({ key: 'on', header: '日期', kind: 'date', required: true });
const actor = column({ key: 'actor', header: '经办人', kind: 'text', required: true });
const fund = column({ key: 'fund', header: '基金编码', kind: 'text', required: true });
const number = column({ key: 'number', header: '报告文号', kind: 'text', required: true });
const year = column({
  key: 'year',
  header: '评价预算年度',
  kind: 'integer',
  required: true,
  min: 2000,
  max: 2200,
});
const flag = <const K extends string>(key: K, header: string) =>
  column({ key, header, kind: 'flag', required: true });

/** 绩效自评: units evaluate their own projects. */
export const selfEvaluationSheet = yearSheet(
  sheetSchema({
    key: 'selfEvaluations',
    name: '绩效自评',
    presence: 'optional',
    note: { zh: '项目单位自评（第八条）', en: 'units evaluate themselves (art. 8)' },
    columns: [
      on,
      column({ key: 'project', header: '项目编码', kind: 'text', required: true }),
      column({
        key: 'rating',
        header: '自评等级',
        kind: 'choice',
        required: true,
        choices: choicesOf(RATING),
      }),
      actor,
    ],
  }),
  ({ on: day, actor: who, ...input }) => [
    plan(selfEvaluate, input, { on: day, actor: who, office: 'implementingUnit' }),
  ],
);

/** 部门评价: departments report on the year that has ended. */
export const departmentEvaluationSheet = yearSheet(
  sheetSchema({
    key: 'departmentEvaluations',
    name: '部门评价',
    presence: 'optional',
    note: { zh: '部门评价报告（第四十一条）', en: "the department's report (art. 41)" },
    columns: [
      on,
      number,
      fund,
      year,
      flag('toViceGovernor', '已报分管省领导'),
      flag('toFinance', '已抄送省财政厅'),
      actor,
    ],
  }),
  ({ on: day, actor: who, ...input }) => [
    plan(departmentEvaluation, input, { on: day, actor: who, office: 'administeringDepartment' }),
  ],
);

const DECIMALS = 10_000n;

/** A share of a hundred as points with up to four decimals; what is finer is cut, so that no grade is gained. */
const pointsOf = ({ numerator, denominator }: Ratio): Ratio =>
  ratio((numerator * 100n * DECIMALS) / denominator, DECIMALS);

/** 财政评价: finance's grade binds the next year's budget. */
export const fiscalEvaluationSheet = yearSheet(
  sheetSchema({
    key: 'fiscalEvaluations',
    name: '财政评价',
    presence: 'optional',
    note: {
      zh: '财政评价（第四十二条）：得分 0 至 100，可带小数',
      en: 'fiscal evaluation (art. 42): score from 0 to 100',
    },
    columns: [
      on,
      number,
      fund,
      year,
      column({ key: 'score', header: '得分（百分制）', kind: 'percent', required: true }),
      actor,
    ],
  }),
  ({ on: day, actor: who, score, ...input }) => [
    plan(
      fiscalEvaluation,
      { ...input, score: pointsOf(score) },
      { on: day, actor: who, office: 'financeDepartment' },
    ),
  ],
);

const EVALUATOR = {
  financeDepartment: { zh: '省财政厅', en: 'finance' },
  administeringDepartment: { zh: '省级资金主管部门', en: 'the department' },
} as const;

/** 评价报送: where results go (art. 45). */
export const evaluationReportSheet = yearSheet(
  sheetSchema({
    key: 'evaluationReports',
    name: '评价报送',
    presence: 'optional',
    note: { zh: '评价结果的报送和公开（第四十五条）', en: 'where results of evaluations go (art. 45)' },
    columns: [
      on,
      number,
      fund,
      year,
      column({
        key: 'evaluator',
        header: '评价主体',
        kind: 'choice',
        required: true,
        choices: choicesOf(EVALUATOR),
      }),
      flag('selected', '已选定报送'),
      flag('finalAccounts', '编入政府决算'),
      flag('government', '上报省政府'),
      flag('standingCommittee', '上报人大常委会'),
      flag('congress', '向省人大报告'),
      flag('published', '向社会公开'),
      actor,
    ],
  }),
  ({ on: day, actor: who, finalAccounts, government, standingCommittee, congress, published, ...rest }) => [
    plan(
      reportEvaluations,
      {
        ...rest,
        fiscal: { finalAccounts, government, standingCommittee, published },
        departmental: { congress, published },
      },
      { on: day, actor: who, office: rest.evaluator },
    ),
  ],
);
