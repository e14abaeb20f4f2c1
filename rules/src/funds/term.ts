import { otherwise, outcome, refuse } from '../law/clause.js';
import type { Determination } from '../law/determination.js';
import { asRead, atLeast, type Expression, fact, facts, moreThan, not, whole } from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { determinationFact } from './vocabulary.js';

const by = art(14);

/** How long a term may be; the same for the term of a new fund and for an extension. */
export const termLimits = (years: Expression<number>, reason: Expression<Determination | null>) =>
  [
    refuse('overMaximum', {
      by,
      zh: '超过最长实施期限',
      en: 'longer than the maximum term',
      when: moreThan(years, p.termMaximum),
    }),
    refuse('longTermWithoutReason', {
      by,
      zh: '超过一般实施期限，未说明理由',
      en: 'longer than the normal term, and no reason is stated',
      when: moreThan(years, asRead(p.longTermNeedsReason, p.termNormal)),
      unlessDetermined: { by: reason, office: 'financeDepartment' },
    }),
  ] as const;

/** A term of no years at all. */
export const noTerm = (years: Expression<number>) =>
  contradiction(
    ['years'],
    not(atLeast(years, whole(1))),
    '实施期限不足一年',
    'the term is shorter than a year',
  );

const f = facts({
  years: fact.count('实施期限', 'term', '年', 'years'),
  determination: determinationFact('较长期限的理由', 'reason for a longer term'),
});

/** 第十四条: a fund states its term: normally three years, never more than five. */
export const term = rule({
  id: 'funds.term',
  title: { zh: '实施期限', en: 'Term of a fund' },
  provisions: [by],
  facts: f,
  contradictions: [noTerm(f.years)],
  refusals: [...termLimits(f.years, f.determination)],
  outcomes: [
    outcome('longTerm', {
      by,
      zh: '实施期限长于一般期限，已说明理由',
      en: 'longer than normal, with a reason',
      when: moreThan(f.years, p.termNormal),
    }),
    otherwise('normalTerm', {
      by,
      zh: '实施期限符合规定',
      en: 'a normal term',
    }),
  ],
  example: { years: 3, determination: null },
});
