import { otherwise, refuse } from '../law/clause.js';
import {
  allOf,
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
import { orElse } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY } from './vocabulary.js';

const by = art(36);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  amount: fact.money('申请支付金额', 'amount to pay'),
  unpaid: fact.money('该项目已下达未支付余额', 'released to the project and unpaid'),
  dueByProgress: fact.optionalMoney('按实施进度审核的可付余额', 'payable by audited progress'),
  withinScope: fact.flag('属于规定的开支范围', 'within the stated scope of spending'),
  diverted: fact.flag('被挤占挪用', 'diverted from its use'),
  age: fact.count('已结转年数', 'years carried', '年', 'years'),
  ownRules: fact.optionalText(
    '科研、基本建设结转资金的管理依据',
    'rules of their own for research or construction',
  ),
  reuseFiled: fact.flag('同级统筹使用已备案', 're-use by the own level is filed'),
});

const payable = orElse('按进度可付余额', 'payable by progress', f.dueByProgress, f.unpaid);
const surplus = allOf(not(isPresent(f.ownRules)), atLeast(f.age, p.surplusAge));

/**
 * 第三十六条: money is paid by treasury rules, to the project's progress where that is checked, and is never
 * diverted; nothing is paid without budget (第四条), outside the scope (第三十七条) or out of surplus (第三十九条).
 */
export const disbursement = rule({
  id: 'funds.disbursement',
  title: { zh: '资金支付', en: 'Disbursement' },
  provisions: [by, art(4, undefined, 3), art(37), art(39, 3), art(40)],
  facts: f,
  contradictions: [
    contradiction(['amount'], atLeast(NOTHING, f.amount), '支付金额为零', 'the payment is of nothing'),
  ],
  refusals: [
    refuse('overBudget', {
      by: art(4, undefined, 3),
      zh: '没有预算不得支出',
      en: 'nothing is spent without budget',
      when: moreThan(f.amount, f.unpaid),
    }),
    refuse('diverted', {
      by,
      zh: '资金不得挤占挪用',
      en: 'the money is not diverted',
      when: holds(f.diverted),
    }),
    refuse('outsideScope', {
      by: art(37),
      zh: '超出规定的开支范围',
      en: 'outside the stated scope of spending',
      when: not(holds(f.withinScope)),
    }),
    refuse('aheadOfProgress', {
      by,
      zh: '超过按实施进度审核的可付余额',
      en: 'more than the audited progress allows',
      when: moreThan(f.amount, payable),
    }),
    refuse('surplusStops', {
      by: art(39, 3),
      zh: '连续两年未用完的资金严禁继续执行',
      en: 'what was not used up in two years stops',
      when: allOf(surplus, isOneOf(f.authority, 'retained')),
    }),
    refuse('surplusNotReused', {
      by: art(39, 3),
      zh: '连续两年未用完的下放资金，未经统筹使用并备案不得支付',
      en: 'delegated money not used up in two years is spent only as filed re-use',
      when: allOf(surplus, isOneOf(f.authority, 'delegated'), not(holds(f.reuseFiled))),
    }),
  ],
  outcomes: [
    otherwise('payable', {
      by,
      zh: '可以支付',
      en: 'may be paid',
      then: { left: named('支付后余额', 'left', minus(f.unpaid, f.amount)) },
    }),
  ],
  example: {
    authority: 'retained',
    amount: '300000',
    unpaid: '1000000',
    dueByProgress: null,
    withinScope: true,
    diverted: false,
    age: 0,
    ownRules: null,
    reuseFiled: false,
  },
});
