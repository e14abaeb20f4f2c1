import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inField, inLedger, inRule, judged, later } from './entry.js';

/** Chapter 2, art. 5–9: who answers for what. */
export const CHAPTER_2: readonly ClauseEntry[] = [
  clause('art-5/1', art(5), '省财政厅统筹管理', 'finance manages the funds as a whole', [
    inAct('prepareFundList'),
    inAct('formulateBudget'),
  ]),
  clause('art-5/2', art(5), '省财政厅建立健全制度', 'finance builds the rules', [inAct('adoptMeasure')]),
  clause('art-5/3', art(5), '省财政厅汇总编制预算', 'finance consolidates the budget', [
    inAct('formulateBudget'),
  ]),
  clause('art-5/4', art(5), '省财政厅办理新增', 'finance processes new funds', [
    inAct('reviewApplication'),
    inAct('walkApprovalRoute'),
  ]),
  clause('art-5/5', art(5), '省财政厅办理调剂', 'finance processes virements', [inAct('virement')]),
  clause(
    'art-5/6',
    art(5),
    '省财政厅审核分配方案是否合规、是否落实省委省政府部署',
    'finance checks that allocation plans follow the rules and the decisions of the province',
    [
      inRule('funds.allocationPlan', 'overQuota', 'recipientsNotNamed', 'reviewNotPassed'),
      inAct('approveAllocation'),
    ],
  ),
  clause('art-5/7', art(5), '省财政厅下达资金', 'finance releases', [inAct('release')]),
  clause('art-5/8', art(5), '省财政厅拨付资金', 'finance pays', [
    inAct('disburse'),
    inRule('funds.correction', 'notFinance'),
  ]),
  clause('art-5/9', art(5), '省财政厅监控执行', 'finance monitors execution', [
    inAct('monitor'),
    inAct('studyExecution'),
  ]),
  clause('art-5/10', art(5), '省财政厅开展评价', 'finance evaluates', [inAct('fiscalEvaluation')]),

  clause(
    'art-6/1',
    art(6),
    '主管部门是管理主体',
    'the administering department answers for its fund',
    [inField('funds.fund', 'department')],
    { tests: ['server/test/funds/apply-for-fund.test.ts'] },
  ),
  clause('art-6/2', art(6), '主管部门编制预算', "the department prepares its fund's budget", [
    inAct('requestBudget'),
  ]),
  clause('art-6/3', art(6), '主管部门执行预算', "the department executes its fund's budget", [
    inAct('allocate'),
    inAct('studyExecution'),
  ]),
  clause('art-6/4', art(6), '主管部门指导和监管执行', 'the department guides and supervises execution', [
    inAct('monitor'),
    inAct('orderCorrection'),
  ]),
  clause('art-6/5', art(6), '主管部门组织入库', 'the department organises admission', [
    inAct('admitProject'),
  ]),
  clause('art-6/6', art(6), '主管部门申报预算', 'the department requests the budget', [
    inAct('requestBudget'),
  ]),
  clause('art-6/7', art(6), '主管部门发布申报指南', 'the department publishes the call', [
    inAct('openCall'),
    later('申报指南的公开页面 (public page of the call)'),
  ]),
  clause('art-6/8', art(6), '主管部门制定明细分配方案', 'the department makes the detailed plan', [
    inAct('allocate'),
  ]),
  clause('art-6/9', art(6), '主管部门下达任务清单', 'the department issues the task list', [
    inAct('issueTaskList'),
  ]),
  clause('art-6/10', art(6), '主管部门公开信息', 'the department discloses', [inAct('publishDisclosure')]),
  clause('art-6/11', art(6), '主管部门管理绩效', 'the department manages performance', [
    inAct('departmentEvaluation'),
  ]),
  clause(
    'art-6/12',
    art(6),
    '主管部门督促市县加快分配',
    'the department urges cities and counties to allocate sooner',
    [inAct('guideCities'), inAct('studyExecution')],
  ),
  clause(
    'art-6/13',
    art(6),
    '保留权限的项目由主管部门组织验收或考评',
    'the department accepts or appraises projects whose approval is retained',
    [inAct('acceptProject')],
  ),

  clause(
    'art-7/1',
    art(7),
    '市县财政和主管部门执行下达的预算',
    'cities and counties execute what is released to them',
    [inAct('breakDown'), inField('funds.release', 'recipient')],
  ),
  clause('art-7/2', art(7), '市县管理自己的项目库', 'they keep their own pipelines', [inAct('admitProject')]),
  clause('art-7/3', art(7), '市县细化分配下达', 'they break the money down and pass it on', [
    inAct('breakDown'),
    inRule('funds.breakdown', 'allotted'),
  ]),
  clause('art-7/4', art(7), '市县及时足额拨付', 'they pay in time and in full', [
    inAct('disburse'),
    inAct('studyExecution'),
  ]),
  clause('art-7/5', art(7), '市县监管实施', 'they supervise the projects', [inAct('monitor')]),
  clause('art-7/6', art(7), '市县管理绩效', 'they manage performance', [
    inAct('departmentEvaluation'),
    inRule('funds.delegatedShare', 'notReduced'),
  ]),

  clause(
    'art-8/1',
    art(8),
    '项目单位对实施和用款负责',
    'the unit answers for project and money',
    [inField('funds.project', 'unit_code')],
    { tests: ['server/test/funds/admit-project.test.ts'] },
  ),
  clause('art-8/2', art(8), '项目单位组织实施', 'the unit runs the project', [judged('acceptProject')]),
  clause('art-8/3', art(8), '项目单位严格执行预算', 'the unit spends strictly to budget', [
    inRule('funds.disbursement', 'outsideScope'),
    inLedger('never_below_zero'),
  ]),
  clause(
    'art-8/4',
    art(8),
    '项目单位自评绩效',
    'the unit evaluates itself',
    [inRule('funds.departmentEvaluation', 'noSelfEvaluation'), inAct('selfEvaluate')],
    {
      interpreted: ['selfEvaluationFirst'],
    },
  ),

  clause(
    'art-9/1',
    art(9),
    '审计、财政、监察依法处理违规违纪',
    'auditors, finance and supervisors act on violations as the law says',
    [inAct('recordViolation')],
  ),
  clause(
    'art-9/2',
    art(9),
    '审计、财政、监察对管理活动审计监督',
    'they audit and supervise how the funds are managed',
    [inAct('recordFinding')],
    { tests: ['web/test/browser/pages.test.ts'] },
  ),
];
