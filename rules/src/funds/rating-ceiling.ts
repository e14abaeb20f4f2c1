import { otherwise, outcome } from '../law/clause.js';
import {
  asRead,
  computed,
  fact,
  facts,
  isOneOf,
  NOTHING,
  named,
  nextYear,
  times,
} from '../law/expression.js';
import { ratioKind } from '../law/kind.js';
import { complement } from '../law/ratio.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { RATING } from './vocabulary.js';

const by = art(42);

const f = facts({
  rating: fact.choice('财政评价结果', 'grade of the fiscal evaluation', RATING),
  evaluationYear: fact.year('出具评价的年度', 'year in which the evaluation is issued'),
  initialBudget: fact.money('该年度年初批准预算', 'initial approved budget of that year'),
});

const base = asRead(p.ceilingBase, f.initialBudget);
const kept = (cut: typeof p.cutMedium) =>
  computed('压减后的最高比例', 'highest share kept', ratioKind, [cut], (given, policy) =>
    complement(cut.read(given, policy)),
  );
const year = named('适用年度', 'applies to', nextYear(f.evaluationYear));
const ceiling = (amount: typeof base) => named('下一年度预算上限', "next year's ceiling", amount);

/** 第四十二条: what finance's grade does to the next year's budget. Only finance's evaluation binds. */
export const ratingCeiling = rule({
  id: 'funds.ratingCeiling',
  title: { zh: '评价结果与下一年度预算', en: "Grade and next year's budget" },
  provisions: [by],
  facts: f,
  refusals: [],
  outcomes: [
    outcome('priority', {
      by,
      zh: '“优”：优先保障，不设上限',
      en: 'excellent: priority, no ceiling',
      when: isOneOf(f.rating, 'excellent'),
      then: { year },
    }),
    outcome('zeroGrowth', {
      by,
      zh: '“良”：零增长',
      en: 'good: zero growth',
      when: isOneOf(f.rating, 'good'),
      then: { year, ceiling: ceiling(base) },
    }),
    outcome('cutMedium', {
      by,
      zh: '“中”：至少按规定比例压减',
      en: 'medium: cut by at least the share',
      when: isOneOf(f.rating, 'medium'),
      then: { year, ceiling: ceiling(times(base, kept(p.cutMedium))) },
    }),
    outcome('cutLow', {
      by,
      zh: '“低”：至少按规定比例压减',
      en: 'low: cut by at least the share',
      when: isOneOf(f.rating, 'low'),
      then: { year, ceiling: ceiling(times(base, kept(p.cutLow))) },
    }),
    otherwise('noLaterBudget', {
      by,
      zh: '“差”：取消以后年度预算安排，并提出撤销意见',
      en: 'poor: no budget in any later year, and termination is proposed',
      then: { year, ceiling: ceiling(NOTHING) },
    }),
  ],
  example: { rating: 'medium', evaluationYear: 2025, initialBudget: '80000000' },
});
