import { choiceKind, dateKind, flagKind, optionalKind, textKind, yearKind } from '@jizheng/rules';
import { placeNameKind } from '../kinds.js';
import { LINE_METHOD, RELEASE_STATE } from '../labels.js';
import { column, listOf } from '../list.js';
import {
  amountColumn,
  dayThen,
  decidedBy,
  fundColumns,
  joinOrganisation,
  newestAct,
  ofFund,
  ofPortion,
  portionColumns,
} from './shared.js';

const both = { filter: true, sort: true } as const;
const year = column(yearKind, 'x.budget_year', ['预算年度', 'budget year'], both);

const PLANNED = `exists (select from law.act t where t.jurisdiction = x.jurisdiction and t.subject = x.plan
  and t.name = 'allocate' and t.event_date <= $asOf)`;

/** The lines of allocation plans. */
export const allocations = listOf({
  name: 'allocations',
  title: { zh: '分配方案', en: 'allocation plans' },
  key: ['plan', 'recipient'],
  order: 'plan',
  search: ['plan', 'recipient'],
  from: `${ofPortion('funds.allocation')} ${joinOrganisation('x', 'place')}`,
  jurisdiction: 'x.jurisdiction',
  existed: `x.approved_on <= $asOf or ${PLANNED}`,
  columns: {
    plan: column(textKind, 'x.plan', ['方案', 'plan'], both),
    ...portionColumns('x'),
    budgetYear: year,
    recipient: column(textKind, 'x.recipient', ['分配对象', 'recipient'], both),
    recipientName: column(placeNameKind, 'x.recipient', ['分配对象名称', 'name of the recipient']),
    place: column(textKind, 'x.place', ['下达地区或者单位', 'place'], both),
    placeName: column(placeNameKind, 'coalesce(o.name, x.place)', ['地区或者单位名称', 'name of the place']),
    amount: amountColumn('x.amount'),
    method: column(choiceKind(LINE_METHOD), 'x.method', ['方法', 'method'], { filter: true }),
    approved: column(flagKind, '(x.approved_on is not null)', ['已批准', 'approved'], {
      filter: true,
      then: '(x.approved_on is not null and x.approved_on <= $asOf)',
    }),
    approvedOn: column(optionalKind(dateKind), 'x.approved_on', ['批准日期', 'approved on'], {
      ...both,
      then: dayThen('x.approved_on'),
    }),
    ...decidedBy(
      `coalesce(${newestAct('x.plan', "w.name = 'approveAllocation'")}, ${newestAct('x.plan', "w.name = 'allocate'")})`,
    ),
  },
});

const STATE_NOW = `case when x.reversed_on is not null then 'reversed' when x.tasks_done_on is not null then 'tasksDone'
  when x.task_list_on is not null then 'taskListIssued' else 'taskListNotIssued' end`;

const STATE_THEN = `case when x.reversed_on <= $asOf then 'reversed' when x.tasks_done_on <= $asOf then 'tasksDone'
  when x.task_list_on <= $asOf then 'taskListIssued' else 'taskListNotIssued' end`;

/** What was released to places and units. */
export const releases = listOf({
  name: 'releases',
  title: { zh: '资金下达', en: 'releases' },
  key: ['document', 'recipient'],
  order: '-releasedOn',
  search: ['document'],
  from: `${ofPortion('funds.release')} ${joinOrganisation('x', 'recipient')}`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.released_on <= $asOf',
  columns: {
    document: column(textKind, 'x.document', ['文号', 'document'], both),
    ...portionColumns('x'),
    budgetYear: year,
    recipient: column(textKind, 'x.recipient', ['接收地区或者单位', 'recipient'], both),
    recipientName: column(placeNameKind, 'coalesce(o.name, x.recipient)', [
      '接收方名称',
      'name of the recipient',
    ]),
    amount: amountColumn('x.amount'),
    releasedOn: column(dateKind, 'x.released_on', ['下达日期', 'released on'], both),
    advance: column(flagKind, 'x.advance', ['提前下达', 'in advance'], { filter: true }),
    state: column(choiceKind(RELEASE_STATE), STATE_NOW, ['状态', 'state'], {
      filter: true,
      then: STATE_THEN,
    }),
    taskListOn: column(optionalKind(dateKind), 'x.task_list_on', ['任务清单日期', 'task list on'], {
      then: dayThen('x.task_list_on'),
    }),
    tasksDoneOn: column(optionalKind(dateKind), 'x.tasks_done_on', ['任务完成日期', 'tasks done on'], {
      then: dayThen('x.tasks_done_on'),
    }),
    reversedOn: column(optionalKind(dateKind), 'x.reversed_on', ['冲正日期', 'reversed on'], {
      then: dayThen('x.reversed_on'),
    }),
    ...decidedBy(
      newestAct(
        "x.document || '/' || x.recipient",
        "w.name in ('release', 'issueTaskList', 'completeTasks')",
      ),
    ),
  },
});

/** Money moved between uses. */
export const virements = listOf({
  name: 'virements',
  title: { zh: '调剂', en: 'virements' },
  key: ['number'],
  order: '-movedOn',
  search: ['number'],
  from: ofFund('funds.virement'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.moved_on <= $asOf',
  columns: {
    number: column(textKind, 'x.number', ['文号', 'number'], both),
    ...fundColumns('x'),
    budgetYear: year,
    executionYear: column(yearKind, 'x.execution_year', ['执行年度', 'year of execution'], both),
    amount: amountColumn('x.amount'),
    movedOn: column(dateKind, 'x.moved_on', ['调剂日期', 'moved on'], both),
    ...decidedBy(newestAct('x.number', "w.name = 'virement'")),
  },
});
