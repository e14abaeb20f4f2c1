import { otherwise, outcome } from '../law/clause.js';
import { asRead, equals, fact, facts, isOneOf, minus, moreThan, named } from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { EXEMPT, SPENDING_CLASS } from './vocabulary.js';

const by = art(39, 1);

const f = facts({
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  unreleased: fact.money('年末未下达金额', 'unreleased at the end of the year'),
  justified: fact.money('其中认定有正当理由的金额', 'of it, determined to have a justified reason'),
});

const owed = named('应收回金额', 'to be clawed back', minus(f.unreleased, f.justified));
const carried = <T extends typeof f.unreleased>(amount: T) =>
  named('转入结转金额', 'carried over', asRead(p.unreleasedCarriesOver, amount));

/**
 * 第三十九条 with 第三十三条: what is still unreleased when the year ends carries over when it is exempt or has
 * a justified reason; anything else should have gone back and is clawed back first.
 */
export const unreleasedCarryOver = rule({
  id: 'funds.unreleasedCarryOver',
  title: { zh: '年末未下达资金', en: 'Money unreleased when the year ends' },
  provisions: [by, art(33)],
  facts: f,
  contradictions: [
    contradiction(
      ['justified', 'unreleased'],
      moreThan(f.justified, f.unreleased),
      '有正当理由的金额大于未下达金额',
      'the justified amount exceeds the unreleased amount',
    ),
  ],
  refusals: [],
  outcomes: [
    outcome('exempt', {
      by,
      zh: '应急救援和据实结算资金转入结转',
      en: 'emergency relief and settlement on actuals carry over',
      when: isOneOf(f.spendingClass, ...EXEMPT),
      then: { carriedOver: carried(f.unreleased) },
    }),
    outcome('carriesOver', {
      by,
      zh: '有正当理由的未下达资金转入结转',
      en: 'unreleased with a justified reason: carries over',
      when: equals(f.unreleased, f.justified),
      then: { carriedOver: carried(f.unreleased) },
    }),
    otherwise('clawbackFirst', {
      by: art(33),
      zh: '无正当理由的部分应先全部收回，其余转入结转',
      en: 'the part without a reason is clawed back first; the rest carries over',
      then: { clawedBack: owed, carriedOver: carried(f.justified) },
    }),
  ],
  example: { spendingClass: 'ordinary', unreleased: '1000000', justified: '400000' },
});
