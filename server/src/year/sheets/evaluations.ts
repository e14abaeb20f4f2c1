import { RATING, type Ratio, ratio } from '@jizheng/rules';
import { departmentEvaluation } from '../../funds/acts/department-evaluation.js';
import { fiscalEvaluation } from '../../funds/acts/fiscal-evaluation.js';
import { reportEvaluations } from '../../funds/acts/report-evaluations.js';
import { selfEvaluate } from '../../funds/acts/self-evaluate.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  textColumn,
  yearColumn,
} from './columns.js';

const number = textColumn('number', '报告文号');
const year = yearColumn('year', '评价预算年度');

/** 绩效自评: units evaluate their own projects. */
export const selfEvaluationSheet = yearSheet(
  sheetSchema({
    key: 'selfEvaluations',
    name: '绩效自评',
    presence: 'optional',
    note: { zh: '项目单位自评（第八条）', en: 'units evaluate themselves (art. 8)' },
    columns: [
      onColumn,
      textColumn('project', '项目编码'),
      choiceColumn('rating', '自评等级', RATING),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(selfEvaluate, input, { on, actor, office: 'implementingUnit' })],
);

/** 部门评价: departments report on the year that has ended. */
export const departmentEvaluationSheet = yearSheet(
  sheetSchema({
    key: 'departmentEvaluations',
    name: '部门评价',
    presence: 'optional',
    note: { zh: '部门评价报告（第四十一条）', en: "the department's report (art. 41)" },
    columns: [
      onColumn,
      number,
      fundColumn,
      year,
      flagColumn('toViceGovernor', '已报分管省领导'),
      flagColumn('toFinance', '已抄送省财政厅'),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [
    plan(departmentEvaluation, input, { on, actor, office: 'administeringDepartment' }),
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
      onColumn,
      number,
      fundColumn,
      year,
      column({ key: 'score', header: '得分（百分制）', kind: 'percent', required: true }),
      actorColumn,
    ],
  }),
  ({ on, actor, score, ...input }) => [
    plan(fiscalEvaluation, { ...input, score: pointsOf(score) }, { on, actor, office: 'financeDepartment' }),
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
      onColumn,
      number,
      fundColumn,
      year,
      choiceColumn('evaluator', '评价主体', EVALUATOR),
      flagColumn('selected', '已选定报送'),
      flagColumn('finalAccounts', '编入政府决算'),
      flagColumn('government', '上报省政府'),
      flagColumn('standingCommittee', '上报人大常委会'),
      flagColumn('congress', '向省人大报告'),
      flagColumn('published', '向社会公开'),
      actorColumn,
    ],
  }),
  ({ on, actor, finalAccounts, government, standingCommittee, congress, published, ...rest }) => [
    plan(
      reportEvaluations,
      {
        ...rest,
        fiscal: { finalAccounts, government, standingCommittee, published },
        departmental: { congress, published },
      },
      { on, actor, office: rest.evaluator },
    ),
  ],
);
