import type { Office, Text } from '@jizheng/rules';

/** A post in an organisation; who holds it acts for these offices of the law. */
interface PositionOf {
  readonly zh: string;
  readonly en: string;
  readonly offices: readonly Office[];
  /** What of the jurisdiction it sees: all of it, its department's funds, its area, its unit's projects, or only people. */
  readonly sees: 'province' | 'department' | 'area' | 'unit' | 'people';
}

/** Every post that a person may hold. */
export const POSITION = {
  departmentClerk: {
    zh: '资金主管部门经办人',
    en: 'administering department clerk',
    offices: ['administeringDepartment'],
    sees: 'department',
  },
  departmentHead: {
    zh: '资金主管部门负责人',
    en: 'administering department head',
    offices: ['administeringDepartment'],
    sees: 'department',
  },
  financeSectionHead: {
    zh: '财政厅处长',
    en: 'finance section head',
    offices: ['financeDepartment'],
    sees: 'province',
  },
  financeDirector: {
    zh: '财政厅厅长',
    en: 'finance director',
    offices: ['financeDepartment'],
    sees: 'province',
  },
  viceGovernorInCharge: {
    zh: '分管省领导',
    en: 'vice-governor in charge',
    offices: ['viceGovernorInCharge'],
    sees: 'province',
  },
  viceGovernorForFinance: {
    zh: '分管财政的省领导',
    en: 'vice-governor for finance',
    offices: ['viceGovernorForFinance'],
    sees: 'province',
  },
  governor: { zh: '省长', en: 'governor', offices: ['governor'], sees: 'province' },
  meetingSecretary: {
    zh: '会议秘书',
    en: 'meeting secretary',
    offices: ['executiveMeeting', 'partyGroupMeeting'],
    sees: 'province',
  },
  localFinanceOfficer: {
    zh: '市县财政局经办人',
    en: 'city or county finance officer',
    offices: ['localFinanceBureau'],
    sees: 'area',
  },
  localDepartmentOfficer: {
    zh: '市县主管部门经办人',
    en: 'city or county department officer',
    offices: ['localDepartment'],
    sees: 'area',
  },
  implementingUnitOfficer: {
    zh: '项目单位经办人',
    en: 'project unit officer',
    offices: ['implementingUnit'],
    sees: 'unit',
  },
  auditor: { zh: '审计人员', en: 'auditor', offices: ['auditor'], sees: 'province' },
  administrator: { zh: '系统管理员', en: 'administrator', offices: [], sees: 'people' },
  gazetteEditor: { zh: '公报编辑', en: 'gazette editor', offices: [], sees: 'people' },
  chiefEditor: { zh: '公报主编', en: 'chief editor of the gazette', offices: [], sees: 'people' },
} as const satisfies { readonly [position: string]: PositionOf };

/** A post in an organisation. */
export type Position = keyof typeof POSITION;

/** All posts. */
export const POSITIONS = Object.keys(POSITION) as readonly Position[];

/** The kinds of organisations in which people work. */
export const ORGANISATION_KIND = {
  government: { zh: '省政府', en: 'provincial government' },
  finance: { zh: '省财政厅', en: 'provincial finance department' },
  department: { zh: '省级资金主管部门', en: 'administering department' },
  localFinance: { zh: '市县财政部门', en: 'city or county finance bureau' },
  localDepartment: { zh: '市县主管部门', en: 'city or county department' },
  unit: { zh: '项目单位', en: 'project implementing unit' },
  audit: { zh: '审计部门', en: 'audit office' },
} as const satisfies { readonly [kind: string]: Text };

/** A kind of organisation. */
export type OrganisationKind = keyof typeof ORGANISATION_KIND;

/** Why an organisation cannot be so: one of a city or county has its area, the others have none. */
export type AreaRefusal = 'areaMissing' | 'areaWithoutNeed';

const LOCAL: readonly OrganisationKind[] = ['localFinance', 'localDepartment'];

/** Why an organisation of a kind cannot have this area, or none; null when it can. */
export function areaRefusal(kind: OrganisationKind, area: string | null): AreaRefusal | null {
  const isLocal = LOCAL.includes(kind);
  if (isLocal && area === null) return 'areaMissing';
  return !isLocal && area !== null ? 'areaWithoutNeed' : null;
}

/** The kinds of organisations in which a post exists. */
export const WORKS_IN: { readonly [P in Position]: readonly OrganisationKind[] } = {
  departmentClerk: ['department'],
  departmentHead: ['department'],
  financeSectionHead: ['finance'],
  financeDirector: ['finance'],
  viceGovernorInCharge: ['government'],
  viceGovernorForFinance: ['government'],
  governor: ['government'],
  meetingSecretary: ['government'],
  localFinanceOfficer: ['localFinance'],
  localDepartmentOfficer: ['localDepartment'],
  implementingUnitOfficer: ['unit'],
  auditor: ['audit'],
  administrator: ['government', 'finance'],
  gazetteEditor: ['government'],
  chiefEditor: ['government'],
};
