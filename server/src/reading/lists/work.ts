import {
  choiceKind,
  dateKind,
  flagKind,
  moneyKind,
  OFFICE,
  optionalKind,
  textKind,
  yearKind,
} from '@jizheng/rules';
import { idKind, labelKind, placeNameKind, provisionKind, wordsKind } from '../kinds.js';
import { ACT_TITLE, CONSEQUENCE, DUTY, PROPOSAL_STATE, TASK_STATE } from '../labels.js';
import { column, listOf } from '../list.js';
import {
  amountColumn,
  dayThen,
  decidedBy,
  joinOrganisation,
  ofPortion,
  portionColumns,
  seenAct,
} from './shared.js';

const both = { filter: true, sort: true } as const;

const joinFundIfAny = `left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund`;

/** A fund that may be absent, with its name. */
const anyFund = {
  fund: column(optionalKind(textKind), 'x.fund', ['专项资金', 'fund'], { filter: true }),
  fundName: column(optionalKind(wordsKind), 'f.name', ['专项资金名称', 'name of the fund']),
};

const TASK_THEN = `case when x.closed_on is null or x.closed_on > $asOf
    then case when x.due < $asOf then 'missed' else 'open' end
  when x.closed_on <= x.due then 'inTime' else 'late' end`;

/** Dated duties of the offices. */
export const tasks = listOf({
  name: 'tasks',
  title: { zh: '期限', en: 'duties' },
  key: ['id'],
  order: 'due',
  search: ['subject'],
  from: `funds.task x ${joinFundIfAny}`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.opened_on <= $asOf',
  columns: {
    id: column(idKind, 'x.id', ['编号', 'number'], { filter: true }),
    deadline: column(textKind, 'x.deadline', ['期限代码', 'deadline'], { filter: true }),
    title: column(labelKind(DUTY), 'x.deadline', ['事项', 'duty']),
    ...anyFund,
    subject: column(textKind, 'x.subject', ['对象', 'subject'], { filter: true }),
    office: column(choiceKind(OFFICE), 'x.office', ['责任机关', 'office'], { filter: true }),
    provision: column(provisionKind, 'x.provision', ['依据', 'provision']),
    due: column(dateKind, 'x.due', ['末日', 'due'], both),
    state: column(choiceKind(TASK_STATE), TASK_THEN, ['状态', 'state'], { filter: true }),
    openedOn: column(dateKind, 'x.opened_on', ['产生日期', 'opened on'], both),
    closedOn: column(optionalKind(dateKind), 'x.closed_on', ['办结日期', 'closed on'], {
      ...both,
      then: dayThen('x.closed_on'),
    }),
    closedBy: column(optionalKind(idKind), 'x.closed_by', ['办结事项', 'closed by'], {
      then: 'case when x.closed_on <= $asOf then x.closed_by end',
    }),
    ...decidedBy(seenAct('case when x.closed_on <= $asOf then x.closed_by else x.opened_by end')),
  },
});

/** What the law makes automatic, waiting for an officer or confirmed. */
export const proposals = listOf({
  name: 'proposals',
  title: { zh: '待确认事项', en: 'proposals' },
  key: ['id'],
  order: '-id',
  from: `${ofPortion('funds.proposal')} ${joinOrganisation('x', 'holder')}`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.proposed_on <= $asOf',
  columns: {
    id: column(idKind, 'x.id', ['编号', 'number'], { sort: true }),
    consequence: column(choiceKind(CONSEQUENCE), 'x.consequence', ['后果', 'consequence'], { filter: true }),
    ...portionColumns('x'),
    budgetYear: column(yearKind, 'x.budget_year', ['预算年度', 'budget year'], both),
    holder: column(textKind, 'x.holder', ['持有方', 'holder'], { filter: true }),
    holderName: column(placeNameKind, 'coalesce(o.name, x.holder)', ['持有方名称', 'name of the holder']),
    amount: amountColumn('x.amount'),
    proposedOn: column(dateKind, 'x.proposed_on', ['提出日期', 'proposed on'], both),
    proposedBy: column(idKind, 'x.proposed_by', ['提出事项', 'proposed by']),
    state: column(
      choiceKind(PROPOSAL_STATE),
      `case when x.confirmed_on is null then 'waiting' else 'confirmed' end`,
      ['状态', 'state'],
      { filter: true, then: `case when x.confirmed_on <= $asOf then 'confirmed' else 'waiting' end` },
    ),
    confirmedOn: column(optionalKind(dateKind), 'x.confirmed_on', ['确认日期', 'confirmed on'], {
      ...both,
      then: dayThen('x.confirmed_on'),
    }),
    confirmedBy: column(optionalKind(idKind), 'x.confirmed_by', ['确认事项', 'confirmed by'], {
      then: 'case when x.confirmed_on <= $asOf then x.confirmed_by end',
    }),
    ...decidedBy(seenAct('case when x.confirmed_on <= $asOf then x.confirmed_by else x.proposed_by end')),
  },
});

/** Every act of the offices, accepted or refused, newest first. */
export const acts = listOf({
  name: 'acts',
  title: { zh: '办理事项', en: 'acts' },
  key: ['id'],
  order: '-id',
  search: ['subject'],
  from: `law.act x ${joinFundIfAny} ${joinOrganisation('x', 'organisation')}`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.event_date <= $asOf',
  columns: {
    id: column(idKind, 'x.id', ['编号', 'number'], both),
    name: column(textKind, 'x.name', ['事项代码', 'act'], { filter: true }),
    title: column(labelKind(ACT_TITLE), 'x.name', ['事项', 'title']),
    ...anyFund,
    portion: column(optionalKind(textKind), 'x.portion', ['一级项目', 'portion'], { filter: true }),
    subject: column(textKind, 'x.subject', ['对象', 'subject'], { filter: true }),
    amount: column(optionalKind(moneyKind), 'x.amount', ['金额', 'amount'], { filter: true }),
    on: column(dateKind, 'x.event_date', ['发生日期', 'on'], { filter: true }),
    recordedOn: column(dateKind, 'x.recorded_on', ['记录日期', 'recorded on'], { filter: true }),
    office: column(choiceKind(OFFICE), 'x.office', ['机关', 'office'], { filter: true }),
    actor: column(textKind, 'x.actor', ['经办', 'actor']),
    organisation: column(optionalKind(textKind), 'x.organisation', ['单位', 'organisation'], {
      filter: true,
    }),
    organisationName: column(optionalKind(wordsKind), 'o.name', ['单位名称', 'name of the organisation']),
    accepted: column(flagKind, 'x.accepted', ['通过', 'accepted'], { filter: true }),
    paper: column(optionalKind(idKind), 'x.paper', ['呈批件', 'paper'], { filter: true }),
  },
});
