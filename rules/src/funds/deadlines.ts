import {
  asRead,
  dayIn,
  daysAfter,
  type Expression,
  nextYear,
  previousYear,
  yearIn,
  yearsAfter,
} from '../law/expression.js';
import { daysBefore, lastDayOfMonth, orElse, workingDaysAfter } from '../law/quantity.js';
import { deadline, deadlineFacts as f } from './deadline.js';
import { p } from './parameters.js';
import { art, budgetLaw, opennessRegulation } from './sources.js';

const yearBefore = previousYear(f.budgetYear);
const yearAfter = nextYear(f.budgetYear);
const afterApproval = (days: Expression<number>) =>
  asRead(p.dayCounting, daysAfter(f.budgetApprovedOn, days));

const DEPARTMENT = 'administeringDepartment';
const FINANCE = 'financeDepartment';

/** Every date and period of the measures, in the order in which a budget year meets them. */
export const DEADLINES = [
  deadline(
    'callOpens',
    art(21),
    ['启动竞争性项目申报', 'open the competitive call'],
    [DEPARTMENT],
    ['openCall'],
    dayIn(yearBefore, p.callOpenDeadline),
  ),
  deadline(
    'targetsToCities',
    art(20),
    ['向市县下发绩效目标和考核要求', 'send targets to cities and counties'],
    [DEPARTMENT],
    ['sendTargetsToCities'],
    dayIn(yearBefore, p.targetsToCitiesDeadline),
  ),
  deadline(
    'rollingPlans',
    art(21),
    ['确定滚动安排的任务、方案和计划', 'settle rolling programmes'],
    [DEPARTMENT],
    ['planRollingProgramme'],
    dayIn(yearBefore, p.rollingDeadline),
  ),
  deadline(
    'pipelineAdmission',
    art(20),
    ['完成项目储备', 'finish admission to the pipeline'],
    [DEPARTMENT],
    ['settleProjects'],
    dayIn(yearBefore, p.admissionDeadline),
  ),
  deadline(
    'projectsSettled',
    art(21),
    ['确定竞争性项目', 'settle competitive projects'],
    [DEPARTMENT],
    ['settleProjects'],
    dayIn(yearBefore, p.settledDeadline),
  ),
  deadline(
    'newFundApproved',
    art(14),
    ['完成新增专项资金报批', 'approve new funds'],
    [FINANCE],
    ['walkApprovalRoute'],
    f.formulationEnd,
  ),
  deadline(
    'planResolved',
    art(24),
    ['将细化工作计划落实到项目', 'resolve plans into projects'],
    [DEPARTMENT],
    ['requestBudget'],
    f.formulationEnd,
  ),
  deadline(
    'notReadyCut',
    art(30, 2),
    ['调减未落实项目的额度', 'take off what has no executable projects'],
    [FINANCE],
    ['formulateBudget'],
    f.formulationEnd,
  ),
  deadline(
    'departmentBudgets',
    budgetLaw(52, 1),
    ['向部门批复预算', 'approve department budgets'],
    [FINANCE],
    ['approveDepartmentBudget'],
    afterApproval(p.departmentBudgetDays),
  ),
  deadline(
    'unitBudgets',
    budgetLaw(52, 1),
    ['向所属单位批复预算', 'approve unit budgets'],
    [DEPARTMENT],
    ['approveUnitBudget'],
    asRead(p.dayCounting, daysAfter(f.departmentBudgetOn, p.unitBudgetDays)),
  ),
  deadline(
    'generalTransfers',
    budgetLaw(52, 4),
    ['下达一般性转移支付', 'release general transfers'],
    [FINANCE],
    ['release'],
    afterApproval(p.generalTransferDays),
  ),
  deadline(
    'specialTransfers',
    budgetLaw(52, 4),
    ['下达专项转移支付', 'release special transfers'],
    [FINANCE],
    ['release'],
    afterApproval(p.specialTransferDays),
  ),
  deadline(
    'budgetPublication',
    budgetLaw(14, 1),
    ['公开经批准的预算', 'publish the approved budget'],
    [FINANCE],
    ['publishDisclosure'],
    afterApproval(p.budgetPublicationDays),
  ),
  deadline(
    'disclosureList',
    art(44),
    ['公开专项资金清单', 'publish the list of funds'],
    [FINANCE, 'localFinanceBureau'],
    ['publishDisclosure'],
    asRead(p.disclosureBindsPublication, afterApproval(p.disclosureDays)),
  ),
  deadline(
    'laterSpecifics',
    opennessRegulation(26),
    ['公开后形成的具体信息', 'publish specifics that arise later'],
    [DEPARTMENT, 'localDepartment'],
    ['publishDisclosure'],
    asRead(p.laterMeansAfterList, workingDaysAfter(f.formedOn, p.laterDisclosureDays, f.daysOff)),
  ),
  deadline(
    'taskList',
    art(34),
    ['下达任务清单', 'issue the task list'],
    [DEPARTMENT],
    ['issueTaskList'],
    asRead(p.dayCounting, daysAfter(f.releasedOn, p.taskListDays)),
  ),
  deadline(
    'clawbackHalf',
    art(33),
    ['下达，否则按比例收回', 'release, or the share goes back'],
    [FINANCE],
    ['release', 'recordDetermination', 'confirmClawback'],
    dayIn(f.budgetYear, p.clawbackHalfDeadline),
  ),
  deadline(
    'clawbackAll',
    art(33),
    ['下达，否则全部收回', 'release, or all of it goes back'],
    [FINANCE],
    ['release', 'recordDetermination', 'confirmClawback'],
    dayIn(f.budgetYear, p.clawbackAllDeadline),
  ),
  deadline(
    'virementWindow',
    art(35),
    ['办理当年调剂', 'move current-year money'],
    [DEPARTMENT],
    ['virement'],
    dayIn(f.budgetYear, p.virementDeadline),
  ),
  deadline(
    'monthlyExecution',
    art(36),
    ['研究当月预算执行', "study the month's execution"],
    [DEPARTMENT, 'localDepartment'],
    ['studyExecution'],
    asRead(p.monthlyByMonthEnd, lastDayOfMonth(f.month)),
  ),
  deadline(
    'yearlyMonitoring',
    art(38),
    ['开展年度绩效监控', 'monitor the year'],
    [DEPARTMENT],
    ['monitor'],
    dayIn(f.budgetYear, p.monitoringDeadline),
  ),
  deadline(
    'yearEndCarryOver',
    art(39, 1),
    ['处理年末未用完资金', 'deal with unspent money'],
    [FINANCE, 'localFinanceBureau'],
    ['carryOver', 'returnBalance', 'offsetBalance', 'reuseBalance'],
    dayIn(f.budgetYear, p.fiscalYearEnd),
  ),
  deadline(
    'acceptanceResultsFiled',
    art(37),
    ['备案验收或者考评结果', 'file acceptance results'],
    [DEPARTMENT, 'localDepartment'],
    ['fileAcceptance'],
    asRead(p.acceptanceFiler, dayIn(nextYear(yearIn(f.completedOn)), p.acceptanceDeadline)),
  ),
  deadline(
    'departmentReport',
    art(41),
    ['报送部门评价报告', "report the department's evaluation"],
    [DEPARTMENT],
    ['departmentEvaluation'],
    dayIn(yearAfter, p.departmentReportDeadline),
  ),
  deadline(
    'endOfTerm',
    art(16),
    ['提出终止实施的意见', 'propose termination'],
    [FINANCE],
    ['proposeTermination', 'extendFund'],
    asRead(p.dayCounting, daysBefore(f.termEnd, p.endOfTermLead)),
  ),
  deadline(
    'endOfDebarment',
    art(47),
    ['停止申报期满', 'the debarment ends'],
    [DEPARTMENT],
    ['debar'],
    orElse(
      '停止申报末日',
      'last day of debarment',
      f.debarredUntil,
      asRead(p.debarmentFromDecision, yearsAfter(f.debarredFrom, p.debarmentYears)),
    ),
  ),
] as const;

/** The id of a deadline. */
export type DeadlineId = (typeof DEADLINES)[number]['id'];
