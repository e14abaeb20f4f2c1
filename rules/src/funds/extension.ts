import { otherwise, refuse } from '../law/clause.js';
import { asRead, fact, facts, isOneOf, isPresent, named, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { noTerm, termLimits } from './term.js';
import { determinationFact, RATING } from './vocabulary.js';

const by = art(16);

const f = facts({
  need: fact.optionalText('确需延期的理由', 'why an extension is needed'),
  rating: fact.choice('实施期结束的财政评价结果', "grade of finance's evaluation at the end of the term", {
    ...RATING,
    none: { zh: '未提报', en: 'not attached' },
  }),
  years: fact.count('延期年数', 'years of the extension', '年', 'years'),
  longTerm: determinationFact('较长期限的理由', 'reason for a longer term'),
  determination: determinationFact('评价结果为低或差仍予延期的认定', 'determination to extend all the same'),
});

const years = named('新的实施期限', 'new term', asRead(p.extensionIsNewTerm, f.years));

/**
 * 第十六条、第四十二条、第十四条: a fund whose term ends and that is still needed takes the route of a new
 * fund, with the result of its evaluation; graded low or poor it is in principle not extended.
 */
export const extension = rule({
  id: 'funds.extension',
  title: { zh: '专项资金延期', en: 'Extension of a fund' },
  provisions: [by, art(42), art(14)],
  facts: f,
  contradictions: [noTerm(f.years)],
  refusals: [
    refuse('needNotShown', {
      by,
      zh: '未说明确需延期的理由',
      en: 'no need for an extension is stated',
      when: not(isPresent(f.need)),
    }),
    refuse('evaluationMissing', {
      by,
      zh: '未同步提报绩效评价结果',
      en: 'the result of the evaluation is not attached',
      when: isOneOf(f.rating, 'none'),
    }),
    refuse('lowOrPoor', {
      by: art(42),
      zh: '评价结果为“低”或“差”，不再延期',
      en: 'graded low or poor: no extension',
      when: isOneOf(f.rating, 'low', 'poor'),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
    ...termLimits(years, f.longTerm),
  ],
  outcomes: [
    otherwise('establishmentRoute', {
      by,
      zh: '按新增设立审批程序办理延期',
      en: 'the extension takes the route of a new fund',
      then: { years },
    }),
  ],
  example: {
    need: '任务尚需两年完成',
    rating: 'good',
    years: 2,
    longTerm: null,
    determination: null,
  },
});
