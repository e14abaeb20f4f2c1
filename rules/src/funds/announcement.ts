import { otherwise, outcome } from '../law/clause.js';
import { allOf, fact, facts, holds, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';

const by = art(12);

const f = facts({
  medium: fact.choice('载体', 'where it is said', {
    policyDocument: { zh: '政策性文件', en: 'policy document' },
    meetingMinutes: { zh: '工作会议纪要', en: 'meeting minutes' },
    speech: { zh: '领导讲话', en: "leader's speech" },
    other: { zh: '其他', en: 'elsewhere' },
  }),
  subject: fact.choice('表述事项', 'what is said', {
    newFund: { zh: '新增设立专项资金', en: 'a new fund' },
    increase: { zh: '增加专项资金额度', en: 'an increase of a fund' },
    other: { zh: '其他事项', en: 'something else' },
  }),
  approvedBefore: fact.flag('此前已按程序报批', 'approved by the procedure beforehand'),
});

/** 第十二条: before the approval no document, minutes or speech may announce a new fund or an increase. */
export const announcement = rule({
  id: 'funds.announcement',
  title: { zh: '报批前的表述', en: 'Announcement before the approval' },
  provisions: [by],
  facts: f,
  refusals: [],
  outcomes: [
    outcome('finding', {
      by,
      zh: '未经报批即作出新增或增额表述，列为问题',
      en: 'announced before the approval: a finding',
      when: allOf(
        isOneOf(f.medium, 'policyDocument', 'meetingMinutes', 'speech'),
        isOneOf(f.subject, 'newFund', 'increase'),
        not(holds(f.approvedBefore)),
      ),
    }),
    otherwise('noFinding', {
      by,
      zh: '不属于禁止的表述',
      en: 'no forbidden announcement',
    }),
  ],
  example: { medium: 'meetingMinutes', subject: 'newFund', approvedBefore: false },
});
