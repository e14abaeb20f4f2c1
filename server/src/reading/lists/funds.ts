import {
  AUTHORITY,
  choiceKind,
  countKind,
  dateKind,
  flagKind,
  listKind,
  moneyKind,
  optionalKind,
  ROUTE_STEP,
  SELECTION,
  SPENDING_CLASS,
  SUPPORT_MODE,
  TRANSFER_CLASS,
  textKind,
  yearKind,
} from '@jizheng/rules';
import { labelKind, wordsKind } from '../kinds.js';
import { APPLICATION_STATE, FUND_STATE, PURPOSE } from '../labels.js';
import { column, listOf } from '../list.js';
import {
  amountColumn,
  dayThen,
  decidedBy,
  fundColumns,
  joinFund,
  newestAct,
  ofFund,
  ofPortion,
  portionColumns,
  seenAct,
} from './shared.js';

const DECIDED = `select from funds.application a where a.jurisdiction = x.jurisdiction and a.fund = x.code
  and a.state = 'approved' and a.decided_on <= $asOf`;

const APPLIED_ON = `(select min(t.event_date) from funds.application a join law.act t on t.id = a.act_id
  where a.jurisdiction = x.jurisdiction and a.fund = x.code)`;

/** What the approvals up to the day came to; a fund that came without an application has what it has. */
const TOTAL_THEN = `coalesce((select sum(a.amount - a.reduced)::bigint from funds.application a
  where a.jurisdiction = x.jurisdiction and a.fund = x.code and a.state = 'approved' and a.decided_on <= $asOf),
  case when exists (select from funds.application a where a.jurisdiction = x.jurisdiction and a.fund = x.code) then 0
    else x.approved_total end)`;

const APPLICATION = `funds.application a where a.jurisdiction = x.jurisdiction and a.fund = x.code`;
const ESTABLISHED_THEN = `(not exists (select from ${APPLICATION} and a.purpose = 'establish')
  or exists (${DECIDED} and a.purpose = 'establish'))`;

/** An extension revives a fund that ended with its term. */
const STATE_THEN = `case when x.state = 'applied' or not ${ESTABLISHED_THEN} then 'applied'
  else coalesce((select case when 'endOfTerm' = any(t.grounds) then 'ended' else 'terminated' end
      from funds.termination t where t.jurisdiction = x.jurisdiction and t.fund = x.code and t.ended_on <= $asOf
        and not exists (${DECIDED} and a.purpose <> 'adjust' and a.decided_on >= t.ended_on)
      order by t.ended_on desc limit 1),
    case when x.state <> 'approved' and exists (select from funds.termination t where t.jurisdiction = x.jurisdiction
      and t.fund = x.code and t.ended_on is not null) then 'approved' else x.state end) end`;

/** A term begins with its approval; the newest extension by then says when it ends, the first one when it ended before. */
const TERM_FROM_THEN = `case when ${ESTABLISHED_THEN} then x.term_from end`;
const TERM_TO_THEN = `case when ${ESTABLISHED_THEN} then coalesce(
  (select a.term_to from ${APPLICATION} and a.state = 'approved' and a.purpose <> 'adjust' and a.decided_on <= $asOf
    order by a.decided_on desc, a.act_id desc limit 1),
  (select a.term_from - 1 from ${APPLICATION} and a.state = 'approved' and a.purpose = 'extend'
    order by a.decided_on, a.act_id limit 1), x.term_to) end`;

/** What adjustments added since the term began or was extended; a fund that nothing was decided about has what it has. */
const ADDED_THEN = `case when exists (select from ${APPLICATION} and a.state = 'approved') then
  coalesce((select sum(a.amount)::bigint from ${APPLICATION} and a.state = 'approved' and a.purpose = 'adjust'
    and a.decided_on <= $asOf and not exists (select from funds.application l where l.jurisdiction = x.jurisdiction
      and l.fund = x.code and l.state = 'approved' and l.purpose <> 'adjust' and l.decided_on <= $asOf
      and (l.decided_on, l.act_id) > (a.decided_on, a.act_id))), 0)
  else x.added_total end`;

const ADOPTED = `from law.act m where m.jurisdiction = x.jurisdiction and m.fund = x.code and m.name = 'adoptMeasure'
  and m.accepted`;
const MEASURE_THEN = `case when exists (select ${ADOPTED}) then (select m.subject ${ADOPTED} and m.event_date <= $asOf
  order by m.event_date desc, m.id desc limit 1) else x.measure end`;

const ofYear = 'extract(year from $asOf)::integer';

const QUOTA = `(select sum(q.initial)::bigint from funds.year_quota q
  where q.jurisdiction = x.jurisdiction and q.fund = x.code and q.budget_year = ${ofYear} and q.approved_on <= $asOf)`;

const RELEASED = `(select sum(r.amount)::bigint from funds.release r
  where r.jurisdiction = x.jurisdiction and r.fund = x.code and r.budget_year = ${ofYear} and r.released_on <= $asOf
    and (r.reversed_on is null or r.reversed_on > $asOf))`;

