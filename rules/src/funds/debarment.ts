import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  asRead,
  atLeast,
  daysAfter,
  determined,
  fact,
  facts,
  lessThan,
  moreThan,
  named,
  not,
  whole,
  yearsAfter,
} from '../law/expression.js';
import { orElse } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { determinationFact } from './vocabulary.js';

const by = art(47);

const f = facts({
  decidedOn: fact.date('决定日期', 'day of the decision'),
  startsOn: fact.optionalDate('决定自定的起算日', 'starting day that the decision states'),
  endsOn: fact.optionalDate('决定自定的末日', 'last day that the decision states'),
  serious: determinationFact('情节严重认定', 'determination that the case is serious'),
  shorter: determinationFact('较短期限认定', 'determination of a shorter term'),
});

const start = orElse('起算日', 'starting day', f.startsOn, f.decidedOn);
const fullTerm = named(
  '期限届满日',
  'end of the full term',
  asRead(p.dayCounting, asRead(p.debarmentFromDecision, yearsAfter(start, p.debarmentYears))),
);
const lastDay = orElse('停止申报末日', 'last day of debarment', f.endsOn, fullTerm);
const then = { lastDay, acceptedFrom: named('恢复申报日', 'may apply from', daysAfter(lastDay, whole(1))) };

/**
 * 第四十七条: a serious violation bars the applicant from all special funds for the term of years, counted from
 * the decision; a decision may state its own dates, and a shorter term needs a determination.
 */
export const debarment = rule({
  id: 'funds.debarment',
  title: { zh: '停止申报资格', en: 'Debarment' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['startsOn', 'decidedOn'],
      lessThan(start, f.decidedOn),
      '起算日早于决定日期',
      'the debarment starts before its decision',
    ),
    contradiction(
      ['endsOn', 'startsOn'],
      atLeast(start, lastDay),
      '末日不晚于起算日',
      'the debarment does not end after its start',
    ),
  ],
  refusals: [
    refuse('notSerious', {
      by,
      zh: '未认定情节严重，不得停止申报资格',
      en: 'nobody is debarred unless the case is determined to be serious',
      when: asRead(p.seriousByDepartment, not(determined(f.serious, by, 'administeringDepartment'))),
    }),
    refuse('longerThanTerm', {
      by,
      zh: '超过规定的停止申报年限',
      en: 'longer than the term of years',
      when: moreThan(lastDay, fullTerm),
    }),
    refuse('shorterThanTerm', {
      by,
      zh: '短于规定的停止申报年限',
      en: 'shorter than the term of years',
      when: lessThan(lastDay, fullTerm),
      unlessDetermined: { by: f.shorter, office: 'administeringDepartment' },
    }),
  ],
  outcomes: [
    outcome('shorterTerm', {
      by,
      zh: '依认定按较短期限停止申报所有专项资金',
      en: 'debarred from all special funds for the shorter term determined',
      when: lessThan(lastDay, fullTerm),
      then,
    }),
    otherwise('fullTerm', {
      by,
      zh: '按规定年限停止申报所有专项资金',
      en: 'debarred from all special funds for the term of years',
      then,
    }),
  ],
  example: {
    decidedOn: '2025-03-10',
    startsOn: null,
    endsOn: null,
    serious: {
      provision: 'jzg-2024-2/art-47',
      office: 'administeringDepartment',
      date: '2025-03-05',
      reason: '提供虚假材料骗取资金',
      document: '示例〔2025〕3号',
      amount: null,
      deadline: null,
    },
    shorter: null,
  },
});
