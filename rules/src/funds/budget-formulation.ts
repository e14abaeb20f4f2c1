import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  minus,
  moreThan,
  NOTHING,
  named,
  not,
  plus,
} from '../law/expression.js';
import { either, orElse } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY, EXEMPT, SPENDING_CLASS } from './vocabulary.js';

const by = art(25);
const byReduction = art(30, 2);
const byOffset = art(39, 3);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  requested: fact.money('申请额度', 'amount requested'),
  rigid: fact.money('其中重点刚性支出', 'of it, rigid priority spending'),
  notReady: fact.money(
    '其中未细化到具体项目或者不具备实施条件的金额',
    'of it, without concrete projects or not executable',
  ),
  neverRestored: fact.money('其中不再恢复的额度', 'of it, what is never restored'),
  ineffective: fact.money('削减的低效无效支出', 'ineffective spending cut'),
  balanceCut: fact.money('因收支平衡压减额', 'cut for balance'),
  ceiling: fact.optionalMoney(
    '评价结果确定的该专项资金上限',
    "the fund's ceiling that follows from its grade",
  ),
  others: fact.money('该专项资金其他一级项目已安排额度', "quota given to the fund's other portions"),
  surplus: fact.money('尚待抵减的结余', 'surplus still to be offset against this budget'),
  gradedPoor: fact.flag('以前年度财政评价为“差”', 'graded poor by finance in an earlier year'),
  weighed: fact.checklist('综合考虑的因素', 'what was weighed', {
    pipeline: { zh: '项目入库', en: 'pipeline' },
    execution: { zh: '支出执行', en: 'execution' },
    targetReview: { zh: '绩效目标审核', en: 'review of the targets' },
    monitoring: { zh: '绩效监控', en: 'monitoring' },
    evaluation: { zh: '评价结果', en: 'evaluation' },
    supervision: { zh: '财政监督检查', en: 'findings of supervision' },
    audit: { zh: '审计意见', en: 'audit' },
  }),
});

const reducible = allOf(isOneOf(f.authority, 'retained'), not(isOneOf(f.spendingClass, ...EXEMPT)));
const reduction = either('调减额', 'reduction', reducible, f.notReady, NOTHING);
const cuts = plus(f.ineffective, f.balanceCut);
const left = named('审核后的额度', 'amount left', minus(minus(f.requested, cuts), reduction));
const fundCeiling = orElse('上限', 'ceiling', f.ceiling, plus(f.others, left));
const ceiling = asRead(
  p.fundwideLimits,
  either(
    '本项上限',
    'ceiling of the portion',
    moreThan(f.others, fundCeiling),
    NOTHING,
    minus(fundCeiling, f.others),
  ),
);
const arranged = either('可安排额度', 'amount that may be given', moreThan(left, ceiling), ceiling, left);
const offset = asRead(
  p.fundwideLimits,
  either('抵减额', 'offset', moreThan(f.surplus, arranged), arranged, f.surplus),
);
const quota = named('安排额度', 'quota', minus(arranged, offset));
const then = { quota, reduction, cuts: named('压减额', 'cuts', cuts), offset };

/**
 * 第二十五条: finance weighs what is known of the fund, cuts what has no effect and protects rigid spending;
 * 第三十条 takes away what has no executable projects, 第三十三条 and 第四十二条 what may not come back, 第三十九条
 * what surplus of earlier years is offset against.
 */
export const budgetFormulation = rule({
  id: 'funds.budgetFormulation',
  title: { zh: '提出预算安排意见', en: "Opinion on the year's budget" },
  provisions: [by, byReduction, art(33), byOffset, art(42)],
  facts: f,
  contradictions: [
    contradiction(
      ['requested', 'rigid'],
      moreThan(f.rigid, f.requested),
      '刚性支出大于申请额度',
      'rigid spending exceeds the request',
    ),
    contradiction(
      ['requested', 'ineffective', 'balanceCut', 'notReady'],
      moreThan(plus(cuts, f.notReady), f.requested),
      '削减、压减与调减合计大于申请额度',
      'cuts and reduction together exceed the request',
    ),
  ],
  refusals: [
    refuse('gradedPoor', {
      by: art(42),
      zh: '评价为“差”的，取消以后年度预算安排',
      en: 'graded poor: no budget in any later year',
      when: holds(f.gradedPoor),
    }),
    refuse('includesNeverRestored', {
      by: art(33),
      zh: '含有九月收回、以后年度不再恢复的额度',
      en: 'it includes what was clawed back in September and is never restored',
      when: asRead(p.neverRestored, moreThan(f.neverRestored, NOTHING)),
    }),
    refuse('notWeighed', {
      by,
      zh: '未综合考虑规定的各项因素',
      en: 'not everything was weighed that must be',
      when: not(isComplete(f.weighed)),
    }),
    refuse('cutsRigidSpending', {
      by,
      zh: '压减触及重点刚性支出',
      en: 'the cuts reach into rigid priority spending',
      when: moreThan(f.rigid, minus(f.requested, cuts)),
    }),
  ],
  outcomes: [
    outcome('ceilingApplies', {
      by: art(42),
      zh: '额度以评价结果确定的上限为限',
      en: 'the ceiling that follows from the grade limits the quota',
      when: moreThan(left, ceiling),
      then,
    }),
    outcome('offset', {
      by: byOffset,
      zh: '以前年度结余抵减本年度预算',
      en: 'surplus of earlier years is offset against this budget',
      when: moreThan(offset, NOTHING),
      then,
    }),
    outcome('reduced', {
      by: byReduction,
      zh: '未细化到具体项目或者不具备实施条件的部分，按程序报批调减',
      en: 'the part without executable projects is taken off by procedure',
      when: moreThan(reduction, NOTHING),
      then,
    }),
    outcome('cutForBalance', {
      by,
      zh: '因收支平衡压减，按程序纳入预算草案报批',
      en: 'cut for balance, which goes through the draft budget',
      when: moreThan(f.balanceCut, NOTHING),
      then,
    }),
    outcome('ineffectiveCut', {
      by,
      zh: '削减低效无效支出后安排',
      en: 'granted without the ineffective spending',
      when: moreThan(f.ineffective, NOTHING),
      then,
    }),
    otherwise('asRequested', {
      by,
      zh: '按申请额度安排',
      en: 'granted as requested',
      then,
    }),
  ],
  example: {
    authority: 'retained',
    spendingClass: 'ordinary',
    requested: '80000000',
    rigid: '20000000',
    notReady: '5000000',
    neverRestored: '0',
    ineffective: '0',
    balanceCut: '0',
    ceiling: null,
    others: '0',
    surplus: '0',
    gradedPoor: false,
    weighed: {
      pipeline: true,
      execution: true,
      targetReview: true,
      monitoring: true,
      evaluation: true,
      supervision: true,
      audit: true,
    },
  },
});
