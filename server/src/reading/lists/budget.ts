import { choiceKind, dateKind, moneyKind, optionalKind, textKind, yearKind } from '@jizheng/rules';
import { idKind } from '../kinds.js';
import { column, listOf } from '../list.js';
import { amountColumn, decidedBy, ofPortion, portionColumns, seenAct } from './shared.js';

const both = { filter: true, sort: true } as const;
const year = column(yearKind, 'x.budget_year', ['预算年度', 'budget year'], both);

/** The approved quotas of portions. */
export const quotas = listOf({
  name: 'quotas',
  title: { zh: '年度额度', en: 'quotas' },
  key: ['budgetYear', 'fund', 'portion'],
  order: '-budgetYear',
  from: ofPortion('funds.year_quota'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.approved_on <= $asOf',
  columns: {
    ...portionColumns('x'),
    budgetYear: year,
    initial: amountColumn('x.initial', ['年初批准额度', 'initial approved quota']),
    approvedOn: column(dateKind, 'x.approved_on', ['批准日期', 'approved on'], both),
    ...decidedBy(
      `(select w.id from law.act w where w.jurisdiction = x.jurisdiction and w.fund = x.fund and w.portion = x.portion
        and w.accepted and w.name = 'approveBudget' and w.input ->> 'stage' = 'initial'
        and (w.input ->> 'budgetYear')::integer = x.budget_year order by w.id desc limit 1)`,
    ),
  },
});

const REQUEST_FORM = {
  concreteProjects: { zh: '具体项目', en: 'concrete projects' },
  detailedPlan: { zh: '细化工作计划', en: 'a detailed plan' },
  amountOnly: { zh: '仅有金额', en: 'an amount only' },
} as const;

/** What departments asked for (art. 24). */
export const budgetRequests = listOf({
  name: 'budget-requests',
  title: { zh: '预算申请', en: 'requests for budget' },
  key: ['act'],
  order: '-requestedOn',
  from: ofPortion('funds.budget_request'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.requested_on <= $asOf',
  columns: {
    act: column(idKind, 'x.act_id', ['办理事项', 'act']),
    ...portionColumns('x'),
    budgetYear: year,
    form: column(choiceKind(REQUEST_FORM), 'x.form', ['形式', 'form'], { filter: true }),
    amount: amountColumn('x.amount'),
    restores: column(moneyKind, 'x.restores', ['申请恢复', 'asks back']),
    requestedOn: column(dateKind, 'x.requested_on', ['申请日期', 'requested on'], both),
    ...decidedBy(seenAct('x.act_id')),
  },
});

/** What finance gave its opinion on (art. 25). */
export const budgetOpinions = listOf({
  name: 'budget-opinions',
  title: { zh: '预算审核意见', en: 'opinions on the budget' },
  key: ['act'],
  order: '-formedOn',
  from: ofPortion('funds.budget_opinion'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.formed_on <= $asOf',
  columns: {
    act: column(idKind, 'x.act_id', ['办理事项', 'act']),
    ...portionColumns('x'),
    budgetYear: year,
    requested: column(moneyKind, 'x.requested', ['申请额', 'requested']),
    rigid: column(moneyKind, 'x.rigid', ['刚性支出', 'rigid']),
    notReady: column(moneyKind, 'x.not_ready', ['未落实项目', 'not ready']),
    ineffective: column(moneyKind, 'x.ineffective', ['绩效差调减', 'ineffective']),
    balanceCut: column(moneyKind, 'x.balance_cut', ['结余调减', 'cut for balances']),
    surplusOffset: column(moneyKind, 'x.surplus_offset', ['结余抵扣', 'offset of surplus']),
    quota: amountColumn('x.quota', ['审核额度', 'quota']),
    formedOn: column(dateKind, 'x.formed_on', ['形成日期', 'formed on'], both),
    ...decidedBy(seenAct('x.act_id')),
  },
});

/** Calls for projects that were opened. */
export const calls = listOf({
  name: 'calls',
  title: { zh: '申报通知', en: 'calls' },
  key: ['act'],
  order: '-openedOn',
  search: ['number'],
  from: ofPortion('law.act'),
  where: `x.name = 'openCall' and x.accepted`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.event_date <= $asOf',
  columns: {
    act: column(idKind, 'x.id', ['办理事项', 'act']),
    number: column(textKind, 'x.subject', ['文号', 'number'], both),
    ...portionColumns('x'),
    budgetYear: column(yearKind, `(x.input ->> 'budgetYear')::integer`, ['预算年度', 'budget year'], both),
    approver: column(optionalKind(textKind), `x.input ->> 'approver'`, ['审批层级', 'approving level']),
    organiser: column(optionalKind(textKind), `x.input ->> 'organiser'`, ['组织层级', 'organising level']),
    openedOn: column(dateKind, 'x.event_date', ['启动日期', 'opened on'], both),
    ...decidedBy('x.id'),
  },
});
