import {
  choiceKind,
  dateKind,
  flagKind,
  OFFICE,
  optionalKind,
  RATING,
  textKind,
  yearKind,
} from '@jizheng/rules';
import { idKind, provisionKind, wordsKind } from '../kinds.js';
import { DISCLOSURE_ITEM, EVALUATION_LEVEL, WRONGDOER } from '../labels.js';
import { column, listOf } from '../list.js';
import {
  amountColumn,
  dayThen,
  decidedBy,
  fundColumns,
  newestAct,
  ofFund,
  ofPortion,
  portionColumns,
  seenAct,
} from './shared.js';

const both = { filter: true, sort: true } as const;

/** Evaluations of performance. */
export const evaluations = listOf({
  name: 'evaluations',
  title: { zh: '绩效评价', en: 'evaluations' },
  key: ['fund', 'year', 'level', 'subject'],
  order: '-issuedOn',
  search: ['subject'],
  from: ofFund('funds.evaluation'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.issued_on <= $asOf',
  columns: {
    ...fundColumns('x'),
    year: column(yearKind, 'x.year', ['年度', 'year'], both),
    level: column(choiceKind(EVALUATION_LEVEL), 'x.level', ['评价主体', 'level'], both),
    subject: column(textKind, 'x.subject', ['对象', 'subject'], both),
    rating: column(optionalKind(choiceKind(RATING)), 'x.rating', ['等级', 'rating'], { filter: true }),
    issuedOn: column(dateKind, 'x.issued_on', ['出具日期', 'issued on'], both),
    ...decidedBy(
      newestAct('x.subject', "w.name in ('selfEvaluate', 'departmentEvaluation', 'fiscalEvaluation')"),
    ),
  },
});

/** Determinations: what offices decided where the text leaves room. */
export const determinations = listOf({
  name: 'determinations',
  title: { zh: '认定', en: 'determinations' },
  key: ['document'],
  order: '-dated',
  search: ['document', 'subject', 'reason'],
  from: `funds.determination x left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.dated <= $asOf',
  columns: {
    document: column(textKind, 'x.document', ['文号', 'document'], both),
    provision: column(provisionKind, 'x.provision', ['依据', 'provision'], { filter: true }),
    office: column(choiceKind(OFFICE), 'x.office', ['认定机关', 'office'], { filter: true }),
    fund: column(optionalKind(textKind), 'x.fund', ['专项资金', 'fund'], both),
    fundName: column(optionalKind(wordsKind), 'f.name', ['专项资金名称', 'name of the fund']),
    portion: column(optionalKind(textKind), 'x.portion', ['一级项目', 'portion'], { filter: true }),
    subject: column(textKind, 'x.subject', ['对象', 'subject'], { filter: true }),
    budgetYear: column(optionalKind(yearKind), 'x.budget_year', ['预算年度', 'budget year'], {
      filter: true,
    }),
    deadline: column(optionalKind(dateKind), 'x.deadline', ['期限', 'deadline']),
    amount: column(optionalKind(amountColumn('').kind), 'x.amount', ['金额', 'amount'], both),
    dated: column(dateKind, 'x.dated', ['日期', 'dated'], both),
    reason: column(textKind, 'x.reason', ['理由', 'reason']),
    act: column(idKind, 'x.act_id', ['办理事项', 'act']),
    ...decidedBy(seenAct('x.act_id')),
  },
});

/** What is to be published, or has been. */
export const disclosures = listOf({
  name: 'disclosures',
  title: { zh: '信息公开', en: 'disclosures' },
  key: ['fund', 'item', 'subject'],
  order: '-formedOn',
  search: ['subject'],
  from: ofFund('funds.disclosure'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.formed_on <= $asOf',
  columns: {
    ...fundColumns('x'),
    item: column(choiceKind(DISCLOSURE_ITEM), 'x.item', ['事项', 'item'], both),
    subject: column(textKind, 'x.subject', ['对象', 'subject'], both),
    formedOn: column(dateKind, 'x.formed_on', ['形成日期', 'formed on'], both),
    published: column(flagKind, '(x.published_on is not null)', ['已公开', 'published'], {
      filter: true,
      then: '(x.published_on is not null and x.published_on <= $asOf)',
    }),
    publishedOn: column(optionalKind(dateKind), 'x.published_on', ['公开日期', 'published on'], {
      ...both,
      then: dayThen('x.published_on'),
    }),
    ...decidedBy(newestAct("x.fund || '/' || x.item || '/' || x.subject", "w.name = 'publishDisclosure'")),
  },
});

/** Violations of art. 47. */
export const violations = listOf({
  name: 'violations',
  title: { zh: '违规', en: 'violations' },
  key: ['number'],
  order: '-recordedOn',
  search: ['number', 'description'],
  from: ofPortion('funds.violation'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.recorded_on <= $asOf',
  columns: {
    number: column(textKind, 'x.number', ['编号', 'number'], both),
    ...portionColumns('x'),
    budgetYear: column(yearKind, 'x.budget_year', ['预算年度', 'budget year'], both),
    unitCode: column(textKind, 'x.unit_code', ['单位代码', 'code of the unit'], { filter: true }),
    project: column(optionalKind(textKind), 'x.project', ['项目', 'project'], { filter: true }),
    wrongdoer: column(choiceKind(WRONGDOER), 'x.wrongdoer', ['违规主体', 'wrongdoer'], { filter: true }),
    description: column(textKind, 'x.description', ['情况', 'description']),
    noticed: column(flagKind, 'x.noticed', ['已告知', 'notice given']),
    heard: column(flagKind, 'x.heard', ['已听取陈述', 'heard']),
    published: column(flagKind, 'x.published', ['已公布', 'published'], { filter: true }),
    recordedOn: column(dateKind, 'x.recorded_on', ['记录日期', 'recorded on'], both),
    act: column(idKind, 'x.act_id', ['办理事项', 'act']),
    ...decidedBy(seenAct('x.act_id')),
  },
});

/** Units that may not apply. */
export const debarments = listOf({
  name: 'debarments',
  title: { zh: '停止申报', en: 'debarments' },
  key: ['number'],
  order: '-decidedOn',
  search: ['number', 'unitCode'],
  from: 'funds.debarment x',
  jurisdiction: 'x.jurisdiction',
  existed: 'x.decided_on <= $asOf',
  columns: {
    number: column(textKind, 'x.number', ['文号', 'number'], both),
    unitCode: column(textKind, 'x.unit_code', ['单位代码', 'code of the unit'], both),
    decidedOn: column(dateKind, 'x.decided_on', ['决定日期', 'decided on'], both),
    startsOn: column(dateKind, 'coalesce(x.starts_on, x.decided_on)', ['起算日', 'starts on'], both),
    lastDay: column(dateKind, 'x.last_day', ['末日', 'last day'], both),
    running: column(
      flagKind,
      '($asOf between coalesce(x.starts_on, x.decided_on) and x.last_day)',
      ['执行中', 'running'],
      { filter: true },
    ),
    violation: column(optionalKind(textKind), 'x.violation', ['违规编号', 'violation'], { filter: true }),
    act: column(optionalKind(idKind), 'x.act_id', ['办理事项', 'act']),
    ...decidedBy(seenAct('x.act_id')),
  },
});
