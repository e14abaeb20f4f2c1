import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atLeast,
  dayIn,
  equals,
  fact,
  facts,
  isOneOf,
  moreThan,
  named,
  not,
  previousYear,
  yearIn,
} from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { EXEMPT, LEVEL, SELECTION, SPENDING_CLASS } from './vocabulary.js';

const f = facts({
  approver: fact.choice('项目审批层级', 'level that approves the projects', LEVEL),
  organiser: fact.choice('组织申报层级', 'level that organises the call', LEVEL),
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  selection: fact.choice('项目遴选方式', 'how projects are chosen', SELECTION),
  budgetYear: fact.year('预算年度', 'budget year'),
  openedOn: fact.date('启动申报日期', 'day on which the call opens'),
});

const yearBefore = previousYear(f.budgetYear);
const lastDay = named('启动截止日', 'last day to open', dayIn(yearBefore, p.callOpenDeadline));
const settleBy = named('确定项目截止日', 'projects settled by', dayIn(yearBefore, p.settledDeadline));
const exempt = asRead(p.exemptEscapesPipeline, isOneOf(f.spendingClass, ...EXEMPT));
const competitive = allOf(isOneOf(f.approver, 'province'), isOneOf(f.selection, 'competitive'));

/**
 * 第二十条、第二十一条: whoever approves the projects organises the call, a year ahead; a competitive one of
 * the province opens by the end of March of the year before.
 */
export const call = rule({
  id: 'funds.call',
  title: { zh: '项目申报', en: 'Call for projects' },
  provisions: [art(20), art(21)],
  facts: f,
  refusals: [
    refuse('wrongOrganiser', {
      by: art(20),
      zh: '谁审批项目，由谁组织申报',
      en: 'whoever approves the projects organises the call',
      when: not(equals(f.organiser, f.approver)),
    }),
    refuse('notAYearAhead', {
      by: art(20),
      zh: '未提前一年组织',
      en: 'not organised a year ahead',
      when: allOf(not(exempt), asRead(p.yearAhead, atLeast(yearIn(f.openedOn), f.budgetYear))),
    }),
    refuse('opensLate', {
      by: art(21),
      zh: '竞争性分配的申报启动逾期',
      en: 'a competitive call opens by the last day',
      when: allOf(competitive, moreThan(f.openedOn, lastDay)),
    }),
  ],
  outcomes: [
    outcome('competitiveCall', {
      by: art(21),
      zh: '启动竞争性申报遴选和评审论证',
      en: 'the competitive call opens, with selection and appraisal',
      when: competitive,
      then: { settleBy },
    }),
    otherwise('callOpen', {
      by: art(20),
      zh: '启动项目申报',
      en: 'the call opens',
    }),
  ],
  example: {
    approver: 'province',
    organiser: 'province',
    spendingClass: 'ordinary',
    selection: 'competitive',
    budgetYear: 2026,
    openedOn: '2025-03-31',
  },
});
