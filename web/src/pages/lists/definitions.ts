import type { Text } from '@jizheng/rules';
import type { Column } from '../../parts/table/column';
import * as c from './columns';

/** A list of the server and how it is shown. */
export interface ListDefinition {
  readonly path: string;
  readonly title: Text;
  readonly columns: readonly Column[];
  /** The column that names a row; `id` where nothing else is said. */
  readonly keyName?: string;
  /** The page that a row leads to. */
  readonly page?: '/funds/$code' | '/projects/$code' | '/acts/$id' | '/papers/$id';
}

/** Every list, under the name of its endpoint. */
export const LISTS = {
  funds: {
    path: '/api/funds',
    title: { zh: '专项资金', en: 'Special funds' },
    keyName: 'code',
    page: '/funds/$code',
    columns: [
      { ...c.name, title: { zh: '资金', en: 'Fund' } },
      { ...c.code, title: { zh: '编号', en: 'Code' } },
      c.text('department', '主管部门', 'Department', 150),
      c.text('status', '状态', 'State', 96),
      c.amount('quota', '年度额度', 'Quota'),
      c.amount('released', '已下达', 'Released'),
      c.amount('paid', '已支付', 'Paid'),
      c.day('termEnd', '期满', 'Ends'),
    ],
  },
  projects: {
    path: '/api/projects',
    title: { zh: '项目库', en: 'Project pipeline' },
    keyName: 'code',
    page: '/projects/$code',
    columns: [
      { ...c.name, title: { zh: '项目', en: 'Project' } },
      { ...c.code, title: { zh: '编号', en: 'Code' } },
      c.area,
      c.fund,
      c.text('use', '使用方向', 'Use', 120),
      { ...c.text('unit', '项目单位', 'Unit', 160), isExtra: true },
      { ...c.count('year', '年度', 'Year'), isExtra: true },
      c.amount('requested', '申请', 'Requested'),
      c.amount('amount', '安排', 'Allocated'),
      c.amount('paid', '已支付', 'Paid'),
      c.text('state', '状态', 'State', 96),
    ],
  },
  acts: {
    path: '/api/acts',
    title: { zh: '办理记录', en: 'Acts' },
    page: '/acts/$id',
    columns: [
      c.text('title', '事项', 'Act', 200),
      c.fund,
      c.text('subject', '对象', 'Subject', 180),
      c.money,
      c.on,
      c.day('recordedOn', '记录日', 'Recorded'),
      c.text('organisation', '单位', 'Organisation', 140),
      c.text('actor', '经办', 'By', 96),
      c.flag('accepted', '办成', 'Accepted'),
    ],
  },
  papers: {
    path: '/api/papers',
    title: { zh: '呈批件', en: 'Papers' },
    page: '/papers/$id',
    columns: [
      c.text('title', '事项', 'Act', 200),
      c.fund,
      c.money,
      c.text('state', '状态', 'State', 96),
      c.text('waitsFor', '等谁签', 'Waits for', 140),
      c.text('submittedBy', '呈报人', 'Submitted by', 110),
      c.day('submittedOn', '呈报日', 'Submitted'),
    ],
  },
  releases: {
    path: '/api/releases',
    title: { zh: '下达', en: 'Releases' },
    columns: [c.text('document', '文号', 'Document', 180), c.fund, c.portion, c.area, c.money, c.on],
  },
  virements: {
    path: '/api/virements',
    title: { zh: '调剂', en: 'Virements' },
    columns: [
      c.on,
      c.fund,
      c.text('from', '从', 'From'),
      c.text('to', '到', 'To'),
      c.money,
      c.share('share', '累计占额度', 'Share of quota'),
      c.text('approvedBy', '审批', 'Approved by', 120),
    ],
  },
  allocations: {
    path: '/api/allocations',
    title: { zh: '分配方案', en: 'Allocation plans' },
    columns: [
      c.text('number', '编号', 'Number', 180),
      c.fund,
      c.portion,
      c.text('method', '方法', 'Method', 100),
      c.money,
      c.on,
    ],
  },
  applications: {
    path: '/api/applications',
    title: { zh: '基金申请', en: 'Applications' },
    columns: [
      c.text('number', '编号', 'Number', 180),
      c.fund,
      c.text('step', '进展', 'Step', 140),
      c.money,
      c.on,
    ],
  },
  quotas: {
    path: '/api/quotas',
    title: { zh: '指标文件', en: 'Quota documents' },
    columns: [
      c.text('document', '文号', 'Document', 180),
      c.fund,
      c.portion,
      c.count('year', '年度', 'Year'),
      c.money,
      c.on,
    ],
  },
  evaluations: {
    path: '/api/evaluations',
    title: { zh: '绩效评价', en: 'Evaluations' },
    columns: [
      c.fund,
      c.count('year', '年度', 'Year'),
      c.text('kind', '种类', 'Kind', 120),
      c.text('rating', '等次', 'Grade', 80),
      c.text('score', '得分', 'Score', 80),
      c.on,
    ],
  },
  determinations: {
    path: '/api/determinations',
    title: { zh: '认定', en: 'Determinations' },
    columns: [
      c.text('office', '机关', 'Office', 140),
      c.fund,
      c.provision,
      c.text('reason', '理由', 'Reason'),
      c.text('document', '文号', 'Document', 160),
      c.money,
      c.on,
    ],
  },
  disclosures: {
    path: '/api/disclosures',
    title: { zh: '公开', en: 'Disclosures' },
    columns: [c.text('title', '内容', 'What'), c.fund, c.day('due', '期限', 'Due'), c.on],
  },
  documents: {
    path: '/api/documents',
    title: { zh: '文件', en: 'Documents' },
    columns: [c.text('number', '文号', 'Number', 180), c.text('title', '标题', 'Title'), c.fund, c.on],
  },
  transfers: {
    path: '/api/transfers',
    title: { zh: '资金流水', en: 'Transfers' },
    columns: [c.on, c.text('from', '从', 'From'), c.text('to', '到', 'To'), c.fund, c.money, c.provision],
  },
  balances: {
    path: '/api/balances',
    title: { zh: '余额', en: 'Balances' },
    columns: [
      c.fund,
      c.portion,
      c.text('stage', '阶段', 'Stage', 140),
      c.area,
      c.count('year', '年度', 'Year'),
      c.money,
    ],
  },
  tasks: {
    path: '/api/tasks',
    title: { zh: '期限', en: 'Duties' },
    columns: [
      c.text('title', '事项', 'What'),
      c.fund,
      c.provision,
      c.day('due', '期限', 'Due'),
      c.text('state', '状态', 'State', 96),
    ],
  },
  proposals: {
    path: '/api/proposals',
    title: { zh: '待确认', en: 'Proposals' },
    columns: [c.text('title', '事项', 'What'), c.fund, c.money, c.provision, c.on],
  },
  violations: {
    path: '/api/violations',
    title: { zh: '违规', en: 'Violations' },
    columns: [
      c.text('subject', '对象', 'Subject'),
      c.fund,
      c.text('kind', '情形', 'Kind', 160),
      c.money,
      c.on,
    ],
  },
  debarments: {
    path: '/api/debarments',
    title: { zh: '停止申报', en: 'Debarments' },
    columns: [
      c.text('subject', '对象', 'Subject'),
      c.day('from', '自', 'From'),
      c.day('until', '至', 'Until'),
      c.provision,
    ],
  },
  calls: {
    path: '/api/calls',
    title: { zh: '征集', en: 'Calls' },
    columns: [c.fund, c.portion, c.day('opens', '开始', 'Opens'), c.day('closes', '截止', 'Closes')],
  },
  audit: {
    path: '/api/audit',
    title: { zh: '审计记录', en: 'Audit' },
    columns: [
      { name: 'at', title: { zh: '时间', en: 'At' }, kind: 'moment', width: 150 },
      c.text('act', '事项', 'What', 180),
      c.fund,
      c.text('actor', '谁', 'Who', 110),
      c.text('organisation', '单位', 'Organisation', 150),
      c.flag('accepted', '办成', 'Accepted'),
      c.text('hash', '校验', 'Hash', 160),
    ],
  },
  accesses: {
    path: '/api/audit/accesses',
    title: { zh: '被拒的访问', en: 'Refused accesses' },
    columns: [
      { name: 'at', title: { zh: '时间', en: 'At' }, kind: 'moment', width: 150 },
      c.text('account', '账号', 'Account', 110),
      c.text('method', '方式', 'Method', 72),
      c.text('path', '地址', 'Address'),
      c.text('reason', '原因', 'Reason', 160),
    ],
  },
  people: {
    path: '/api/people',
    title: { zh: '人员', en: 'People' },
    columns: [
      c.text('name', '姓名', 'Name', 110),
      c.text('account', '账号', 'Account', 130),
      c.text('organisation', '单位', 'Organisation'),
      c.text('position', '职务', 'Position', 150),
      c.text('state', '状态', 'State', 96),
    ],
  },
} as const satisfies { readonly [name: string]: ListDefinition };

/** The name of a list. */
export type ListName = keyof typeof LISTS;

/** The lists of the records room, which have no page of their own in the rail. */
export const RECORDS: readonly ListName[] = [
  'quotas',
  'releases',
  'allocations',
  'virements',
  'transfers',
  'balances',
  'applications',
  'calls',
  'evaluations',
  'determinations',
  'disclosures',
  'documents',
  'tasks',
  'proposals',
  'violations',
  'debarments',
];

/** Whether a list has this name. */
export const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name);
