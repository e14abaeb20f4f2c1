import { DEADLINES, type Text } from '@jizheng/rules';
import { STATE } from '../acts/state.js';
import { ALL_ACTS } from '../funds/all-acts.js';

type Labels = { readonly [code: string]: Text };

const { applied, approved, ended, terminated, underReview, rejected } = STATE;
const { admitted, settled, completed, accepted, stopped } = STATE;
const { taskListNotIssued, taskListIssued, tasksDone, reversed } = STATE;

/** The states of a fund. */
export const FUND_STATE = { applied, approved, ended, terminated } as const satisfies Labels;

/** The states of an application. */
export const APPLICATION_STATE = { underReview, approved, rejected } as const satisfies Labels;

/** The states of a project. */
export const PROJECT_STATE = { admitted, settled, completed, accepted, stopped } as const satisfies Labels;

/** The states of a release. */
export const RELEASE_STATE = {
  taskListNotIssued,
  taskListIssued,
  tasksDone,
  reversed,
} as const satisfies Labels;

/** What an application asks for. */
export const PURPOSE = {
  establish: { zh: '设立', en: 'establish' },
  adjust: { zh: '调整', en: 'adjust' },
  extend: { zh: '延续', en: 'extend' },
} as const satisfies Labels;

/** How a line of a plan came about. */
export const LINE_METHOD = {
  project: { zh: '项目法', en: 'by project' },
  formula: { zh: '因素法', en: 'by formula' },
  other: { zh: '其他方法', en: 'in another way' },
} as const satisfies Labels;

/** Whose evaluation it is. */
export const EVALUATION_LEVEL = {
  self: { zh: '自评', en: 'self-evaluation' },
  department: { zh: '部门评价', en: "department's evaluation" },
  finance: { zh: '财政评价', en: "finance's evaluation" },
} as const satisfies Labels;

/** What is published (art. 43). */
export const DISCLOSURE_ITEM = {
  principal: { zh: '主要情况', en: 'principal facts' },
  measure: { zh: '管理办法', en: 'measures' },
  call: { zh: '申报通知', en: 'call' },
  allocation: { zh: '分配结果', en: 'allocation' },
  targets: { zh: '绩效目标', en: 'performance targets' },
  evaluation: { zh: '绩效评价', en: 'evaluation' },
} as const satisfies Labels;

/** How a duty stands on a day. */
export const TASK_STATE = {
  open: { zh: '未到期', en: 'open' },
  missed: { zh: '逾期未办', en: 'overdue' },
  inTime: { zh: '按期办结', en: 'done in time' },
  late: { zh: '逾期办结', en: 'done late' },
} as const satisfies Labels;

/** What the law makes automatic. */
export const CONSEQUENCE = {
  clawback: { zh: '收回', en: 'clawback' },
  carryOver: { zh: '结转', en: 'carry-over' },
  stop: { zh: '停止使用', en: 'stop' },
  termination: { zh: '终止', en: 'termination' },
} as const satisfies Labels;

/** Whether a proposal waits. */
export const PROPOSAL_STATE = {
  waiting: { zh: '待确认', en: 'waiting' },
  confirmed: { zh: '已确认', en: 'confirmed' },
} as const satisfies Labels;

/** Who violated. */
export const WRONGDOER = {
  applicant: { zh: '申报单位', en: 'applicant' },
  office: { zh: '机关', en: 'office' },
} as const satisfies Labels;

/** Where money stands. */
export const STAGE = {
  origin: { zh: '省级总预算（来源）', en: 'general budget (origin)' },
  appropriated: { zh: '已安排未下达', en: 'not released yet' },
  reserved: { zh: '待收回（已锁定）', en: 'reserved for clawback' },
  released: { zh: '已下达未支付', en: 'released, not paid yet' },
  allotted: { zh: '已落实到项目未支付', en: 'broken down, not paid yet' },
  paid: { zh: '已支付', en: 'paid' },
  carriedOver: { zh: '结转', en: 'carried over' },
  stopped: { zh: '停止使用', en: 'stopped' },
  allowance: { zh: '工作经费未支付', en: 'administration allowance, not paid yet' },
  allowancePaid: { zh: '工作经费已支付', en: 'administration allowance paid' },
  generalBudget: { zh: '收回省级总预算', en: 'back in the general budget' },
  offset: { zh: '抵扣下一年度预算', en: "offset against next year's budget" },
  reused: { zh: '本级统筹使用', en: 're-used by the same level' },
} as const satisfies Labels;

/** How money moves. */
export const MOVEMENT = {
  appropriation: { zh: '安排预算', en: 'appropriation' },
  reduction: { zh: '调减', en: 'reduction' },
  advanceRelease: { zh: '提前下达', en: 'advance release' },
  release: { zh: '下达', en: 'release' },
  breakdown: { zh: '分解', en: 'break-down' },
  disbursement: { zh: '支付', en: 'disbursement' },
  reservation: { zh: '锁定', en: 'reservation' },
  clawback: { zh: '收回', en: 'clawback' },
  unreserve: { zh: '解除锁定', en: 'end of a reservation' },
  virement: { zh: '调剂', en: 'virement' },
  carryOver: { zh: '结转', en: 'carry-over' },
  stop: { zh: '停止使用', en: 'stop' },
  return: { zh: '交回', en: 'return' },
  offset: { zh: '抵扣', en: 'offset' },
  reuse: { zh: '统筹使用', en: 're-use' },
  allowance: { zh: '安排工作经费', en: 'allowance' },
  allowancePayment: { zh: '支付工作经费', en: 'payment of the allowance' },
  recovery: { zh: '追回', en: 'recovery' },
  reversal: { zh: '冲正', en: 'reversal' },
} as const satisfies Labels;

/** What a quota document says about where its money comes from. */
export const DOCUMENT_SOURCE = {
  initial: { zh: '年初预算', en: 'initial budget' },
  advance: { zh: '提前下达', en: 'advance' },
  added: { zh: '追加', en: 'added' },
  carried: { zh: '结转', en: 'carried over' },
  moved: { zh: '调剂', en: 'moved' },
  reduced: { zh: '调减', en: 'reduced' },
  returned: { zh: '交回', en: 'returned' },
  reserved: { zh: '锁定', en: 'reserved' },
  released: { zh: '下达', en: 'released' },
} as const satisfies Labels;

/** What offices owe, by the id of the deadline. */
export const DUTY: Labels = Object.fromEntries(DEADLINES.map(({ id, label }) => [id, label]));

/** What acts are called. */
export const ACT_TITLE: Labels = Object.fromEntries(ALL_ACTS.map(({ name, title }) => [name, title]));
