import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  dayIn,
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  moreThan,
  named,
  not,
  previousYear,
} from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY, determinationFact, EXEMPT, READINESS, SPENDING_CLASS } from './vocabulary.js';

const by = art(20);

const f = facts({
  authority: fact.choice('审批权限', 'authority', AUTHORITY),
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  budgetYear: fact.year('拟安排预算年度', 'budget year'),
  admittedOn: fact.date('入库日期', 'date of admission'),
  appraised: fact.flag('已经评审论证', 'appraised'),
  readiness: fact.checklist('可执行条件', 'executable conditions', READINESS),
  determination: determinationFact('逾期入库认定', 'determination to admit it late'),
});

const lastDay = named('储备截止日', 'last day', dayIn(previousYear(f.budgetYear), p.admissionDeadline));
const exempt = asRead(p.exemptEscapesPipeline, isOneOf(f.spendingClass, ...EXEMPT));

/**
 * 第二十条、第二十二条: a project is appraised and admitted to the pipeline, for retained money in principle by
 * the end of September of the year before; only when it is executable may it enter the budget.
 */
export const admission = rule({
  id: 'funds.admission',
  title: { zh: '项目入库', en: 'Admission to the pipeline' },
  provisions: [by, art(22)],
  facts: f,
  refusals: [
    refuse('notAppraised', {
      by,
      zh: '未经评审论证',
      en: 'not appraised',
      when: not(holds(f.appraised)),
    }),
    refuse('afterDeadline', {
      by,
      zh: '已过储备截止日',
      en: 'the last day of admission has passed',
      when: allOf(isOneOf(f.authority, 'retained'), not(exempt), moreThan(f.admittedOn, lastDay)),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
  ],
  outcomes: [
    outcome('executable', {
      by: art(22),
      zh: '入库，具备可执行条件，可以编入预算',
      en: 'admitted and executable: it may enter the budget',
      when: asRead(p.readinessItems, isComplete(f.readiness)),
    }),
    otherwise('inPreparation', {
      by: art(22),
      zh: '入库，前期准备未完成，暂不得编入预算',
      en: 'admitted, still in preparation: it may not enter the budget yet',
    }),
  ],
  example: {
    authority: 'retained',
    spendingClass: 'ordinary',
    budgetYear: 2026,
    admittedOn: '2025-09-30',
    appraised: true,
    readiness: {
      permits: true,
      implementationPlan: true,
      funding: true,
      spendingSchedule: true,
      preparation: true,
    },
    determination: null,
  },
});
