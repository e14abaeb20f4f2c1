import { otherwise, outcome, refuse } from '../law/clause.js';
import { atLeast, fact, facts, isOneOf, moreThan, not } from '../law/expression.js';
import { decimalKind } from '../law/kind.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(42);

const f = facts({
  evaluator: fact.choice('评价主体', 'who evaluated', {
    financeDepartment: { zh: '省财政厅', en: 'finance' },
    administeringDepartment: { zh: '省级资金主管部门', en: 'the department' },
    implementingUnit: { zh: '项目单位', en: 'the unit itself' },
  }),
  score: fact.of('评价得分', 'score', decimalKind),
});

/**
 * 第四十二条: finance's evaluation grades a fund on five grades, and only that grade binds the budget; the
 * scores that bound the grades stand in the policy.
 */
export const evaluationGrade = rule({
  id: 'funds.evaluationGrade',
  title: { zh: '财政评价等级', en: 'Grade of the fiscal evaluation' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['score'],
      moreThan(f.score, p.scoreFull),
      '得分高于满分',
      'the score exceeds the full score',
    ),
  ],
  refusals: [
    refuse('notByFinance', {
      by,
      zh: '只有财政评价的等级与预算安排挂钩',
      en: 'only an evaluation by finance binds the budget',
      when: not(isOneOf(f.evaluator, 'financeDepartment')),
    }),
  ],
  outcomes: [
    outcome('excellent', { by, zh: '优', en: 'excellent', when: atLeast(f.score, p.gradeExcellent) }),
    outcome('good', { by, zh: '良', en: 'good', when: atLeast(f.score, p.gradeGood) }),
    outcome('medium', { by, zh: '中', en: 'medium', when: atLeast(f.score, p.gradeMedium) }),
    outcome('low', { by, zh: '低', en: 'low', when: atLeast(f.score, p.gradeLow) }),
    otherwise('poor', { by, zh: '差', en: 'poor' }),
  ],
  example: { evaluator: 'financeDepartment', score: '82.5' },
});
