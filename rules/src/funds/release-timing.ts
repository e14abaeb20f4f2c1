import { otherwise, outcome } from '../law/clause.js';
import { asRead, atMost, daysAfter, fact, facts, holds, isOneOf, named } from '../law/expression.js';
import { either } from '../law/quantity.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art, budgetLaw } from './sources.js';
import { EXEMPT, SPENDING_CLASS } from './vocabulary.js';

const by = art(33);

const f = facts({
  step: fact.choice('下达环节', 'step', {
    generalTransfer: { zh: '下达一般性转移支付', en: 'general transfer' },
    specialTransfer: { zh: '下达专项转移支付', en: 'special transfer' },
    departmentBudget: { zh: '向部门批复预算', en: 'budget to a department' },
    unitBudget: { zh: '部门向所属单位批复预算', en: 'budget from a department to its unit' },
  }),
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  releasedInAdvance: fact.flag('编制阶段已提前下达', 'released in advance'),
  start: fact.date(
    '起算日（预算批准日；批复所属单位的，为部门收到批复日）',
    'starting day (the budget was approved; for a unit: its department received the budget)',
  ),
  on: fact.date('下达日期', 'day of the release'),
});

const days = either(
  '法定时限',
  'statutory time',
  isOneOf(f.step, 'generalTransfer'),
  p.generalTransferDays,
  either(
    '法定时限',
    'statutory time',
    isOneOf(f.step, 'specialTransfer'),
    p.specialTransferDays,
    either(
      '法定时限',
      'statutory time',
      isOneOf(f.step, 'departmentBudget'),
      p.departmentBudgetDays,
      p.unitBudgetDays,
    ),
  ),
);
const due = named('法定时限末日', 'last day', asRead(p.dayCounting, daysAfter(f.start, days)));

/**
 * 第三十三条: what was not released in advance goes out within the time of the Budget Law: general transfers,
 * special transfers, department budgets, unit budgets each have their own.
 */
export const releaseTiming = rule({
  id: 'funds.releaseTiming',
  title: { zh: '下达的法定时限', en: 'Statutory time of a release' },
  provisions: [by, budgetLaw(52, 5)],
  facts: f,
  refusals: [],
  outcomes: [
    outcome('releasedInAdvance', {
      by,
      zh: '编制阶段已提前下达，不适用法定时限',
      en: 'released in advance: the time does not apply',
      when: holds(f.releasedInAdvance),
    }),
    outcome('exempt', {
      by: budgetLaw(52, 5),
      zh: '应急救援应及时下达，据实结算可以分期下达或者先预付后结算',
      en: 'emergency relief is released at once; settlement on actuals in parts, or prepaid',
      when: isOneOf(f.spendingClass, ...EXEMPT),
    }),
    outcome('inTime', {
      by,
      zh: '在法定时限内下达',
      en: 'released in time',
      when: atMost(f.on, due),
      then: { due },
    }),
    otherwise('late', {
      by,
      zh: '超过法定时限',
      en: 'released late',
      then: { due },
    }),
  ],
  example: {
    step: 'specialTransfer',
    spendingClass: 'ordinary',
    releasedInAdvance: false,
    start: '2025-01-18',
    on: '2025-03-19',
  },
});
