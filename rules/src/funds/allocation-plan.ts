import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  lessThan,
  minus,
  moreThan,
  named,
  not,
} from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';
import { OFFICE } from './vocabulary.js';

const by = art(29);
const byReview = art(5);

const f = facts({
  quotaFixed: fact.flag('年度预算额度已确定', "the year's quota is fixed"),
  jointly: fact.flag('主管部门联合省财政厅呈报', 'submitted jointly by department and finance'),
  approver: fact.choice('报请审批的领导', 'office asked to approve', OFFICE),
  quota: fact.money('年度预算额度', "the year's quota"),
  planned: fact.money('方案分配合计', 'total of the plan'),
  recipientsNamed: fact.flag('分配到具体地区或者单位', 'every line names a place or a unit'),
  review: fact.checklist('省财政厅审核', 'review by finance', {
    rules: { zh: '符合规定', en: 'in line with the rules' },
    decisions: { zh: '符合省委省政府决策部署', en: 'in line with decisions of the province' },
  }),
});

/**
 * 第二十九条: once the quota is fixed the department forms the plan and, jointly with finance, asks the
 * vice-governor in charge to approve it; 第五条 has finance check it first.
 */
export const allocationPlan = rule({
  id: 'funds.allocationPlan',
  title: { zh: '资金分配方案', en: 'Allocation plan' },
  provisions: [by, byReview],
  facts: f,
  refusals: [
    refuse('quotaNotFixed', {
      by,
      zh: '年度预算额度尚未确定',
      en: "the year's quota is not fixed yet",
      when: not(holds(f.quotaFixed)),
    }),
    refuse('notJoint', {
      by,
      zh: '未与省财政厅联合呈报',
      en: 'not submitted jointly with finance',
      when: not(holds(f.jointly)),
    }),
    refuse('wrongApprover', {
      by,
      zh: '应当报主管部门的分管省领导审批',
      en: 'the vice-governor in charge of the department approves',
      when: not(isOneOf(f.approver, 'viceGovernorInCharge')),
    }),
    refuse('overQuota', {
      by: byReview,
      zh: '方案合计超过年度预算额度',
      en: 'the plan exceeds the quota',
      when: moreThan(f.planned, f.quota),
    }),
    refuse('recipientsNotNamed', {
      by: byReview,
      zh: '方案没有分配到具体地区或者单位',
      en: 'a line of the plan names no place or unit',
      when: not(holds(f.recipientsNamed)),
    }),
    refuse('reviewNotPassed', {
      by: byReview,
      zh: '未通过省财政厅审核',
      en: 'it did not pass the review by finance',
      when: not(isComplete(f.review)),
    }),
  ],
  outcomes: [
    outcome('partAllocated', {
      by,
      zh: '报请分管省领导审批，额度尚有未分配部分',
      en: 'goes to the vice-governor in charge; part of the quota is left',
      when: lessThan(f.planned, f.quota),
      then: { left: named('未分配额度', 'left', minus(f.quota, f.planned)) },
    }),
    otherwise('wholeAllocated', {
      by,
      zh: '报请分管省领导审批，额度全部分配',
      en: 'goes to the vice-governor in charge; the whole quota is allocated',
    }),
  ],
  example: {
    quotaFixed: true,
    jointly: true,
    approver: 'viceGovernorInCharge',
    quota: '80000000',
    planned: '75000000',
    recipientsNamed: true,
    review: { rules: true, decisions: true },
  },
});
