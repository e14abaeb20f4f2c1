import { otherwise, outcome, refuse } from '../law/clause.js';
import { allOf, anyOf, asRead, fact, facts, holds, isPresent, moreThan, not } from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(16);

const f = facts({
  on: fact.date('申请日期', 'date of the application'),
  termEnd: fact.date('实施期限最后一日', 'last day of the term'),
  changesScope: fact.flag('调整使用范围', 'changes the scope of use'),
  changesAmount: fact.flag('调整金额', 'changes the amount'),
  yearlyCut: fact.optionalChoice('年度压减依据', 'ground of a yearly cut', {
    formulation: { zh: '第二十五条预算安排压减', en: 'art. 25: cut in formulation' },
    notReady: { zh: '第三十条调减额度', en: 'art. 30: projects not ready' },
    clawback: { zh: '第三十三条收回', en: 'art. 33: clawback' },
    rating: { zh: '第四十二条评价结果压减', en: 'art. 42: grade of the evaluation' },
  }),
  evaluationAttached: fact.flag('附绩效评价结果', 'the evaluation result is attached'),
});

const onlyCut = asRead(p.yearlyCutIsNoAdjustment, allOf(isPresent(f.yearlyCut), not(holds(f.changesScope))));

/**
 * 第十六条: changing the scope of use or the amount of a fund within its term takes the route of a new fund,
 * with the result of its evaluation; the cuts of a single year do not.
 */
export const adjustment = rule({
  id: 'funds.adjustment',
  title: { zh: '专项资金调整', en: 'Adjustment of a fund' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['changesScope', 'changesAmount'],
      not(anyOf(holds(f.changesScope), holds(f.changesAmount))),
      '使用范围和金额均不调整',
      'neither the scope nor the amount changes',
    ),
    contradiction(
      ['yearlyCut', 'changesAmount'],
      allOf(isPresent(f.yearlyCut), not(holds(f.changesAmount))),
      '有年度压减依据而金额不调整',
      'a yearly cut is stated, but the amount does not change',
    ),
  ],
  refusals: [
    refuse('termOver', {
      by,
      zh: '实施期限已满，应按延期办理',
      en: 'the term is over: this would be an extension',
      when: moreThan(f.on, f.termEnd),
    }),
    refuse('evaluationMissing', {
      by,
      zh: '未同步提报绩效评价结果',
      en: 'the result of the evaluation is not attached',
      when: allOf(not(onlyCut), not(holds(f.evaluationAttached))),
    }),
  ],
  outcomes: [
    outcome('notAnAdjustment', {
      by,
      zh: '属于年度压减，不按调整程序办理',
      en: 'a cut of one year is no adjustment',
      when: onlyCut,
    }),
    otherwise('establishmentRoute', {
      by,
      zh: '按新增设立审批程序办理',
      en: 'it takes the route of a new fund',
    }),
  ],
  example: {
    on: '2025-05-20',
    termEnd: '2027-12-31',
    changesScope: true,
    changesAmount: false,
    yearlyCut: null,
    evaluationAttached: true,
  },
});
