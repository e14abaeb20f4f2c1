import { day } from '../../law/date.js';
import { chosen as chosenFrom, stated as statedFrom } from '../../law/entry.js';
import { yuan } from '../../law/money.js';
import type { Policy } from '../../law/policy.js';
import type { ProvisionId } from '../../law/provision.js';
import { percent, ratio } from '../../law/ratio.js';
import { fundsParameters } from '../parameters.js';
import { art, budgetLaw, budgetRegulation, FUNDS_SOURCES, opennessRegulation } from '../sources.js';

/** ⚖ In force from the date of the notice (art. 50). */
const COMMENCEMENT = '2024-09-14';

const stated = <T>(provision: ProvisionId, value: T) => [statedFrom(COMMENCEMENT, provision, value)];
const chosen = <T>(provision: ProvisionId, value: T, zh: string, en: string) => [
  chosenFrom(COMMENCEMENT, provision, value, zh, en),
];
const adopted = (provision: ProvisionId, zh: string, en: string) => chosen(provision, true, zh, en);
const score = (points: bigint) => ratio(points, 1n);
const on = (month: number, dayOfMonth: number) => ({ month, dayOfMonth });

/** Jilin province from 2024-09-14: what the measures state, and how we read what they leave open (⚖). */
export const jilin2024: Policy<typeof fundsParameters> = {
  id: 'jilin-2024',
  title: { zh: '吉林省省级专项资金（2024年）', en: 'Jilin provincial special funds (2024)' },
  parameters: fundsParameters,
  documents: FUNDS_SOURCES,
  entries: {
    commencement: chosen(
      art(50),
      day(COMMENCEMENT),
      '印发之日指通知落款日期',
      'the day of issue = the date of the notice',
    ),
    dayCounting: adopted(
      art(50),
      '按北京时间日历日计算，开始当日不计，末日逢休息日不顺延',
      'calendar days in Asia/Shanghai; the starting day is not counted; the last day is never moved',
    ),

    termNormal: stated(art(14), 3),
    termMaximum: stated(art(14), 5),
    longTermNeedsReason: adopted(
      art(14),
      '超过三年的，应当写明理由',
      'a term over three years states its reason',
    ),
    extensionIsNewTerm: adopted(
      art(16),
      '延期按新的实施期限另计上限',
      'an extension is a new term with its own maximum',
    ),
    meetingThreshold: stated(art(15), yuan(300_000_000n)),
    meetingByTermTotal: adopted(
      art(15),
      '总额指整个实施期合计；增加额度的，按期内累计增加额判断，拆分不能规避',
      'the total over the whole term; on an increase, the amounts added over the term cumulate',
    ),
    decidedPolicySkipsMeeting: adopted(
      art(15),
      '按已定政策和标准落实资金的，只免上会，其他审批不变',
      'for a decided policy and standard only the meeting falls away',
    ),
    meetingBeforeGovernor: adopted(
      art(15),
      '达到标准的，先经会议审议，再报省长审批',
      'where a meeting is due it deliberates before the governor approves',
    ),
    yearlyCutIsNoAdjustment: adopted(
      art(16),
      '依第二十五、三十、三十三、四十二条的年度压减不按调整程序办理',
      'yearly cuts under art. 25, 30, 33, 42 are not adjustments of art. 16',
    ),
    endOfTermLead: chosen(art(16), 90, '到期前九十日提出意见为及时', 'ninety days before the end is in time'),
    endOfTermWindow: chosen(
      art(16),
      180,
      '到期前一百八十日起可以提出终止意见',
      'the end may be proposed from 180 days before it',
    ),
    slowYears: stated(art(17, undefined, 4), 2),
    lateMeansStatutory: adopted(
      art(17, undefined, 4),
      '逾期指超过第三十三条所指法定时限',
      'late = past the statutory time of art. 33',
    ),

    fundListAhead: adopted(
      art(18),
      '提前编制指在清单所属年度开始之前编制',
      'prepared in advance = before the year of the list begins',
    ),
    retainedMainForm: chosen(
      art(19),
      ratio(1n, 2n),
      '以保留省级审批权限为主指下放额度不过半',
      'mainly retained = the delegated amount is not more than half',
    ),
    yearAhead: adopted(
      art(20),
      '提前一年组织指在预算年度的上一年度内或者更早启动',
      'a year ahead = begun within the year before the budget year, or earlier',
    ),
    readinessItems: adopted(
      art(22),
      '可执行条件按审批手续、实施方案、资金来源、支出计划和实施准备五项判断',
      'executable = permits, implementation plan, funding, spending schedule and preparation all in place',
    ),
    admissionDeadline: stated(art(20), on(9, 30)),
    exemptEscapesPipeline: adopted(
      art(20),
      '应急救援和据实结算资金不受入库期限和未入库禁令约束',
      'exempt money escapes both the date and the ban',
    ),
    targetsToCitiesDeadline: stated(art(20), on(6, 30)),
    callOpenDeadline: stated(art(21), on(3, 31)),
    settledDeadline: stated(art(21), on(9, 30)),
    rollingDeadline: stated(art(21), on(6, 30)),

    specialReasonByFinance: adopted(
      art(24),
      '暂无法落实到具体项目的特殊原因由省财政厅认定',
      'finance determines the special reason for which projects cannot be named yet',
    ),
    factorShares: adopted(
      art(26),
      '各地份额为其各因素数值占全部地区合计的比例按权重相加，不作舍入',
      "a place's share is the weighted sum of its part of each factor's total, never rounded",
    ),
    largestRemainder: adopted(
      art(26),
      '按规定单位舍去取整，余下单位依余数从大到小各加一个，余数相同的按行政区划代码从小到大',
      'whole units first; the units left go one each by largest remainder, ties by the smaller area code',
    ),
    directSubsidyMode: adopted(
      art(28),
      '直接补助指以补助方式安排，不含直接投入和各类间接方式',
      'direct subsidy = the mode of subsidy, neither investment nor the indirect modes',
    ),
    allowanceShare: stated(art(32), percent(2n)),
    allowanceByYearScale: adopted(art(32), '总规模指当年批准规模', "the scale is the year's approved scale"),
    allowanceLocalShare: chosen(art(32), ratio(1n, 2n), '主要由市县使用指过半', 'mainly = more than half'),

    generalTransferDays: stated(budgetLaw(52, 4), 30),
    specialTransferDays: stated(budgetLaw(52, 4), 60),
    departmentBudgetDays: stated(budgetLaw(52, 1), 20),
    unitBudgetDays: stated(budgetLaw(52, 1), 15),
    clawbackHalfDeadline: stated(art(33), on(6, 30)),
    clawbackAllDeadline: stated(art(33), on(9, 30)),
    clawbackShare: stated(art(33), percent(50n)),
    clawbackBase: adopted(
      art(33),
      '以截止日终了时未下达数为基数，次日办理；九月收回其余全部',
      'the base is what is unreleased when the day ends; the act is dated the next day; September takes the rest',
    ),
    clawbackRoundsDown: adopted(
      art(33),
      '按比例收回舍去不足一分部分，余分留在原处',
      'the share rounds down to the fen; the odd fen stays',
    ),
    clawbackReserves: adopted(
      art(33),
      '应收回数自次日零时起预留，确认前不得下达或调剂',
      'what is due is reserved from 00:00 of the next day, before an officer confirms',
    ),
    releasedMeansNamed: adopted(
      art(33),
      '下达指以文件下达到具体地区或单位，切块停留在部门的不算',
      'released = by document to a named place or unit; a lump parked in a department is unreleased',
    ),
    reasonByDeadline: adopted(
      art(33),
      '正当理由由省财政厅按每个时点分别认定，可以只及部分金额',
      'finance determines the reason for each deadline anew, possibly for a part',
    ),
    neverRestored: adopted(
      art(33),
      '九月收回的额度留有标记，以后年度含有该额度的安排不予通过；六月收回的不标记',
      "September's amount leaves a mark and a later quota that includes it is refused; June's carries none",
    ),
    unreleasedCarriesOver: adopted(
      art(33),
      '年底仍未下达的豁免资金和有正当理由的资金按第三十九条结转',
      'exempt or justified money unreleased at 31 December enters art. 39',
    ),

    taskListDays: stated(art(34), 15),
    virementDeadline: stated(art(35), on(6, 30)),
    virementFirstTier: stated(art(35), percent(10n)),
    virementSecondTier: stated(art(35), percent(20n)),
    virementBelowTiers: adopted(
      art(35),
      '未达百分之十的由主管部门决定、省财政厅办理',
      'below ten percent the department decides and finance processes',
    ),
    virementBase: adopted(
      art(35),
      '以当年年初批准额度为基数，不因收回而减少',
      "the fund's initial approved quota of the year, not lowered by clawback",
    ),
    virementCounting: adopted(
      art(35),
      '每笔按调出方计一次，含本次申请；冲销不减少累计数',
      'each transfer counts once, by source, the request included; a reversal does not lower the sum',
    ),
    monthlyByMonthEnd: adopted(
      art(36),
      '每月研究预算执行，至迟在当月末日完成',
      'the study of a month is done at the latest on its last day',
    ),
    acceptanceDeadline: stated(art(37), on(3, 31)),
    acceptanceFiler: adopted(art(37), '验收结果由组织验收方备案', 'the accepting body files the results'),
    monitoringDeadline: stated(art(38), on(12, 31)),

    fiscalYearEnd: stated(budgetLaw(18), on(12, 31)),
    carryOverMaximum: stated(art(39, 1), 1),
    surplusAge: stated(art(39, 1), 2),
    unfinishedNoReuse: adopted(
      art(39, 2),
      '不足两年且任务未完成的，不得由同级统筹使用',
      'at age 1 there is no re-use before the task list is done',
    ),
    financeChoosesOffset: adopted(
      art(39, 3),
      '交回或者抵减由省财政厅选择',
      'finance chooses between return and offset',
    ),
    carryOverFromRelease: [
      chosenFrom(
        COMMENCEMENT,
        budgetRegulation(50),
        false,
        '按预算年度计算结转年数；自下达起算的省内暂行规定未取得原文，不采用',
        'ages by budget year; the provincial interim measure that counts from the release is not held, so not applied',
      ),
    ],

    departmentReportDeadline: stated(art(41), on(4, 30)),
    selfEvaluationFirst: adopted(
      art(8),
      '项目单位自评应在部门评价报告之前完成',
      'units evaluate themselves before the department reports',
    ),
    scoreFull: chosen(art(42), score(100n), '评价实行百分制', 'scores run to one hundred'),
    gradeExcellent: chosen(art(42), score(90n), '九十分以上为“优”', 'excellent from ninety'),
    gradeGood: chosen(art(42), score(80n), '八十分以上不足九十分为“良”', 'good from eighty'),
    gradeMedium: chosen(art(42), score(70n), '七十分以上不足八十分为“中”', 'medium from seventy'),
    gradeLow: chosen(
      art(42),
      score(60n),
      '六十分以上不足七十分为“低”，以下为“差”',
      'low from sixty, poor below',
    ),
    cutMedium: stated(art(42), percent(20n)),
    cutLow: stated(art(42), percent(50n)),
    fundwideLimits: adopted(
      art(42),
      '评价上限和抵减额按整个专项资金掌握，由各一级项目按提出安排意见的先后占用；抵减办理年度的次年预算',
      "the ceiling, and what is offset in the year before, bind the fund's budget as a whole; its portions use them up in the order of the opinions",
    ),
    ceilingBase: adopted(
      art(42),
      '上限以出具评价当年的年初批准预算为基数，舍去不足一分部分',
      'the ceiling is a share of the initial approved budget of the year of the evaluation, rounded down to the fen',
    ),

    budgetPublicationDays: stated(budgetLaw(14, 1), 20),
    disclosureDays: stated(art(44), 20),
    disclosureBindsPublication: adopted(
      art(44),
      '二十日约束清单公开，不只是拟定',
      'the twenty days bind publication, not only drafting',
    ),
    laterMeansAfterList: adopted(
      art(44),
      '清单期限届满前形成的具体信息随清单公开，届满后形成的另计时限',
      "specifics formed by the list's last day are due with it; those formed after it have a time of their own",
    ),
    laterDisclosureDays: chosen(
      opennessRegulation(26),
      20,
      '以后形成的具体信息自形成之日起二十个工作日内公开',
      'specifics that arise later are published within twenty working days of being formed',
    ),

    seriousByDepartment: adopted(
      art(47),
      '情节是否严重由追回资金的资金主管部门认定',
      'the department that recovers the money determines whether the case is serious',
    ),
    debarmentYears: stated(art(47), 5),
    debarmentFromDecision: adopted(
      art(47),
      '自作出决定之日起算，决定当日不计；决定另有起止的从其决定',
      'five years from the decision, its day excluded; a decision may state its own dates',
    ),
  },
};
