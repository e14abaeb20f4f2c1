import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  dayIn,
  fact,
  facts,
  holds,
  isComplete,
  moreThan,
  named,
  not,
  previousYear,
} from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(20);

const f = facts({
  continuing: fact.flag('延续性政策', 'the policy continues'),
  budgetYear: fact.year('预算年度', 'budget year'),
  sentOn: fact.date('下发日期', 'day on which they were sent'),
  content: fact.checklist('下发内容', 'what was sent', {
    targets: { zh: '绩效目标', en: 'performance targets' },
    assessment: { zh: '考核要求', en: 'assessment requirements' },
    approvingLevel: { zh: '审批项目的具体层级', en: 'the level that approves' },
  }),
});

const lastDay = named('下发截止日', 'last day', dayIn(previousYear(f.budgetYear), p.targetsToCitiesDeadline));

/**
 * 第二十条: for delegated money of a continuing policy the department sends next year's targets and assessment
 * requirements to the places by the end of June, and names the level that approves.
 */
export const delegatedTargets = rule({
  id: 'funds.delegatedTargets',
  title: { zh: '绩效目标和考核要求下发市县', en: 'Targets sent to cities and counties' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('contentIncomplete', {
      by,
      zh: '缺少绩效目标、考核要求或者审批层级',
      en: 'targets, assessment requirements or the approving level are missing',
      when: not(isComplete(f.content)),
    }),
    refuse('sentLate', {
      by,
      zh: '已过下发截止日',
      en: 'the last day to send them has passed',
      when: allOf(holds(f.continuing), moreThan(f.sentOn, lastDay)),
    }),
  ],
  outcomes: [
    outcome('sentInTime', {
      by,
      zh: '延续性政策按时下发',
      en: 'a continuing policy, sent in time',
      when: holds(f.continuing),
    }),
    otherwise('newPolicy', {
      by,
      zh: '非延续性政策，本条不定期限',
      en: 'not a continuing policy: the article sets no date',
    }),
  ],
  example: {
    continuing: true,
    budgetYear: 2026,
    sentOn: '2025-06-30',
    content: { targets: true, assessment: true, approvingLevel: true },
  },
});
