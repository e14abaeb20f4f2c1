import { otherwise, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atLeast,
  atMost,
  fact,
  facts,
  isPresent,
  moreThan,
  not,
  yearsAfter,
} from '../law/expression.js';
import { orElse } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(47);

const f = facts({
  on: fact.date('申报日期', 'day of the application'),
  debarredFrom: fact.optionalDate('停止申报起算日', 'starting day of a debarment'),
  debarredUntil: fact.optionalDate('决定自定的末日', 'last day that its decision states'),
});

const start = orElse('起算日', 'starting day', f.debarredFrom, f.on);
const lastDay = orElse(
  '停止申报末日',
  'last day of debarment',
  f.debarredUntil,
  asRead(p.debarmentFromDecision, yearsAfter(start, p.debarmentYears)),
);

/** 第四十七条: an applicant that is debarred applies to no special fund until the term is over. */
export const eligibility = rule({
  id: 'funds.eligibility',
  title: { zh: '申报资格', en: 'Eligibility of an applicant' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['debarredFrom', 'debarredUntil'],
      allOf(isPresent(f.debarredUntil), not(isPresent(f.debarredFrom))),
      '只有末日没有起算日',
      'a debarment has a last day but no start',
    ),
    contradiction(
      ['debarredFrom', 'debarredUntil'],
      allOf(isPresent(f.debarredFrom), atLeast(start, lastDay)),
      '末日不晚于起算日',
      'the debarment does not end after its start',
    ),
  ],
  refusals: [
    refuse('debarred', {
      by,
      zh: '停止申报期内不得申报任何专项资金',
      en: 'debarred: no special fund accepts the application',
      when: allOf(moreThan(f.on, start), atMost(f.on, lastDay)),
    }),
  ],
  outcomes: [
    otherwise('eligible', {
      by,
      zh: '可以申报',
      en: 'may apply',
    }),
  ],
  example: { on: '2030-03-11', debarredFrom: '2025-03-10', debarredUntil: null },
});
