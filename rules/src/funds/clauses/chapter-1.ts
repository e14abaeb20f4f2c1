import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inDisclosure, inField, inLedger, inRule, judged } from './entry.js';

const ESTABLISHMENT = 'funds.establishment';
const pooling = art(4, undefined, 1);
const performance = art(4, undefined, 2);
const purposeFirst = art(4, undefined, 3);
const orderly = art(4, undefined, 4);

/** Chapter 1, art. 1–4: basis, scope and principles. */
export const CHAPTER_1: readonly ClauseEntry[] = [
  clause(
    'art-1/1',
    art(1),
    '办法以预算法及其实施条例等为依据：每项决定记明所依条款',
    'the measures rest on the Budget Law and its regulation: every decision records its provision',
    [inField('law.decision', 'provision'), inField('ledger.transfer', 'provision')],
    { tests: ['server/test/ledger/protection.test.ts'] },
  ),
  clause(
    'art-2/1',
    art(2),
    '界定专项资金：省级预算安排、主管部门管理、有期限、有专门用途和绩效目标',
    'defines a special fund: provincial budget, a managing department, a time, a use and targets of its own',
    [inRule('funds.scope', 'notSpecialFund')],
  ),
  clause(
    'art-3/1',
    art(3),
    '设立到监督的各环节均受办法约束',
    'every stage from establishment to supervision is governed',
    [inRule('funds.scope', 'governed', 'otherMatter')],
  ),
  clause(
    'art-4/1',
    pooling,
    '资金跟随重大战略任务和发展规划',
    'money follows the major tasks and the development plan',
    [inRule('funds.fundList', 'preparationIncomplete'), judged('formulateBudget')],
  ),
  clause(
    'art-4/2',
    pooling,
    '统筹财力办大事，不分散使用',
    'means are pooled for what matters and not scattered',
    [judged('formulateBudget')],
  ),
  clause('art-4/3', performance, '事前有绩效评估', 'an appraisal comes before the fund', [
    inRule(ESTABLISHMENT, 'dossierIncomplete'),
  ]),
  clause('art-4/4', performance, '申报带绩效目标', 'an application carries performance targets', [
    inRule(ESTABLISHMENT, 'targetsMissing'),
  ]),
  clause('art-4/5', performance, '执行中监控目标', 'targets are monitored during execution', [
    inAct('monitor'),
    inDeadline('yearlyMonitoring'),
  ]),
  clause('art-4/6', performance, '事后有绩效评价', 'an evaluation follows', [
    inAct('departmentEvaluation'),
    inAct('fiscalEvaluation'),
  ]),
  clause(
    'art-4/7',
    performance,
    '评价结果与年度预算挂钩，有奖有罚',
    'grades reward and restrain through the yearly budget',
    [inRule('funds.ratingCeiling', 'priority', 'zeroGrowth', 'cutMedium', 'cutLow', 'noLaterBudget')],
  ),
  clause(
    'art-4/8',
    purposeFirst,
    '先定事、先有项目，再有预算',
    'task and project come first, the budget after them',
    [inRule('funds.budgetRequest', 'notInPipeline')],
  ),
  clause('art-4/9', purposeFirst, '无预算即无支出', 'without a budget nothing is spent', [
    inRule('funds.disbursement', 'overBudget'),
    inRule('funds.breakdown', 'overReleased'),
    inLedger('never_below_zero'),
  ]),
  clause('art-4/10', purposeFirst, '支持重点须科学谋划', 'what is supported is planned soundly', [
    judged('prepareFundList'),
  ]),
  clause('art-4/11', purposeFirst, '全面按项目管理', 'money is managed by project', [
    inRule('funds.allocationMethod', 'retainedNotByProject'),
    inField('funds.project', 'code'),
  ]),
  clause('art-4/12', purposeFirst, '预算编到具体项目', 'the budget is detailed to projects', [
    inRule('funds.budgetRequest', 'noProjects'),
  ]),
  clause(
    'art-4/13',
    purposeFirst,
    '支持方式可以创新',
    'modes of support may vary',
    [inField('funds.portion', 'support_mode')],
    { tests: ['rules/test/funds/support-mode.test.ts'] },
  ),
  clause(
    'art-4/14',
    purposeFirst,
    '投入竞争性领域从严控制',
    'money into competitive fields is strictly controlled',
    [inRule(ESTABLISHMENT, 'competitiveFieldUnchecked')],
  ),
  clause('art-4/15', purposeFirst, '以财政资金带动其他投入', "public money draws others' money", [
    judged('reviewApplication'),
  ]),
  clause(
    'art-4/16',
    orderly,
    '设立与事权和支出责任相符',
    'establishment follows the assignment of responsibility',
    [inRule(ESTABLISHMENT, 'notProvincialResponsibility')],
  ),
  clause(
    'art-4/17',
    orderly,
    '规模与承受能力评估结果相称',
    'the scale matches what the province was found able to afford',
    [inRule(ESTABLISHMENT, 'affordabilityNotAssessed', 'exceedsAffordability')],
  ),
  clause('art-4/18', orderly, '内容相近的资金应清理整合', 'similar funds are cleared up and merged', [
    inRule(ESTABLISHMENT, 'similarTargets', 'similarUse'),
    judged('terminateFund'),
  ]),
  clause(
    'art-4/19',
    orderly,
    '目标和边界清楚，互不重复',
    'targets and boundaries are clear, without duplication',
    [inRule(ESTABLISHMENT, 'targetsMissing', 'duplicatesFund')],
  ),
  clause('art-4/20', orderly, '全部列入清单管理', 'every fund stands on the list', [
    inAct('prepareFundList'),
    inDisclosure('principal'),
  ]),
];
