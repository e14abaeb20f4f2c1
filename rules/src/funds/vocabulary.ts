import { determinationKind } from '../law/determination.js';
import { fact } from '../law/expression.js';
import { optionalKind } from '../law/kind.js';

/** The class of spending: two classes are exempt from many dates (应急救援, 据实结算). */
export const SPENDING_CLASS = {
  ordinary: { zh: '一般项目', en: 'ordinary' },
  emergencyRelief: { zh: '应急救援', en: 'emergency relief' },
  actualsSettlement: { zh: '据实结算', en: 'settlement on actuals' },
} as const;

/** Exempt classes of spending. */
export const EXEMPT = ['emergencyRelief', 'actualsSettlement'] as const;

/** Who approves the projects of a portion (art. 19). */
export const AUTHORITY = {
  retained: { zh: '保留省级审批权限', en: 'approval retained by the province' },
  delegated: { zh: '下放市县审批权限', en: 'approval delegated to cities and counties' },
} as const;

/** The five grades of evaluation (art. 42). */
export const RATING = {
  excellent: { zh: '优', en: 'excellent' },
  good: { zh: '良', en: 'good' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
  poor: { zh: '差', en: 'poor' },
} as const;

/** How a retained portion chooses its projects (art. 21). */
export const SELECTION = {
  competitive: { zh: '竞争性分配', en: 'competitive allocation' },
  exPostAward: { zh: '事后奖补', en: 'ex-post award' },
  rolling: { zh: '滚动安排', en: 'rolling programme' },
  other: { zh: '其他', en: 'other' },
} as const;

/** What makes a project executable (art. 22). */
export const READINESS = {
  permits: { zh: '审批手续', en: 'permits' },
  implementationPlan: { zh: '实施方案', en: 'implementation plan' },
  funding: { zh: '资金来源', en: 'funding from all sources' },
  spendingSchedule: { zh: '支出计划', en: 'spending schedule' },
  preparation: { zh: '实施前准备', en: 'preparation for the start' },
} as const;

/** The level that approves or organises (art. 20). */
export const LEVEL = {
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
} as const;

/** How the money is used (art. 28). */
export const SUPPORT_MODE = {
  directInvestment: { zh: '财政直接投入', en: 'direct investment' },
  subsidy: { zh: '补助', en: 'subsidy' },
  interestSubsidy: { zh: '贴息', en: 'interest subsidy' },
  capitalInjection: { zh: '资本金注入', en: 'capital injection' },
  guidanceFund: { zh: '投资引导基金', en: 'guidance fund' },
  exPostAward: { zh: '事后奖补', en: 'ex-post award' },
} as const;

/** What a release is in the budget law's terms: it decides the statutory days (预算法 52). */
export const TRANSFER_CLASS = {
  generalTransfer: { zh: '一般性转移支付', en: 'general transfer' },
  specialTransfer: { zh: '专项转移支付', en: 'special transfer' },
  provincialLevel: { zh: '省本级支出', en: 'provincial-level spending' },
} as const;

/** Who approved a virement (art. 35). */
export const VIREMENT_APPROVER = {
  department: { zh: '省级资金主管部门', en: 'the administering department' },
  viceGovernorInCharge: { zh: '分管省领导', en: 'the vice-governor in charge' },
  governor: {
    zh: '省长（经分管省领导和分管财政的省领导审核）',
    en: 'the governor, after both vice-governors reviewed it',
  },
} as const;

/** Offices that act under the measures. */
export const OFFICE = {
  financeDepartment: { zh: '省财政厅', en: 'Provincial Department of Finance' },
  administeringDepartment: { zh: '省级资金主管部门', en: 'administering department' },
  viceGovernorInCharge: { zh: '分管省领导', en: 'vice-governor in charge' },
  viceGovernorForFinance: { zh: '分管财政的省领导', en: 'vice-governor for finance' },
  governor: { zh: '省长', en: 'governor' },
  executiveMeeting: { zh: '省政府常务会议', en: 'government executive meeting' },
  partyGroupMeeting: { zh: '省政府党组会议', en: 'government party-group meeting' },
  localFinanceBureau: { zh: '市县财政部门', en: 'city or county finance bureau' },
  localDepartment: { zh: '市县资金主管部门', en: 'city or county department' },
  implementingUnit: { zh: '项目单位', en: 'project implementing unit' },
  auditor: { zh: '审计部门', en: 'audit office' },
} as const;

/** An office that acts under the measures. */
export type Office = keyof typeof OFFICE;

/** A fact that carries a recorded determination, or null. */
export const determinationFact = (zh: string, en: string) => fact.of(zh, en, optionalKind(determinationKind));
