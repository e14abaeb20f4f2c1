import { otherwise, outcome } from '../law/clause.js';
import { dayOf, type PlainDate } from '../law/date.js';
import {
  allOf,
  asRead,
  atLeast,
  fact,
  facts,
  isOneOf,
  minus,
  moreThan,
  NOTHING,
  named,
  times,
} from '../law/expression.js';
import type { PolicyVersion } from '../law/policy.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { EXEMPT, SPENDING_CLASS } from './vocabulary.js';

const by = art(33);

const f = facts({
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  deadline: fact.choice('时点', 'deadline', {
    half: { zh: '6月底', en: 'end of June' },
    all: { zh: '9月底', en: 'end of September' },
  }),
  unreleased: fact.money('截止日终了时未分配下达金额', 'amount unreleased when the deadline ends'),
  justified: fact.money('其中认定有正当理由的金额', 'of it, determined to have a justified reason'),
});

const unreleased = asRead(p.clawbackBase, f.unreleased);
const withoutReason = named(
  '无正当理由的未下达金额',
  'unreleased without a justified reason',
  minus(unreleased, asRead(p.reasonByDeadline, f.justified)),
);
const half = asRead(p.clawbackRoundsDown, times(withoutReason, p.clawbackShare));

/**
 * 第三十三条: money not released in time goes back to the provincial general budget: half after June, the
 * rest after September, and that is not restored.
 */
export const clawback = rule({
  id: 'funds.clawback',
  title: { zh: '逾期未分配下达资金的收回', en: 'Clawback of money not released in time' },
  provisions: [by],
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
      zh: '应急救援和据实结算资金不收回',
      en: 'emergency relief and settlement on actuals are not clawed back',
      when: isOneOf(f.spendingClass, ...EXEMPT),
    }),
    outcome('nothingDue', {
      by,
      zh: '没有无正当理由的未下达金额，不收回',
      en: 'nothing is unreleased without a justified reason',
      when: atLeast(NOTHING, withoutReason),
    }),
    outcome('halfClawedBack', {
      by,
      zh: '6月底仍未下达且无正当理由，按比例收回',
      en: 'unreleased at the end of June without a justified reason: the share goes back',
      when: allOf(isOneOf(f.deadline, 'half'), moreThan(withoutReason, NOTHING)),
      then: {
        clawedBack: named('收回金额', 'clawed back', half),
        stays: named('留待下达', 'stays', minus(f.unreleased, half)),
      },
    }),
    otherwise('allClawedBack', {
      by,
      zh: '9月底仍未下达且无正当理由，全部收回，以后年度不再恢复',
      en: 'unreleased at the end of September without a justified reason: all of it goes back and is not restored',
      then: {
        clawedBack: named('收回金额', 'clawed back', withoutReason),
        neverRestored: named('不再恢复的额度', 'never restored', asRead(p.neverRestored, withoutReason)),
        stays: named('留待下达', 'stays', f.justified),
      },
    }),
  ],
  example: {
    spendingClass: 'ordinary',
    deadline: 'half',
    unreleased: '10000000.01',
    justified: '0',
  },
});

/** The last day of release that a deadline of 第三十三条 means in a budget year. */
export function clawbackDay(deadline: 'half' | 'all', budgetYear: number, policy: PolicyVersion): PlainDate {
  const parameter = deadline === 'half' ? p.clawbackHalfDeadline : p.clawbackAllDeadline;
  const { month, dayOfMonth } = parameter.read({}, policy);
  return dayOf(budgetYear, month, dayOfMonth);
}
