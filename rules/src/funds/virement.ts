import { otherwise, outcome, refuse } from '../law/clause.js';
import { determinationKind } from '../law/determination.js';
import {
  allOf,
  asRead,
  atLeast,
  computed,
  dayIn,
  dividedBy,
  equals,
  fact,
  facts,
  holds,
  isOneOf,
  lessThan,
  moreThan,
  NOTHING,
  named,
  not,
  plus,
} from '../law/expression.js';
import { optionalKind } from '../law/kind.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { determinationFact, VIREMENT_APPROVER } from './vocabulary.js';

const by = art(35);

const f = facts({
  on: fact.date('申请日期', 'date of the request'),
  budgetYear: fact.year('资金所属预算年度', 'budget year of the money'),
  executionYear: fact.year('执行年度', 'year of execution'),
  amount: fact.money('申请调剂金额', 'amount of the request'),
  alreadyMoved: fact.money('当年已调剂金额', 'amount moved earlier this year'),
  initialQuota: fact.money('专项资金年初批准额度', 'initial approved quota of the fund'),
  target: fact.choice('调入对象', 'recipient', {
    executablePipelineProject: {
      zh: '同一使用方向已储备可执行项目',
      en: 'executable pipeline project of the same use',
    },
    otherUse: { zh: '其他使用方向的已储备项目', en: 'pipeline project of another use' },
    notInPipeline: { zh: '未储备或不可执行的项目', en: 'project not in the pipeline or not executable' },
  }),
  withinApprovedScope: fact.flag('在批准的使用范围内', 'within the approved scope of use'),
  approvedBy: fact.choice('已获审批层级', 'approved so far by', {
    nobody: { zh: '尚未审批', en: 'nobody yet' },
    ...VIREMENT_APPROVER,
  }),
  determination: determinationFact('调剂例外认定', 'determination of an exception'),
});

const notAboutDay = computed(
  '调剂例外认定（不限于截止日）',
  'determination of an exception that is not confined to a day',
  optionalKind(determinationKind),
  [f.determination],
  (given, policy) => {
    const recorded = f.determination.read(given, policy);
    return recorded?.deadline === null ? recorded : null;
  },
);
const exception = { by: notAboutDay, office: 'financeDepartment', amount: f.amount } as const;
const laterDay = { ...exception, by: f.determination };

const moved = asRead(
  p.virementCounting,
  named('当年累计调剂金额', 'cumulative amount of the year', plus(f.alreadyMoved, f.amount)),
);
const share = named(
  '占专项资金额度',
  'share of the quota',
  dividedBy(moved, asRead(p.virementBase, f.initialQuota)),
);

/**
 * 第三十五条: the approved budget is executed as it is; current money moves, by 30 June, to an executable
 * pipeline project of the same use; the cumulative share of the quota decides who approves.
 */
export const virement = rule({
  id: 'funds.virement',
  title: { zh: '当年资金调剂', en: 'Virement of current-year money' },
  provisions: [by, art(16)],
  facts: f,
  contradictions: [
    contradiction(
      ['initialQuota'],
      atLeast(NOTHING, f.initialQuota),
      '专项资金额度为零',
      'the quota is zero',
    ),
    contradiction(['amount'], atLeast(NOTHING, f.amount), '申请金额为零', 'the request is for nothing'),
    contradiction(
      ['budgetYear', 'executionYear'],
      moreThan(f.budgetYear, f.executionYear),
      '资金所属年度晚于执行年度',
      'the money belongs to a later year',
    ),
  ],
  refusals: [
    refuse('outsideScope', {
      by: art(16),
      zh: '超出批准的使用范围属于调整，应按设立程序办理',
      en: 'use outside the approved scope is an adjustment, not a virement',
      when: not(holds(f.withinApprovedScope)),
    }),
    refuse('earlierYear', {
      by,
      zh: '以前年度下达资金不得调剂',
      en: 'money released in earlier years is not moved',
      when: lessThan(f.budgetYear, f.executionYear),
      unlessDetermined: exception,
    }),
    refuse('afterDeadline', {
      by,
      zh: '已过调剂截止日',
      en: 'the last day of virements has passed',
      when: allOf(
        equals(f.budgetYear, f.executionYear),
        moreThan(f.on, dayIn(f.executionYear, p.virementDeadline)),
      ),
      unlessDetermined: laterDay,
    }),
    refuse('notExecutableProject', {
      by,
      zh: '调入项目未储备或不可执行',
      en: 'the recipient is not an executable pipeline project',
      when: isOneOf(f.target, 'notInPipeline'),
      unlessDetermined: exception,
    }),
    refuse('otherUse', {
      by,
      zh: '调入项目不属于同一使用方向',
      en: 'the recipient serves another use',
      when: isOneOf(f.target, 'otherUse'),
      unlessDetermined: exception,
    }),
    refuse('governorMissing', {
      by,
      zh: '达到第二档而未经两位分管省领导审核、省长审批',
      en: 'the second tier is reached and the governor has not approved after both reviews',
      when: allOf(
        atLeast(share, p.virementSecondTier),
        isOneOf(f.approvedBy, 'department', 'viceGovernorInCharge'),
      ),
    }),
    refuse('viceGovernorMissing', {
      by,
      zh: '达到第一档而未经分管省领导审批',
      en: 'the first tier is reached and the vice-governor in charge has not approved',
      when: allOf(
        atLeast(share, p.virementFirstTier),
        lessThan(share, p.virementSecondTier),
        isOneOf(f.approvedBy, 'department'),
      ),
    }),
  ],
  outcomes: [
    outcome('governorApproves', {
      by,
      zh: '达到第二档：两位分管省领导审核，省长审批',
      en: 'second tier: reviewed by both vice-governors, approved by the governor',
      when: atLeast(share, p.virementSecondTier),
      then: { cumulative: moved, share },
    }),
    outcome('viceGovernorApproves', {
      by,
      zh: '达到第一档：报分管省领导审批',
      en: 'first tier: approved by the vice-governor in charge',
      when: atLeast(share, p.virementFirstTier),
      then: { cumulative: moved, share },
    }),
    otherwise('departmentDecides', {
      by,
      zh: '未达审批起点：由主管部门决定，省财政厅办理',
      en: 'below the tiers: the department decides, finance processes',
      then: { cumulative: moved, share: asRead(p.virementBelowTiers, share) },
    }),
  ],
  example: {
    on: '2025-06-01',
    budgetYear: 2025,
    executionYear: 2025,
    amount: '4000000',
    alreadyMoved: '6000000',
    initialQuota: '100000000',
    target: 'executablePipelineProject',
    withinApprovedScope: true,
    approvedBy: 'nobody',
    determination: null,
  },
});