const PAID_NOW = `(select sum(c.balance)::bigint from ledger.account c
  where c.jurisdiction = x.jurisdiction and c.fund = x.code and c.budget_year = ${ofYear} and c.stage in ('paid', 'allowancePaid'))`;

const PAID_THEN = `(select sum(b.balance)::bigint from ledger.balances_as_of(array(select c.id from ledger.account c
    where c.jurisdiction = x.jurisdiction and c.fund = x.code and c.budget_year = ${ofYear}
      and c.stage in ('paid', 'allowancePaid')), $asOf, $knownOn) b)`;

const inForce = { filter: true, sort: true } as const;

/** The register of special funds, with the figures of the budget year of the day. */
export const funds = listOf({
  name: 'funds',
  title: { zh: '专项资金', en: 'special funds' },
  key: ['code'],
  order: 'code',
  search: ['code', 'name'],
  from: `funds.fund x left join access.organisation o on o.jurisdiction = x.jurisdiction and o.code = x.department`,
  jurisdiction: 'x.jurisdiction',
  existed: `least(${APPLIED_ON}, x.term_from) <= $asOf`,
  columns: {
    code: column(textKind, 'x.code', ['代码', 'code'], inForce),
    name: column(textKind, 'x.name', ['名称', 'name'], { sort: true }),
    department: column(textKind, 'x.department', ['主管部门', 'administering department'], inForce),
    departmentName: column(optionalKind(wordsKind), 'o.name', ['主管部门名称', 'name of the department']),
    state: column(choiceKind(FUND_STATE), 'x.state', ['状态', 'state'], { ...inForce, then: STATE_THEN }),
    termFrom: column(optionalKind(dateKind), 'x.term_from', ['实施期限起', 'term from'], {
      ...inForce,
      then: TERM_FROM_THEN,
    }),
    termTo: column(optionalKind(dateKind), 'x.term_to', ['实施期限止', 'term to'], {
      ...inForce,
      then: TERM_TO_THEN,
    }),
    approvedTotal: column(moneyKind, 'x.approved_total', ['批准总额', 'approved total'], {
      ...inForce,
      then: TOTAL_THEN,
    }),
    addedTotal: column(moneyKind, 'x.added_total', ['期内追加', 'added within the term'], {
      then: ADDED_THEN,
    }),
    measure: column(optionalKind(textKind), 'x.measure', ['管理办法', 'measures'], { then: MEASURE_THEN }),
    secret: column(flagKind, '(x.secret_basis is not null)', ['涉密', 'secret'], { filter: true }),
    budgetYear: column(yearKind, ofYear, ['预算年度', 'budget year']),
    quota: column(optionalKind(moneyKind), QUOTA, ['当年额度', 'quota of the year']),
    released: column(optionalKind(moneyKind), RELEASED, ['当年已下达', 'released of the year']),
    paid: column(optionalKind(moneyKind), PAID_NOW, ['当年已支付', 'paid of the year'], { then: PAID_THEN }),
  },
});

const ENTERED_ON = `coalesce((select min(t.event_date) from funds.list_entry e join law.act t on t.id = e.act_id
  where e.jurisdiction = x.jurisdiction and e.fund = x.fund and e.portion = x.code), f.term_from)`;

/** The portions (一级项目) of funds. */
export const portions = listOf({
  name: 'portions',
  title: { zh: '一级项目', en: 'portions' },
  key: ['fund', 'code'],
  order: 'fund',
  search: ['code', 'name', 'useOfMoney'],
  from: `funds.portion x ${joinFund('x')}`,
  jurisdiction: 'x.jurisdiction',
  existed: `${ENTERED_ON} <= $asOf`,
  columns: {
    ...fundColumns('x'),
    code: column(textKind, 'x.code', ['代码', 'code'], inForce),
    name: column(textKind, 'x.name', ['名称', 'name'], { sort: true }),
    useOfMoney: column(textKind, 'x.use_of_money', ['使用方向', 'use']),
    authority: column(choiceKind(AUTHORITY), 'x.authority', ['审批权限', 'authority'], { filter: true }),
    spendingClass: column(choiceKind(SPENDING_CLASS), 'x.spending_class', ['支出类别', 'class of spending'], {
      filter: true,
    }),
    selection: column(choiceKind(SELECTION), 'x.selection', ['遴选方式', 'selection'], { filter: true }),
    supportMode: column(choiceKind(SUPPORT_MODE), 'x.support_mode', ['支持方式', 'mode of support'], {
      filter: true,
    }),
    transferClass: column(
      choiceKind(TRANSFER_CLASS),
      'x.transfer_class',
      ['转移支付类别', 'class of transfer'],
      {
        filter: true,
      },
    ),
    ownRulesBasis: column(optionalKind(textKind), 'x.own_rules_basis', [
      '另有规定的依据',
      'rules of its own',
    ]),
    functionCode: column(textKind, 'x.function_code', ['功能科目', 'function code']),
    governmentEconomicCode: column(textKind, 'x.government_economic_code', [
      '政府经济科目',
      'government economic code',
    ]),
    departmentEconomicCode: column(textKind, 'x.department_economic_code', [
      '部门经济科目',
      'department economic code',
    ]),
    ...decidedBy(
      `(select w.id from funds.list_entry e join law.act w on w.id = e.act_id where e.jurisdiction = x.jurisdiction
        and e.fund = x.fund and e.portion = x.code and w.event_date <= $asOf order by e.list_year desc limit 1)`,
    ),
  },
});

