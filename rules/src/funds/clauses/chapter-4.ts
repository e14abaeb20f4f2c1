import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inRule, judged } from './entry.js';

const AUTHORITY = 'funds.authority';
const SELECTION = 'funds.selection';
const GUIDANCE = 'funds.guidance';

/** Chapter 4, art. 18–23: the project pipeline. */
export const CHAPTER_4: readonly ClauseEntry[] = [
  clause(
    'art-18/1',
    art(18),
    '省财政厅与部门依规划和年度任务编清单',
    'finance and the departments prepare the list around plan and tasks',
    [inRule('funds.fundList', 'preparationIncomplete'), inAct('prepareFundList')],
  ),
  clause(
    'art-18/2',
    art(18),
    '清单提前编好',
    'the list is made in advance',
    [inRule('funds.fundList', 'notInAdvance')],
    { interpreted: ['fundListAhead'] },
  ),
  clause('art-18/3', art(18), '清单引导储备', 'the list guides the pipeline', [
    inRule('funds.fundList', 'guidesPipeline'),
  ]),
  clause(
    'art-18/4',
    art(18),
    '清单载明名称规模、一级项目、用途、权限、目标、额度',
    'it states name and scale, level-1 project, use, authority, target and amount',
    [inRule('funds.fundList', 'entryIncomplete')],
  ),

  clause('art-19/1', art(19), '审批权限分为保留和下放', 'authority is retained or delegated', [
    inRule(AUTHORITY, 'retained', 'delegated'),
    inField('funds.portion', 'authority'),
  ]),
  clause(
    'art-19/2',
    art(19),
    '全局性、跨区域重大项目和试点留在省里',
    'projects of overall or cross-regional weight and pilots stay with the province',
    [inRule(AUTHORITY, 'mustBeRetained')],
  ),
  clause(
    'art-19/3',
    art(19),
    '基层量大面广的一般下放',
    'numerous grass-roots projects are normally delegated',
    [inRule(AUTHORITY, 'shouldBeDelegated')],
    { softened: true },
  ),
  clause(
    'art-19/4',
    art(19),
    '下放的按因素分配，附任务清单',
    'delegated money goes by formula, with a task list',
    [inRule(AUTHORITY, 'delegated'), inAct('issueTaskList')],
  ),
  clause('art-19/5', art(19), '权限由各资金自己的办法写明', "the fund's own measure fixes the authority", [
    inRule(AUTHORITY, 'notFixedByMeasure'),
    inRule('funds.measureConflict', 'authorityNotStated'),
    inField('funds.fund', 'measure'),
  ]),
  clause(
    'art-19/6',
    art(19),
    '以保留为主',
    'retained is the main form',
    [inRule(AUTHORITY, 'delegatedIsMainForm')],
    { softened: true, interpreted: ['retainedMainForm'] },
  ),
  clause(
    'art-19/7',
    art(19),
    '下放的范围和额度管紧：显示占比',
    'what is delegated is kept tight: its share is shown',
    [inRule(AUTHORITY, 'retained', 'delegated', 'delegatedIsMainForm'), judged('adoptMeasure')],
  ),
  clause('art-19/8', art(19), '权限随管理效果', 'authority follows the effect of management', [
    inRule('funds.delegatedShare', 'reduced', 'notBound'),
  ]),
  clause(
    'art-19/9',
    art(19),
    '绩效管理差的市县减少下放额度',
    'a place that manages performance poorly gets less delegated',
    [inRule('funds.delegatedShare', 'notReduced', 'reduced'), inAct('reduceDelegatedShare')],
  ),

  clause('art-20/1', art(20), '审批者就是申报组织者', 'whoever approves organises the call', [
    inRule('funds.call', 'wrongOrganiser'),
    inAct('openCall'),
  ]),
  clause(
    'art-20/2',
    art(20),
    '谋划、评审、入库提前一年',
    'planning, appraisal and admission happen a year ahead',
    [inRule('funds.call', 'notAYearAhead', 'callOpen'), inRule('funds.admission', 'notAppraised')],
    { interpreted: ['yearAhead', 'exemptEscapesPipeline'] },
  ),
  clause(
    'art-20/3',
    art(20),
    '保留权限的一般在九月底前储备完毕，两类资金除外',
    'retained money is admitted normally by the end of September, two classes excepted',
    [inRule('funds.admission', 'afterDeadline'), inDeadline('pipelineAdmission'), inAct('admitProject')],
    { softened: true, interpreted: ['exemptEscapesPipeline'] },
  ),
  clause(
    'art-20/4',
    art(20),
    '未入库即无预算',
    'a project outside the pipeline gets no budget',
    [inRule('funds.budgetRequest', 'notInPipeline'), inRule('funds.breakdown', 'notInPipeline')],
    { interpreted: ['exemptEscapesPipeline'] },
  ),
  clause(
    'art-20/5',
    art(20),
    '延续性政策的目标和考核要求六月底前到市县',
    'targets and assessment requirements of continuing policies reach the places by the end of June',
    [
      inRule('funds.delegatedTargets', 'sentLate', 'sentInTime', 'newPolicy'),
      inDeadline('targetsToCities'),
      inAct('sendTargetsToCities'),
    ],
  ),
  clause('art-20/6', art(20), '写明由哪一级审批', 'the approving level is named', [
    inRule('funds.delegatedTargets', 'contentIncomplete'),
  ]),
  clause(
    'art-20/7',
    art(20),
    '指导市县比照省里储备',
    "the places are guided to fill their pipelines by the province's practice",
    [inAct('guideCities')],
  ),

  clause(
    'art-21/1',
    art(21),
    '竞争性分配三月底前启动下一年度申报评审',
    "competitive money opens next year's call and appraisal by the end of March",
    [
      inRule('funds.call', 'opensLate', 'competitiveCall'),
      inRule(SELECTION, 'notSelected'),
      inDeadline('callOpens'),
    ],
  ),
  clause(
    'art-21/2',
    art(21),
    '竞争性分配一般九月底前定项目',
    'its projects are settled normally by the end of September',
    [
      inRule(SELECTION, 'settledLate', 'competitivelySettled'),
      inDeadline('projectsSettled'),
      inAct('settleProjects'),
    ],
    { softened: true },
  ),
  clause('art-21/3', art(21), '事后奖补错开年度', 'ex-post awards come in another year', [
    inRule(SELECTION, 'notStaggered', 'awardSettled'),
  ]),
  clause(
    'art-21/4',
    art(21),
    '奖补对象和金额逐年滚动确定',
    'recipients and amounts of awards roll over the years',
    [inRule(SELECTION, 'doesNotRollOver', 'awardSettled')],
  ),
  clause(
    'art-21/5',
    art(21),
    '滚动安排六月底前定任务、方案和用款计划',
    'rolling programmes fix tasks, plan and spending by the end of June',
    [
      inRule(SELECTION, 'programmeIncomplete', 'programmeLate', 'programmeSettled', 'settledOtherwise'),
      inDeadline('rollingPlans'),
      inAct('planRollingProgramme'),
    ],
  ),
  clause('art-21/6', art(21), '下放的可以比照', 'delegated money may follow the same practice', [
    inRule(SELECTION, 'settledLocally'),
  ]),

  clause(
    'art-22/1',
    art(22),
    '只有可执行的项目进预算',
    'only executable projects enter the budget',
    [
      inRule('funds.admission', 'executable'),
      inRule('funds.budgetRequest', 'notExecutable'),
      inRule('funds.breakdown', 'notExecutable'),
    ],
    { interpreted: ['readinessItems'] },
  ),
  clause(
    'art-22/2',
    art(22),
    '前期准备全部做完',
    'all preparation is complete',
    [inRule('funds.admission', 'inPreparation'), inField('funds.project', 'executable')],
    { interpreted: ['readinessItems'] },
  ),
  clause('art-22/3', art(22), '批复后立即能用款', 'money can be spent as soon as it is approved', [
    inRule('funds.admission', 'executable'),
    judged('admitProject'),
  ]),

  clause('art-23/1', art(23), '部门加强对市县指导', 'the department guides cities and counties', [
    inRule(GUIDANCE, 'notOwed', 'guided'),
    inAct('guideCities'),
  ]),
  clause(
    'art-23/2',
    art(23),
    '保留权限转移支付：引导按省级要求储备并申报',
    'retained transfers: pipelines and applications follow provincial requirements',
    [inRule(GUIDANCE, 'retainedGuidanceOwed')],
  ),
  clause('art-23/3', art(23), '下放资金：写明储备要求', 'delegated: requirements are stated', [
    inRule(GUIDANCE, 'delegatedGuidanceOwed'),
  ]),
  clause(
    'art-23/4',
    art(23),
    '下放资金：催促在既定方向内早谋划',
    'delegated: places are urged to plan early within the set use',
    [inRule(GUIDANCE, 'delegatedGuidanceOwed')],
  ),
  clause('art-23/5', art(23), '下放资金：审核市县储备', "delegated: the places' pipelines are reviewed", [
    inRule(GUIDANCE, 'delegatedGuidanceOwed'),
  ]),
  clause('art-23/6', art(23), '下达后立即能用款', 'money can be spent as soon as it is released', [
    judged('guideCities'),
  ]),
];
