import { otherwise, outcome } from '../law/clause.js';
import {
  allOf,
  anyOf,
  asRead,
  atLeast,
  computed,
  equals,
  fact,
  facts,
  holds,
  isOneOf,
  isPresent,
  moreThan,
  NOTHING,
  named,
  nextYear,
} from '../law/expression.js';
import { countKind } from '../law/kind.js';
import { either } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY } from './vocabulary.js';

const general = art(39, 1);
const young = art(39, 2);
const old = art(39, 3);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  budgetYear: fact.year('资金所属预算年度', 'budget year of the money'),
  releaseYear: fact.year('下达年度', 'year of its release'),
  yearEnd: fact.year('年末所在年度', 'year that has ended'),
  unspent: fact.money('年末未用完金额', 'unspent when the year ended'),
  need: fact.choice('原用途的需要', 'the need of its use', {
    needed: { zh: '仍需继续使用', en: 'still needed' },
    notNeeded: { zh: '不需继续使用', en: 'no longer needed' },
    notStated: { zh: '尚未说明', en: 'not stated yet' },
  }),
  taskListDone: fact.flag('省级下达的任务清单已完成', 'the task list is done'),
  ownRules: fact.optionalText(
    '科研、基本建设项目的管理依据',
    'rules of their own for research or construction',
  ),
});

const retained = isOneOf(f.authority, 'retained');
const needed = isOneOf(f.need, 'needed');
const firstYear = either(
  '起算年度',
  'counts from',
  allOf(isOneOf(f.authority, 'delegated'), holds(p.carryOverFromRelease)),
  f.releaseYear,
  f.budgetYear,
);
const age = computed(
  '结转年数',
  'years carried',
  countKind({ zh: '年', en: 'years' }),
  [firstYear, f.yearEnd],
  (given, policy) => f.yearEnd.read(given, policy) - firstYear.read(given, policy) + 1,
);
const surplus = anyOf(atLeast(age, p.surplusAge), moreThan(age, p.carryOverMaximum));
const amount = named('年末未用完金额', 'amount', f.unspent);

/**
 * 第三十九条: unspent money carries over once; in its first year it keeps its use or goes back, what two years
 * did not use up is surplus: retained money stops, delegated money depends on its task list. 第四十条: research
 * and construction follow rules of their own.
 */
export const carryOver = rule({
  id: 'funds.carryOver',
  title: { zh: '结转结余资金', en: 'Carry-over and surplus' },
  provisions: [general, young, old, art(40)],
  facts: f,
  contradictions: [
    contradiction(
      ['budgetYear', 'yearEnd'],
      moreThan(f.budgetYear, f.yearEnd),
      '资金所属年度晚于年末所在年度',
      'the money belongs to a year after the one that ended',
    ),
    contradiction(
      ['releaseYear', 'yearEnd'],
      moreThan(f.releaseYear, f.yearEnd),
      '下达年度晚于年末所在年度',
      'the money was released after the year that ended',
    ),
  ],
  refusals: [],
  outcomes: [
    outcome('ownRules', {
      by: art(40),
      zh: '科研、基本建设项目按国家和省有关规定管理',
      en: 'research and construction follow rules of their own',
      when: isPresent(f.ownRules),
    }),
    outcome('nothingUnspent', {
      by: general,
      zh: '没有未用完资金',
      en: 'nothing is unspent',
      when: equals(f.unspent, NOTHING),
    }),
    outcome('stopsIntoNextBudget', {
      by: old,
      zh: '停止执行并交回，确需支付的纳入下一年度预算',
      en: "stops and goes back; a real need enters the next year's budget",
      when: allOf(surplus, retained, needed),
      then: {
        returned: amount,
        budgetYear: named('纳入预算年度', 'enters budget', nextYear(f.yearEnd)),
      },
    }),
    outcome('stops', {
      by: old,
      zh: '停止执行，全部交回省财政总预算',
      en: 'stops; all of it goes back to the provincial general budget',
      when: allOf(surplus, retained),
      then: { returned: amount },
    }),
    outcome('surplusReusable', {
      by: old,
      zh: '任务清单已完成，可由同级财政统筹使用并备案',
      en: 'the task list is done: the own level may re-use it and files that',
      when: allOf(surplus, holds(f.taskListDone)),
      then: { reusable: amount },
    }),
    outcome('returnedOrOffset', {
      by: old,
      zh: '任务清单未完成，交回或者抵减下一年度预算',
      en: "the task list is not done: returned, or offset against the next year's budget",
      when: asRead(p.financeChoosesOffset, surplus),
      then: { returnedOrOffset: amount },
    }),
    outcome('keepsUse', {
      by: young,
      zh: '结转下年按原用途使用',
      en: 'carries over and keeps its use',
      when: needed,
      then: { carriedOver: amount },
    }),
    outcome('needOpen', {
      by: young,
      zh: '可以结转，尚待说明是否仍按原用途使用',
      en: 'may carry over; whether its use still needs it is still to be stated',
      when: isOneOf(f.need, 'notStated'),
      then: { carriedOver: amount },
    }),
    outcome('returned', {
      by: young,
      zh: '不需继续执行，交回省财政总预算',
      en: 'no longer needed: back to the provincial general budget',
      when: retained,
      then: { returned: amount },
    }),
    outcome('reusable', {
      by: young,
      zh: '不需继续执行且任务清单已完成，可由同级财政统筹使用并备案',
      en: 'no longer needed and the task list done: the own level may re-use it and files that',
      when: holds(f.taskListDone),
      then: { reusable: amount },
    }),
    otherwise('notReusable', {
      by: young,
      zh: '任务清单未完成，不得统筹使用',
      en: 'the task list is not done: no re-use',
      then: { carriedOver: asRead(p.unfinishedNoReuse, amount) },
    }),
  ],
  example: {
    authority: 'delegated',
    budgetYear: 2023,
    releaseYear: 2023,
    yearEnd: 2024,
    unspent: '1000000',
    need: 'needed',
    taskListDone: false,
    ownRules: null,
  },
});
