import { otherwise, outcome, refuse } from '../law/clause.js';
import { asRead, atMost, dayIn, fact, facts, holds, named, nextYear, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(41);

const f = facts({
  year: fact.year('评价的预算年度', 'budget year evaluated'),
  reportedOn: fact.date('报告日期', 'day of the report'),
  selfEvaluated: fact.flag('项目单位已完成自评', 'the units have evaluated themselves'),
  toViceGovernor: fact.flag('报分管省领导', 'reported to the vice-governor in charge'),
  toFinance: fact.flag('抄送省财政厅', 'copied to finance'),
});

const due = named('报告末日', 'last day of the report', dayIn(nextYear(f.year), p.departmentReportDeadline));

/**
 * 第四十一条: after the budget year the department evaluates the fund's use and reports early in the next year
 * to its vice-governor, with a copy to finance; the units' own evaluation (第八条) comes first.
 */
export const departmentEvaluation = rule({
  id: 'funds.departmentEvaluation',
  title: { zh: '部门评价', en: "The department's evaluation" },
  provisions: [by, art(8)],
  facts: f,
  refusals: [
    refuse('yearNotOver', {
      by,
      zh: '预算年度尚未终了',
      en: 'the budget year is not over',
      when: atMost(f.reportedOn, dayIn(f.year, p.fiscalYearEnd)),
    }),
    refuse('noSelfEvaluation', {
      by: art(8),
      zh: '项目单位尚未完成绩效自评',
      en: 'the units have not evaluated themselves',
      when: asRead(p.selfEvaluationFirst, not(holds(f.selfEvaluated))),
    }),
    refuse('notToViceGovernor', {
      by,
      zh: '评价报告未报分管省领导',
      en: 'the report did not go to the vice-governor in charge',
      when: not(holds(f.toViceGovernor)),
    }),
    refuse('notToFinance', {
      by,
      zh: '评价报告未抄送省财政厅',
      en: 'the report was not copied to finance',
      when: not(holds(f.toFinance)),
    }),
  ],
  outcomes: [
    outcome('inTime', {
      by,
      zh: '按期报告',
      en: 'reported in time',
      when: atMost(f.reportedOn, due),
      then: { due },
    }),
    otherwise('late', {
      by,
      zh: '逾期报告',
      en: 'reported late',
      then: { due },
    }),
  ],
  example: {
    year: 2025,
    reportedOn: '2026-04-30',
    selfEvaluated: true,
    toViceGovernor: true,
    toFinance: true,
  },
});
