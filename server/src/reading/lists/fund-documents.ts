import { choiceKind, dateKind, OFFICE, optionalKind, textKind } from '@jizheng/rules';
import { idKind, labelKind, signedMoneyKind, wordsKind } from '../kinds.js';
import { ACT_TITLE } from '../labels.js';
import { BOTH, column, FILTER, listOf } from '../list.js';
import { fundColumns, joinFund } from './shared.js';

/** Acts that are a paper of their own: their subject is its number. */
const PAPERS = [
  'applyForFund',
  'adjustFund',
  'extendFund',
  'adoptMeasure',
  'openCall',
  'approveAllocation',
  'recordDetermination',
  'departmentEvaluation',
  'fiscalEvaluation',
  'reportEvaluations',
  'orderCorrection',
  'recordFinding',
  'recordViolation',
  'proposeTermination',
];

/** The documents of funds: applications, measures, notices, quota documents, plans, reports, decisions. */
export const fundDocuments = listOf({
  name: 'fund-documents',
  title: { zh: '专项资金文件', en: 'documents of funds' },
  key: ['act', 'number'],
  order: '-on',
  search: ['number', 'title'],
  from: `law.act x left join ledger.quota_document d on d.jurisdiction = x.jurisdiction and d.act_id = x.id ${joinFund('x')}`,
  jurisdiction: 'x.jurisdiction',
  where: `x.accepted and x.fund is not null
    and (d.id is not null or x.name in (${PAPERS.map((name) => `'${name}'`).join(', ')}))`,
  existed: 'coalesce(d.issued_on, x.event_date) <= $asOf',
  columns: {
    act: column(idKind, 'x.id', ['办理事项', 'act']),
    number: column(textKind, 'coalesce(d.number, x.subject)', ['文号', 'number'], BOTH),
    ...fundColumns('x'),
    name: column(textKind, 'x.name', ['事项代码', 'name of the act'], FILTER),
    kind: column(labelKind(ACT_TITLE), 'x.name', ['事项', 'kind']),
    title: column(optionalKind(wordsKind), 'd.title', ['标题', 'title']),
    amount: column(optionalKind(signedMoneyKind), 'coalesce(d.amount, x.amount)', ['金额', 'amount']),
    issuer: column(choiceKind(OFFICE), 'coalesce(d.issuer, x.office)', ['机关', 'issuer']),
    on: column(dateKind, 'coalesce(d.issued_on, x.event_date)', ['日期', 'dated'], BOTH),
  },
});
