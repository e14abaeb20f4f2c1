import { parameters } from '../law/expression.js';
import {
  countKind,
  dateKind,
  decimalKind,
  flagKind,
  type Kind,
  moneyKind,
  monthDayKind,
  ratioKind,
} from '../law/kind.js';

const of =
  <T>(kind: Kind<T>) =>
  (zh: string, en: string) => ({ kind, label: { zh, en } });

const money = of(moneyKind);
const share = of(ratioKind);
const date = of(dateKind);
const score = of(decimalKind);
const dayOfYear = of(monthDayKind);
const days = of(countKind({ zh: '日', en: 'days' }));
const workingDays = of(countKind({ zh: '个工作日', en: 'working days' }));
const years = of(countKind({ zh: '年', en: 'years' }));
const times = of(countKind({ zh: '次', en: 'times' }));
const reading = of(flagKind);

/** Everything that a measure for special funds may set otherwise, in the order of the articles. */
export const fundsParameters = {
  commencement: date('施行日期', 'commencement'),
  dayCounting: reading('期间按日历日计算', 'periods in calendar days'),

  termNormal: years('一般实施期限', 'normal term'),
  termMaximum: years('最长实施期限', 'maximum term'),
  longTermNeedsReason: reading('超过一般期限须说明理由', 'a longer term needs a reason'),
  extensionIsNewTerm: reading('延期视为新的实施期限', 'an extension is a new term'),
  meetingThreshold: money('提交会议审议的总额', 'total from which a meeting deliberates'),
  meetingByTermTotal: reading('按实施期总额累计判断', 'the total over the term, cumulated'),
  decidedPolicySkipsMeeting: reading('按既定政策落实的只免上会', 'a decided policy only skips the meeting'),
  meetingBeforeGovernor: reading('会议审议在省长审批之前', 'the meeting comes before the governor'),
  yearlyCutIsNoAdjustment: reading('年度压减不属于调整', 'yearly cuts are no adjustment'),
  endOfTermLead: days('到期前提出意见的时间', 'lead time before the end of the term'),
  endOfTermWindow: days('可以提出到期意见的时间', 'time in which the end may be proposed'),
  slowYears: years('连续逾期下达年数', 'consecutive years of late release'),
  lateMeansStatutory: reading('逾期指超过法定下达时限', 'late means past the statutory time'),

  fundListAhead: reading('清单在预算年度开始前编制', 'the fund list is made before its year'),
  retainedMainForm: share('下放额度占比提示线', 'delegated share from which a warning is given'),
  yearAhead: reading('提前一年指在上一年度内或更早', 'a year ahead = within the year before or earlier'),
  readinessItems: reading('可执行条件的清单', 'the checklist of executable conditions'),
  admissionDeadline: dayOfYear('项目储备截止日', 'last day of admission'),
  exemptEscapesPipeline: reading(
    '豁免资金不受入库期限和禁令约束',
    'exempt money escapes the date and the ban',
  ),
  targetsToCitiesDeadline: dayOfYear('目标下发市县截止日', 'last day to send targets to cities'),
  callOpenDeadline: dayOfYear('启动申报截止日', 'last day to open the call'),
  settledDeadline: dayOfYear('确定项目截止日', 'last day to settle the projects'),
  rollingDeadline: dayOfYear('滚动安排计划截止日', 'last day of rolling plans'),

  specialReasonByFinance: reading('特殊原因由省财政厅认定', 'finance determines the special reason'),
  factorShares: reading('份额为各因素占比的加权和', 'a share = the weighted sum of the factor shares'),
  largestRemainder: reading('尾数按最大余数法确定', 'odd units go by largest remainder'),
  directSubsidyMode: reading('直接补助指采用补助方式', 'direct subsidy = the mode of subsidy'),
  allowanceShare: share('工作经费上限比例', 'ceiling of the administration allowance'),
  allowanceByYearScale: reading('以当年批准规模为基数', "the year's approved scale is the base"),
  allowanceLocalShare: share('市县使用工作经费的下限', 'least local share of the allowance'),

  generalTransferDays: days('一般性转移支付下达时限', 'time for general transfers'),
  specialTransferDays: days('专项转移支付下达时限', 'time for special transfers'),
  departmentBudgetDays: days('部门预算批复时限', 'time to approve department budgets'),
  unitBudgetDays: days('部门批复所属单位时限', 'time for departments to approve unit budgets'),
  clawbackHalfDeadline: dayOfYear('按比例收回时点', 'deadline of the part clawback'),
  clawbackAllDeadline: dayOfYear('全部收回时点', 'deadline of the full clawback'),
  clawbackShare: share('收回比例', 'share clawed back'),
  clawbackBase: reading('以截止日终了时未下达数为基数', 'base = unreleased at the end of the deadline'),
  clawbackRoundsDown: reading('收回数舍去不足一分部分', 'the clawback rounds down to the fen'),
  clawbackReserves: reading('次日零时起预留', 'reserved from 00:00 of the next day'),
  releasedMeansNamed: reading(
    '下达指以文件下达到具体地区或单位',
    'released = by document to a named place or unit',
  ),
  reasonByDeadline: reading('正当理由按时点逐次认定', 'a reason is determined for each deadline'),
  neverRestored: reading('九月收回额度以后年度不得恢复', "September's amount is marked, June's is not"),
  unreleasedCarriesOver: reading(
    '豁免或有理由的未下达资金转入结转',
    'exempt or justified money enters carry-over',
  ),

  taskListDays: days('任务清单下达时限', 'time to issue the task list'),
  virementDeadline: dayOfYear('调剂截止日', 'last day of virements'),
  virementFirstTier: share('分管省领导审批起点', 'tier of the vice-governor in charge'),
  virementSecondTier: share('省长审批起点', 'tier of the governor'),
  virementBelowTiers: reading('起点以下由主管部门决定', 'below the tiers the department decides'),
  virementBase: reading('以年初批准额度为基数', 'base = the initial approved quota'),
  virementCounting: reading(
    '按调出方逐笔累计且冲销不减',
    'each counts once by source; reversals do not lower',
  ),
  monthlyByMonthEnd: reading('每月研究在当月末日前完成', 'the monthly study is done by the end of the month'),
  acceptanceDeadline: dayOfYear('验收结果备案截止日', 'last day to file acceptance results'),
  acceptanceFiler: reading('由组织验收方备案', 'the accepting body files'),
  monitoringDeadline: dayOfYear('年度监控截止日', 'last day of the yearly monitoring'),

  fiscalYearEnd: dayOfYear('预算年度末日', 'last day of the fiscal year'),
  carryOverMaximum: times('最多结转次数', 'maximum carry-overs'),
  surplusAge: years('视同结余的结转年数', 'age at which money is surplus'),
  unfinishedNoReuse: reading('任务未完成不得统筹使用', 'no re-use before the task list is done'),
  financeChoosesOffset: reading('交回或抵减由省财政厅选择', 'finance chooses return or offset'),
  carryOverFromRelease: reading('转移支付自下达起算结转年数', 'transfers age from their release'),

  departmentReportDeadline: dayOfYear('部门评价报告截止日', 'last day of the department report'),
  selfEvaluationFirst: reading('自评先于部门评价完成', 'self-evaluation comes first'),
  scoreFull: score('评价满分', 'full score'),
  gradeExcellent: score('“优”的起点得分', 'least score for excellent'),
  gradeGood: score('“良”的起点得分', 'least score for good'),
  gradeMedium: score('“中”的起点得分', 'least score for medium'),
  gradeLow: score('“低”的起点得分', 'least score for low'),
  cutMedium: share('“中”的最低压减比例', 'least cut for medium'),
  cutLow: share('“低”的最低压减比例', 'least cut for low'),
  fundwideLimits: reading('上限和抵减按整个专项资金掌握', 'ceiling and offset bind the fund as a whole'),
  ceilingBase: reading('以评价当年年初批准预算为基数', 'base = initial budget of the year of the evaluation'),

  budgetPublicationDays: days('批准预算公开时限', 'time to publish the approved budget'),
  disclosureDays: days('清单公开时限', 'time to publish the list'),
  disclosureBindsPublication: reading('时限约束公开而非仅拟定', 'the time binds publication'),
  laterMeansAfterList: reading('后形成指清单期限届满后形成', "later = formed after the list's last day"),
  laterDisclosureDays: workingDays('后形成信息公开时限', 'time to publish what arises later'),

  seriousByDepartment: reading('情节严重由资金主管部门认定', 'the department determines what is serious'),
  debarmentYears: years('停止申报年限', 'years of debarment'),
  debarmentFromDecision: reading('自决定之日起算，决定当日不计', 'from the decision, that day excluded'),
};

/** The parameters as expressions for rules. */
export const p = parameters(fundsParameters);
