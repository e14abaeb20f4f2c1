import { otherwise, outcome } from '../law/clause.js';
import { atLeast, fact, facts, named } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(50);

const f = facts({ on: fact.date('事项发生日期', 'day on which it happened') });

const since = named('施行日期', 'in force since', p.commencement);

/** 第五十条: these measures apply from the day of their issue; what they replace is repealed the same day. */
export const commencement = rule({
  id: 'funds.commencement',
  title: { zh: '施行和废止', en: 'Commencement and repeal' },
  provisions: [by],
  facts: f,
  refusals: [],
  outcomes: [
    outcome('inForce', {
      by,
      zh: '适用本办法，原办法已废止',
      en: 'these measures apply; what they replace is repealed',
      when: atLeast(f.on, p.commencement),
      then: { since },
    }),
    otherwise('earlierMeasure', {
      by,
      zh: '发生在施行之前，适用原办法（吉政发〔2014〕10号）',
      en: 'before commencement: the replaced measure (Jizhengfa [2014] No. 10) applies',
      then: { since },
    }),
  ],
  example: { on: '2025-01-01' },
});
