import type { OrganisationKind, Position } from '../office/position.js';
import { demoPlan } from './demo-plan.js';
import { FUND_SPECS } from './fund-specs.js';

/** The one password of everybody in the demo: it opens nothing but invented books. */
export const DEMO_PASSWORD = 'jizheng-demo-2026';

/** An organisation of the demo, as the office keeps it. */
interface DemoOrganisation {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly area: string | null;
}

/** A person of the demo; every name is invented. */
interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly organisation: string;
  readonly position: Position;
}

/** Who works in the demo province. */
export interface DemoOffice {
  readonly organisations: readonly DemoOrganisation[];
  readonly people: readonly DemoPerson[];
}

const GOVERNMENT = 'government';
const FINANCE = 'finance';
const AUDIT = 'audit';

/** The departments that run the demo's funds, by the code that a fund names. */
const DEPARTMENTS: { readonly [code: string]: string } = {
  '102': '省发展和改革委员会',
  '104': '省科学技术厅',
  '105': '省人才工作局（示例）',
  '106': '省政务服务和数字化建设管理局',
  '107': '省工业和信息化厅',
  '108': '省农业农村厅',
  '109': '省水利厅',
  '110': '省应急管理厅',
  '111': '省生态环境厅',
  '112': '省林业和草原局',
  '113': '省文化和旅游厅',
  '114': '省体育局',
  '115': '省教育厅',
  '116': '省卫生健康委员会',
  '117': '省民政厅',
  '118': '省人力资源和社会保障厅',
  '119': '省交通运输厅',
  '120': '省住房和城乡建设厅',
  '121': '省商务厅',
  '122': '省市场监督管理厅',
  '123': '省粮食和物资储备局',
  '124': '省民族事务委员会',
};

/** The clerk and the head of a department; the others get theirs from the lists below. */
const NAMED: { readonly [code: string]: readonly [clerk: string, head: string] } = {
  '107': ['林知远', '顾明川'],
  '108': ['田禾', '沈耕野'],
  '109': ['江澄', '陆清源'],
};

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋韩杨朱秦许何吕施张';
const GIVEN = ['一诺', '书衡', '思齐', '景行', '怀瑾', '若谷', '守拙', '致远', '明德', '修远', '秉文'];

/** An invented name by number; the first 242 are all different. */
const inventedName = (number: number): string => {
  const round = Math.floor(number / SURNAMES.length);
  return `${SURNAMES[number % SURNAMES.length]}${GIVEN[(number * 3 + round) % GIVEN.length]}`;
};

const PROVINCE: readonly DemoOrganisation[] = [
  { code: GOVERNMENT, name: '省政府', kind: 'government', area: null },
  { code: FINANCE, name: '省财政厅', kind: 'finance', area: null },
  { code: AUDIT, name: '省审计厅', kind: 'audit', area: null },
];

const LOCAL: readonly DemoOrganisation[] = [
  { code: '220100-finance', name: '长春市财政局', kind: 'localFinance', area: '220100' },
  { code: '220100-department', name: '长春市工业和信息化局', kind: 'localDepartment', area: '220100' },
  { code: '220182-finance', name: '榆树市财政局', kind: 'localFinance', area: '220182' },
  { code: '220182-department', name: '榆树市农业农村局', kind: 'localDepartment', area: '220182' },
];

const LEADERS: readonly DemoPerson[] = [
  { account: 'governor', name: '韩奉公', organisation: GOVERNMENT, position: 'governor' },
  { account: 'vice.finance', name: '杜衡', organisation: GOVERNMENT, position: 'viceGovernorForFinance' },
  { account: 'vice.industry', name: '方砚', organisation: GOVERNMENT, position: 'viceGovernorInCharge' },
  { account: 'vice.rural', name: '乔木青', organisation: GOVERNMENT, position: 'viceGovernorInCharge' },
  { account: 'secretary', name: '纪要文', organisation: GOVERNMENT, position: 'meetingSecretary' },
  { account: 'admin', name: '管若虚', organisation: GOVERNMENT, position: 'administrator' },
  { account: 'finance.section', name: '贺兰章', organisation: FINANCE, position: 'financeSectionHead' },
  { account: 'finance.director', name: '严如山', organisation: FINANCE, position: 'financeDirector' },
  { account: 'gazette.editor', name: '卓以宁', organisation: GOVERNMENT, position: 'gazetteEditor' },
  { account: 'gazette.proof', name: '费墨', organisation: GOVERNMENT, position: 'gazetteEditor' },
  { account: 'gazette.chief', name: '文若水', organisation: GOVERNMENT, position: 'chiefEditor' },
  { account: 'auditor', name: '秦鉴', organisation: AUDIT, position: 'auditor' },
];

const OF_PLACES: readonly DemoPerson[] = [
  {
    account: 'changchun.finance',
    name: '白启明',
    organisation: '220100-finance',
    position: 'localFinanceOfficer',
  },
  {
    account: 'changchun.department',
    name: '高望',
    organisation: '220100-department',
    position: 'localDepartmentOfficer',
  },
  {
    account: 'yushu.finance',
    name: '谷雨',
    organisation: '220182-finance',
    position: 'localFinanceOfficer',
  },
  {
    account: 'yushu.department',
    name: '苗青',
    organisation: '220182-department',
    position: 'localDepartmentOfficer',
  },
];

/** The unit whose projects of this fund are being carried out in the demo's mid-year. */
const UNIT_OF = { fund: 'F05', year: 2026 } as const;

/** Who works in the demo province: the leaders, finance, every department, two places, a unit, the auditor. */
export function demoOffice(): DemoOffice {
  const departments = [...new Set(FUND_SPECS.map(({ department }) => department))].sort();
  const unit = unitAtWork();
  return {
    organisations: [...PROVINCE, ...departments.map(departmentOf), ...LOCAL, unit],
    people: [
      ...LEADERS,
      ...departments.flatMap(peopleOf),
      ...OF_PLACES,
      { account: 'unit', name: '石磊', organisation: unit.code, position: 'implementingUnitOfficer' },
    ],
  };
}

const departmentOf = (code: string): DemoOrganisation => ({
  code,
  name: DEPARTMENTS[code] ?? `省级部门${code}（示例）`,
  kind: 'department',
  area: null,
});

function peopleOf(code: string, index: number): readonly DemoPerson[] {
  const [clerk, head] = NAMED[code] ?? [inventedName(index * 2), inventedName(index * 2 + 1)];
  return [
    { account: `d${code}.clerk`, name: clerk, organisation: code, position: 'departmentClerk' },
    { account: `d${code}.head`, name: head, organisation: code, position: 'departmentHead' },
  ];
}

function unitAtWork(): DemoOrganisation {
  const plan = demoPlan().find(({ fund, year }) => fund.code === UNIT_OF.fund && year === UNIT_OF.year);
  const project = plan?.projects[0];
  if (project === undefined) throw new Error(`the demo has no fund ${UNIT_OF.fund}`);
  return { code: project.unitCode, name: project.unitName, kind: 'unit', area: null };
}
