import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atLeast,
  fact,
  facts,
  holds,
  isOneOf,
  isPresent,
  minus,
  moreThan,
  NOTHING,
  named,
  not,
} from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY } from './vocabulary.js';

const young = art(39, 2);
const old = art(39, 3);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  age: fact.count('结转年数', 'years carried', '年', 'years'),
  disposal: fact.choice('处理方式', 'what is to be done', {
    return: { zh: '交回省财政总预算', en: 'return to the provincial general budget' },
    offset: { zh: '抵减下一年度预算', en: "offset against the next year's budget" },
    reuse: { zh: '同级财政统筹使用', en: 're-use by the own level' },
  }),
  amount: fact.money('处理金额', 'amount'),
  balance: fact.money('结转结余余额', 'balance carried'),
  stillNeeded: fact.flag('仍需按原用途使用', 'still needed for its use'),
  taskListDone: fact.flag('省级下达的任务清单已完成', 'the task list is done'),
  filed: fact.flag('报主管部门和省财政厅备案', 'filed with the department and finance'),
  ownRules: fact.optionalText(
    '科研、基本建设项目的管理依据',
    'rules of their own for research or construction',
  ),
});

const bound = not(isPresent(f.ownRules));
const surplus = atLeast(f.age, p.surplusAge);
const retained = isOneOf(f.authority, 'retained');
const reuse = isOneOf(f.disposal, 'reuse');
const left = named('处理后余额', 'left', minus(f.balance, f.amount));

/**
 * 第三十九条: what may be done with carried money. In its first year it goes only when its use no longer needs
 * it; retained money goes back; delegated money is re-used by its own level once the task list is done and that
 * is filed, and as surplus it may be offset. 第四十条: research and construction follow rules of their own.
 */
export const balanceDisposal = rule({
  id: 'funds.balanceDisposal',
  title: { zh: '结转结余资金处理', en: 'Disposal of carried money' },
  provisions: [young, old, art(40)],
  facts: f,
  contradictions: [
    contradiction(['amount'], atLeast(NOTHING, f.amount), '处理金额为零', 'the amount is nothing'),
  ],
  refusals: [
    refuse('overBalance', {
      by: young,
      zh: '超过结转结余余额',
      en: 'more than is carried',
      when: moreThan(f.amount, f.balance),
    }),
    refuse('keepsUse', {
      by: young,
      zh: '不足两年且仍需使用的，按原用途继续使用',
      en: 'in its first year money that is needed keeps its use',
      when: allOf(bound, not(surplus), holds(f.stillNeeded)),
    }),
    refuse('retainedGoesBack', {
      by: young,
      zh: '保留省级审批权限的资金不需继续使用的，应当交回省财政总预算',
      en: 'retained money that is no longer needed goes back to the provincial general budget',
      when: allOf(bound, not(surplus), retained, not(isOneOf(f.disposal, 'return'))),
    }),
    refuse('surplusGoesBack', {
      by: old,
      zh: '保留省级审批权限的资金满两年的，一律交回省财政总预算',
      en: 'retained surplus goes back to the provincial general budget, all of it',
      when: allOf(bound, surplus, retained, not(isOneOf(f.disposal, 'return'))),
    }),
    refuse('offsetBeforeSurplus', {
      by: old,
      zh: '未满两年的资金不抵减下一年度预算',
      en: 'only surplus is offset',
      when: allOf(bound, isOneOf(f.disposal, 'offset'), not(surplus)),
    }),
    refuse('taskListNotDone', {
      by: young,
      zh: '任务清单未完成，不得统筹使用',
      en: 'the task list is not done: no re-use',
      when: asRead(p.unfinishedNoReuse, allOf(bound, not(surplus), reuse, not(holds(f.taskListDone)))),
    }),
    refuse('surplusTasksNotDone', {
      by: old,
      zh: '满两年且任务清单未完成的，应当交回或者抵减，不得统筹使用',
      en: 'surplus whose task list is not done is returned or offset, not re-used',
      when: allOf(bound, surplus, reuse, not(holds(f.taskListDone))),
    }),
    refuse('reuseNotFiled', {
      by: young,
      zh: '统筹使用应当报主管部门和省财政厅备案',
      en: 're-use is filed with the department and finance',
      when: allOf(bound, not(surplus), reuse, not(holds(f.filed))),
    }),
    refuse('surplusReuseNotFiled', {
      by: old,
      zh: '统筹使用结余应当报主管部门和省财政厅备案',
      en: 're-use of surplus is filed with the department and finance',
      when: allOf(bound, surplus, reuse, not(holds(f.filed))),
    }),
  ],
  outcomes: [
    outcome('ownRules', {
      by: art(40),
      zh: '按科研、基本建设的有关规定处理',
      en: 'dealt with by rules of its own',
      when: isPresent(f.ownRules),
      then: { left },
    }),
    outcome('surplusReused', {
      by: old,
      zh: '结余由同级财政统筹使用',
      en: 'surplus is re-used by the own level',
      when: allOf(surplus, reuse),
      then: { left },
    }),
    outcome('reused', {
      by: young,
      zh: '由同级财政统筹使用',
      en: 're-used by the own level',
      when: reuse,
      then: { left },
    }),
    outcome('offset', {
      by: old,
      zh: '抵减下一年度预算',
      en: "offset against the next year's budget",
      when: asRead(p.financeChoosesOffset, isOneOf(f.disposal, 'offset')),
      then: { left },
    }),
    outcome('surplusReturned', {
      by: old,
      zh: '结余交回省财政总预算',
      en: 'surplus is returned to the provincial general budget',
      when: surplus,
      then: { left },
    }),
    otherwise('returned', {
      by: young,
      zh: '交回省财政总预算',
      en: 'returned to the provincial general budget',
      then: { left },
    }),
  ],
  example: {
    authority: 'delegated',
    age: 2,
    disposal: 'offset',
    amount: '1000000',
    balance: '1000000',
    stillNeeded: false,
    taskListDone: false,
    filed: false,
    ownRules: null,
  },
});
