import { otherwise, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atLeast,
  fact,
  facts,
  holds,
  isOneOf,
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

const by = art(33);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  planApproved: fact.flag('分配方案已经批准', 'the allocation plan is approved'),
  amount: fact.money('申请下达金额', 'amount to release'),
  unreleased: fact.money('未下达余额', 'amount unreleased'),
  reserved: fact.money('其中已为收回预留', 'of it, reserved for a clawback'),
  recipient: fact.choice('下达对象', 'recipient', {
    placeOrUnit: { zh: '具体地区或者单位', en: 'a named place or unit' },
    departmentLump: { zh: '切块停留在部门', en: 'a lump parked in a department' },
  }),
  namesProjects: fact.flag('指定具体项目或者金额', 'names specific projects or amounts'),
});

const free = named('可下达余额', 'free to release', minus(f.unreleased, f.reserved));

/**
 * 第三十三条: a release goes by document to a named place or unit, out of what is not reserved for a clawback;
 * 第三十四条: where projects are approved below, it names neither a project nor its amount.
 */
export const release = rule({
  id: 'funds.release',
  title: { zh: '资金下达', en: 'Release' },
  provisions: [by, art(29), art(34)],
  facts: f,
  contradictions: [
    contradiction(['amount'], atLeast(NOTHING, f.amount), '下达金额为零', 'the release is of nothing'),
    contradiction(
      ['unreleased', 'reserved'],
      moreThan(f.reserved, f.unreleased),
      '预留金额大于未下达余额',
      'more is reserved than is unreleased',
    ),
  ],
  refusals: [
    refuse('planNotApproved', {
      by: art(29),
      zh: '分配方案未经批准',
      en: 'the allocation plan is not approved',
      when: not(holds(f.planApproved)),
    }),
    refuse('notNamedRecipient', {
      by,
      zh: '没有下达到具体地区或者单位',
      en: 'it goes to no named place or unit',
      when: asRead(p.releasedMeansNamed, isOneOf(f.recipient, 'departmentLump')),
    }),
    refuse('overFreeAmount', {
      by,
      zh: '超过扣除预留后的可下达余额',
      en: 'more than is free after the reservation',
      when: asRead(p.clawbackReserves, moreThan(f.amount, free)),
    }),
    refuse('namesProjects', {
      by: art(34),
      zh: '下放审批权限的资金不得指定具体项目及金额',
      en: 'a delegated release names neither projects nor their amounts',
      when: allOf(isOneOf(f.authority, 'delegated'), holds(f.namesProjects)),
    }),
  ],
  outcomes: [
    otherwise('releasable', {
      by,
      zh: '可以下达',
      en: 'may be released',
      then: { left: named('下达后余额', 'left', minus(free, f.amount)) },
    }),
  ],
  example: {
    authority: 'delegated',
    planApproved: true,
    amount: '8000000',
    unreleased: '10000000',
    reserved: '0',
    recipient: 'placeOrUnit',
    namesProjects: false,
  },
});
