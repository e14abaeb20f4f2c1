import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atMost,
  daysAfter,
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  isPresent,
  moreThan,
  named,
  not,
} from '../law/expression.js';
import { dateKind } from '../law/kind.js';
import { either, workingDaysAfter } from '../law/quantity.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art, opennessRegulation } from './sources.js';

const by = art(43);
const byList = art(44);

const f = facts({
  item: fact.choice('公开内容', 'what is published', {
    principal: { zh: '清单主体信息', en: 'principal facts' },
    measure: { zh: '资金管理办法', en: "the fund's measure" },
    call: { zh: '申报指南', en: 'call' },
    allocation: { zh: '分配结果', en: 'allocation results' },
    targets: { zh: '绩效目标', en: 'targets' },
    evaluation: { zh: '绩效评价结果', en: 'evaluation results' },
  }),
  secretBasis: fact.optionalText('涉密依据', 'basis of its secrecy'),
  principal: fact.checklist('主体信息', 'principal facts', {
    name: { zh: '资金名称', en: 'name' },
    department: { zh: '主管部门', en: 'department' },
    budget: { zh: '预算金额', en: 'budget' },
    term: { zh: '执行期限', en: 'term' },
  }),
  onList: fact.flag('在规定的清单专栏公开', 'on the list of the portal'),
  linked: fact.flag('由资金名称链接', "linked from the fund's name"),
  budgetApprovedOn: fact.date('年度预算批准日期', 'day on which the budget was approved'),
  formedOn: fact.date('信息形成日期', 'day on which it was formed'),
  publishedOn: fact.date('公开日期', 'day of publication'),
  daysOff: fact.list('非工作日（含周末）', 'days off, weekends included', dateKind),
});

const isPrincipal = isOneOf(f.item, 'principal');
const listDue = named(
  '清单公开末日',
  'last day of the list',
  asRead(
    p.dayCounting,
    asRead(p.disclosureBindsPublication, daysAfter(f.budgetApprovedOn, p.disclosureDays)),
  ),
);
const formedLater = asRead(p.laterMeansAfterList, allOf(not(isPrincipal), moreThan(f.formedOn, listDue)));
const laterDue = named(
  '后形成信息公开末日',
  'last day of what arises later',
  workingDaysAfter(f.formedOn, p.laterDisclosureDays, f.daysOff),
);
const due = either('公开末日', 'last day', formedLater, laterDue, listDue);

/**
 * 第四十三条: everything but secrets is published as a list of principal facts and specifics; 第四十四条: on the
 * portal, specifics behind the fund's name, within its days after the budget is approved.
 */
export const disclosure = rule({
  id: 'funds.disclosure',
  title: { zh: '信息公开', en: 'Disclosure' },
  provisions: [by, byList, opennessRegulation(26)],
  facts: f,
  refusals: [
    refuse('secret', {
      by,
      zh: '涉密信息不公开',
      en: 'a secret is not published',
      when: isPresent(f.secretBasis),
    }),
    refuse('principalIncomplete', {
      by,
      zh: '清单主体信息不全',
      en: 'the principal facts are incomplete',
      when: allOf(isPrincipal, not(isComplete(f.principal))),
    }),
    refuse('notOnList', {
      by: byList,
      zh: '未在规定的清单专栏公开',
      en: 'it is not on the list of the portal',
      when: not(holds(f.onList)),
    }),
    refuse('notLinked', {
      by: byList,
      zh: '具体信息未由资金名称链接',
      en: "the specifics are not linked from the fund's name",
      when: allOf(not(isPrincipal), not(holds(f.linked))),
    }),
  ],
  outcomes: [
    outcome('laterInTime', {
      by: opennessRegulation(26),
      zh: '后形成的具体信息按期公开',
      en: 'specifics that arose later are published in time',
      when: allOf(formedLater, atMost(f.publishedOn, due)),
      then: { due },
    }),
    outcome('inTime', {
      by: byList,
      zh: '按期公开',
      en: 'published in time',
      when: atMost(f.publishedOn, due),
      then: { due },
    }),
    otherwise('late', {
      by: byList,
      zh: '逾期公开',
      en: 'published late',
      then: { due },
    }),
  ],
  example: {
    item: 'principal',
    secretBasis: null,
    principal: { name: true, department: true, budget: true, term: true },
    onList: true,
    linked: true,
    budgetApprovedOn: '2025-01-18',
    formedOn: '2025-01-18',
    publishedOn: '2025-02-07',
    daysOff: [],
  },
});
