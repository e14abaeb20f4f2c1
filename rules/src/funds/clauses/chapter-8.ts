import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inRule, judged } from './entry.js';

/** Chapter 8, art. 41–42: evaluation and what follows from it. */
export const CHAPTER_8: readonly ClauseEntry[] = [
  clause('art-41/1', art(41), '年度结束后部门开展评价', 'after the year the department evaluates', [
    inRule('funds.departmentEvaluation', 'yearNotOver'),
    inAct('departmentEvaluation'),
  ]),
  clause('art-41/2', art(41), '四月底前报分管省领导', 'it reports to its vice-governor by the end of April', [
    inRule('funds.departmentEvaluation', 'notToViceGovernor', 'inTime', 'late'),
    inDeadline('departmentReport'),
  ]),
  clause('art-41/3', art(41), '同时抄送省财政厅', 'with a copy to finance', [
    inRule('funds.departmentEvaluation', 'notToFinance'),
  ]),
  clause('art-42/1', art(42), '实施周期内省财政厅适时评价', 'finance evaluates during the term', [
    inAct('fiscalEvaluation'),
    inField('funds.evaluation', 'rating'),
  ]),
  clause(
    'art-42/2',
    art(42),
    '财政评价结果决定分配和预算',
    "finance's result decides on allocation and budget",
    [
      inRule('funds.evaluationGrade', 'notByFinance'),
      inRule('funds.budgetFormulation', 'ceilingApplies'),
      inAct('formulateBudget'),
    ],
    { interpreted: ['fundwideLimits'], tests: ['server/test/funds/fund-ceiling.test.ts'] },
  ),
  clause(
    'art-42/3',
    art(42),
    '等级分五档',
    'there are five grades',
    [inRule('funds.evaluationGrade', 'excellent', 'good', 'medium', 'low', 'poor')],
    { interpreted: ['scoreFull', 'gradeExcellent', 'gradeGood', 'gradeMedium', 'gradeLow'] },
  ),
  clause('art-42/4', art(42), '优：优先', 'excellent: priority', [inRule('funds.ratingCeiling', 'priority')]),
  clause(
    'art-42/5',
    art(42),
    '良：不增长',
    'good: no growth',
    [inRule('funds.ratingCeiling', 'zeroGrowth')],
    { interpreted: ['ceilingBase'] },
  ),
  clause(
    'art-42/6',
    art(42),
    '中：至少减两成',
    'medium: at least a fifth less',
    [inRule('funds.ratingCeiling', 'cutMedium')],
    { interpreted: ['ceilingBase'] },
  ),
  clause(
    'art-42/7',
    art(42),
    '低：至少减一半',
    'low: at least half less',
    [inRule('funds.ratingCeiling', 'cutLow')],
    { interpreted: ['ceilingBase'] },
  ),
  clause('art-42/8', art(42), '差：以后年度不安排', 'poor: no later budget', [
    inRule('funds.ratingCeiling', 'noLaterBudget'),
    inRule('funds.budgetFormulation', 'gradedPoor'),
    inAct('proposeTermination'),
  ]),
  clause(
    'art-42/9',
    art(42),
    '减多少看问题、得分和财力',
    'how much deeper depends on problem, score and resources',
    [judged('formulateBudget')],
  ),
  clause('art-42/10', art(42), '到期后省财政厅评价', 'finance evaluates at the end of the term', [
    inAct('fiscalEvaluation'),
  ]),
  clause(
    'art-42/11',
    art(42),
    '到期评价低或差的不延期',
    'low or poor at the end: no extension',
    [inRule('funds.extension', 'lowOrPoor'), inAct('extendFund')],
    { softened: true },
  ),
];