const WALKED = `(select count(*)::integer from law.act w where w.jurisdiction = x.jurisdiction and w.subject = x.number
  and w.name = 'walkApprovalRoute' and w.accepted and w.event_date <= $asOf and (w.input ->> 'consents')::boolean)`;

/** Applications to establish, adjust and extend funds. */
export const applications = listOf({
  name: 'applications',
  title: { zh: '申请', en: 'applications' },
  key: ['number'],
  order: '-appliedOn',
  search: ['number'],
  from: `funds.application x join law.act t on t.id = x.act_id ${joinFund('x')}`,
  jurisdiction: 'x.jurisdiction',
  existed: 't.event_date <= $asOf',
  columns: {
    number: column(textKind, 'x.number', ['文号', 'number'], inForce),
    ...fundColumns('x'),
    purpose: column(choiceKind(PURPOSE), 'x.purpose', ['事由', 'purpose'], inForce),
    amount: amountColumn('x.amount'),
    reduced: column(moneyKind, 'x.reduced', ['调减', 'taken off']),
    termFrom: column(dateKind, 'x.term_from', ['实施期限起', 'term from'], { sort: true }),
    termTo: column(dateKind, 'x.term_to', ['实施期限止', 'term to'], { sort: true }),
    state: column(choiceKind(APPLICATION_STATE), 'x.state', ['状态', 'state'], {
      ...inForce,
      then: `case when x.decided_on <= $asOf then x.state else 'underReview' end`,
    }),
    route: column(listKind(labelKind(ROUTE_STEP)), 'x.route', ['报批程序', 'route of approval']),
    stepsDone: column(countKind({ zh: '步', en: 'steps' }), 'x.steps_done', ['已办步骤', 'steps done'], {
      then: WALKED,
    }),
    appliedOn: column(dateKind, 't.event_date', ['申请日期', 'applied on'], inForce),
    decidedOn: column(optionalKind(dateKind), 'x.decided_on', ['决定日期', 'decided on'], {
      ...inForce,
      then: dayThen('x.decided_on'),
    }),
    ...decidedBy(
      `coalesce(${newestAct('x.number', "w.name in ('reviewApplication', 'walkApprovalRoute')")}, ${seenAct('x.act_id')})`,
    ),
  },
});

/** Proposals to end funds. */
export const terminations = listOf({
  name: 'terminations',
  title: { zh: '终止建议', en: 'proposals to end funds' },
  key: ['number'],
  order: '-proposedOn',
  from: ofFund('funds.termination'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.proposed_on <= $asOf',
  columns: {
    number: column(textKind, 'x.number', ['文号', 'number'], inForce),
    ...fundColumns('x'),
    grounds: column(listKind(textKind), 'x.grounds', ['理由', 'grounds']),
    proposedOn: column(dateKind, 'x.proposed_on', ['提出日期', 'proposed on'], inForce),
    endedOn: column(optionalKind(dateKind), 'x.ended_on', ['终止日期', 'ended on'], {
      ...inForce,
      then: dayThen('x.ended_on'),
    }),
    ...decidedBy(seenAct('case when x.ended_on <= $asOf then x.ended_by else x.act_id end')),
  },
});

/** Lines of the yearly list of funds (art. 18). */
export const fundList = listOf({
  name: 'fund-list',
  title: { zh: '专项资金目录', en: 'yearly list of funds' },
  key: ['listYear', 'fund', 'portion'],
  order: '-listYear',
  from: `${ofPortion('funds.list_entry')} join law.act t on t.id = x.act_id`,
  jurisdiction: 'x.jurisdiction',
  existed: 't.event_date <= $asOf',
  columns: {
    listYear: column(yearKind, 'x.list_year', ['年度', 'year'], inForce),
    ...portionColumns('x'),
    scale: amountColumn('x.scale', ['资金规模', 'scale']),
    amount: amountColumn('x.amount'),
    useOfMoney: column(textKind, 'x.use_of_money', ['使用方向', 'use']),
    performanceTarget: column(textKind, 'x.performance_target', ['绩效目标', 'performance target']),
    enteredOn: column(dateKind, 't.event_date', ['编制日期', 'prepared on'], inForce),
    ...decidedBy(seenAct('x.act_id')),
  },
});
