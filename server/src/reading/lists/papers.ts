import { choiceKind, dateKind, moneyKind, optionalKind, textKind } from '@jizheng/rules';
import { PAPER_STATE } from '../../office/papers/paper.js';
import { POSITION } from '../../office/position.js';
import { idKind, labelKind, wordsKind } from '../kinds.js';
import { ACT_TITLE } from '../labels.js';
import { column, listOf } from '../list.js';
import { joinFund, joinOrganisation, joinPortion } from './shared.js';

const both = { filter: true, sort: true } as const;

/** After a later step it stands otherwise: a return was its only turn back. */
const STATE_THEN = `case when exists (select from office.paper_step s where s.paper = x.id and s.recorded_on > $asOf)
  then case (select s.verdict from office.paper_step s where s.paper = x.id and s.recorded_on <= $asOf
    order by s.number desc limit 1) when 'return' then 'returned' else 'underReview' end
  else x.state end`;

const WAITS_FOR = "case when x.state = 'underReview' then x.route[x.steps_done + 1] end";

const STEPS = 'from office.paper_step s where s.paper = x.id';

/** Whoever decided next was waited for; else the position in the route after the signatures of the submission of then. */
const WAITS_FOR_THEN = `case when (${STATE_THEN}) = 'underReview' then coalesce(
  (select case when s.verdict in ('approve', 'return', 'reject') then s.position end ${STEPS} and s.recorded_on > $asOf
    order by s.number limit 1),
  x.route[1 + (select count(*)::integer ${STEPS} and s.verdict = 'approve' and s.recorded_on <= $asOf and s.number > (
    select max(b.number) from office.paper_step b where b.paper = x.id and b.verdict = 'submit'
      and b.recorded_on <= $asOf))]) end`;

/** Papers: acts that wait for signatures, and what became of them. */
export const PAPER_LIST = listOf({
  name: 'papers',
  title: { zh: '呈批件', en: 'papers' },
  key: ['id'],
  order: '-id',
  search: ['subject'],
  from: `office.paper x ${joinFund('x')} ${joinPortion('x')} ${joinOrganisation('x', 'organisation')}
    left join access.person w on w.id = x.submitted_by`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.submitted_on <= $asOf',
  columns: {
    id: column(idKind, 'x.id', ['编号', 'number'], { sort: true }),
    act: column(textKind, 'x.act', ['事项代码', 'act'], { filter: true }),
    title: column(labelKind(ACT_TITLE), 'x.act', ['事项', 'title']),
    fund: column(optionalKind(textKind), 'x.fund', ['专项资金', 'fund'], { filter: true }),
    fundName: column(optionalKind(wordsKind), 'f.name', ['专项资金名称', 'name of the fund']),
    portion: column(optionalKind(textKind), 'x.portion', ['一级项目', 'portion'], { filter: true }),
    portionName: column(optionalKind(wordsKind), 'p.name', ['一级项目名称', 'name of the portion']),
    subject: column(textKind, 'x.subject', ['对象', 'subject'], { filter: true }),
    amount: column(optionalKind(moneyKind), 'x.amount', ['金额', 'amount'], both),
    on: column(dateKind, 'x.event_date', ['发生日期', 'event date'], both),
    state: column(choiceKind(PAPER_STATE), 'x.state', ['状态', 'state'], { filter: true, then: STATE_THEN }),
    stateName: column(labelKind(PAPER_STATE), 'x.state', ['状态名称', 'state in words'], {
      then: STATE_THEN,
    }),
    waitsFor: column(optionalKind(labelKind(POSITION)), WAITS_FOR, ['待谁审签', 'waits for'], {
      filter: true,
      then: WAITS_FOR_THEN,
    }),
    submittedBy: column(wordsKind, 'w.name', ['提交人', 'submitted by']),
    submitter: column(idKind, 'x.submitted_by', ['提交人编号', 'number of who submitted it'], {
      filter: true,
    }),
    submittedOn: column(dateKind, 'x.submitted_on', ['提交日期', 'submitted on'], both),
    organisation: column(textKind, 'x.organisation', ['提交单位', 'organisation'], { filter: true }),
    organisationName: column(optionalKind(wordsKind), 'o.name', ['提交单位名称', 'name of the organisation']),
    note: column(wordsKind, 'x.note', ['说明', 'note']),
    performed: column(optionalKind(idKind), 'x.act_id', ['办理记录', 'act'], {
      then: `case when (${STATE_THEN}) in ('done', 'refused') then x.act_id end`,
    }),
  },
});
