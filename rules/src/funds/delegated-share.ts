import { otherwise, outcome, refuse } from '../law/clause.js';
import { allOf, atLeast, fact, facts, holds, minus, NOTHING, named } from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { art } from './sources.js';

const by = art(19);

const f = facts({
  performancePoor: fact.flag('该市县绩效管理效果较差', 'the place manages performance poorly'),
  previousAmount: fact.money('该市县上一年度下放额度', "the place's delegated amount of the year before"),
  proposedAmount: fact.money('拟安排下放额度', 'delegated amount proposed'),
});

/** 第十九条: authority follows the effect of management: a place that manages performance poorly gets less. */
export const delegatedShare = rule({
  id: 'funds.delegatedShare',
  title: { zh: '市县下放额度', en: "A place's delegated amount" },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['performancePoor', 'previousAmount'],
      allOf(holds(f.performancePoor), atLeast(NOTHING, f.previousAmount)),
      '上一年度没有下放额度，无从减少',
      'nothing was delegated the year before, so there is nothing to reduce',
    ),
  ],
  refusals: [
    refuse('notReduced', {
      by,
      zh: '绩效管理效果较差的市县应减少下放额度',
      en: 'a place that manages performance poorly gets less than before',
      when: allOf(holds(f.performancePoor), atLeast(f.proposedAmount, f.previousAmount)),
    }),
  ],
  outcomes: [
    outcome('reduced', {
      by,
      zh: '已减少下放额度',
      en: 'the delegated amount is reduced',
      when: holds(f.performancePoor),
      then: { reduction: named('减少额度', 'reduction', minus(f.previousAmount, f.proposedAmount)) },
    }),
    otherwise('notBound', {
      by,
      zh: '不要求减少下放额度',
      en: 'no reduction is due',
    }),
  ],
  example: { performancePoor: true, previousAmount: '10000000', proposedAmount: '8000000' },
});
