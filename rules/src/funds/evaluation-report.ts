import { otherwise, outcome, refuse } from '../law/clause.js';
import { allOf, fact, facts, holds, isComplete, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';

const by = art(45);

const f = facts({
  evaluator: fact.choice('评价主体', 'who evaluated', {
    financeDepartment: { zh: '省财政厅', en: 'finance' },
    administeringDepartment: { zh: '省级资金主管部门', en: 'the department' },
  }),
  selected: fact.flag('省财政厅选定（关注度高或者影响重大）', 'selected by finance for interest or weight'),
  fiscal: fact.checklist('财政评价结果报送', 'where the result of finance goes', {
    finalAccounts: { zh: '编入政府决算', en: 'into the final accounts' },
    government: { zh: '上报省政府', en: 'to the government' },
    standingCommittee: { zh: '上报省人大常委会', en: "to the congress's standing committee" },
    published: { zh: '向社会公开', en: 'published' },
  }),
  departmental: fact.checklist('部门评价结果报送', "where the department's result goes", {
    congress: { zh: '向省人大报告', en: 'to the congress' },
    published: { zh: '向社会公开', en: 'published' },
  }),
});

const byFinance = isOneOf(f.evaluator, 'financeDepartment');

/**
 * 第四十五条: results that finance selects go with the final accounts to the government and the congress and
 * are published; departments report theirs to the congress and publish them.
 */
export const evaluationReport = rule({
  id: 'funds.evaluationReport',
  title: { zh: '评价结果报告和公开', en: 'Reporting of evaluation results' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('fiscalNotReported', {
      by,
      zh: '选定的财政评价结果未按要求报送和公开',
      en: "a selected result of finance's has not gone where it must",
      when: allOf(byFinance, holds(f.selected), not(isComplete(f.fiscal))),
    }),
    refuse('departmentalNotReported', {
      by,
      zh: '部门评价结果未按要求报告和公开',
      en: "the department's result has not gone where it must",
      when: allOf(isOneOf(f.evaluator, 'administeringDepartment'), not(isComplete(f.departmental))),
    }),
  ],
  outcomes: [
    outcome('fiscalReported', {
      by,
      zh: '财政评价结果已随决算报送并公开',
      en: 'gone with the final accounts and published',
      when: allOf(byFinance, holds(f.selected)),
    }),
    outcome('notSelected', {
      by,
      zh: '未列入选定范围',
      en: 'not among the selected',
      when: byFinance,
    }),
    otherwise('departmentalReported', {
      by,
      zh: '部门评价结果已报告并公开',
      en: 'reported to the congress and published',
    }),
  ],
  example: {
    evaluator: 'financeDepartment',
    selected: true,
    fiscal: { finalAccounts: true, government: true, standingCommittee: true, published: true },
    departmental: { congress: false, published: false },
  },
});
