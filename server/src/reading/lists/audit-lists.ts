import { choiceKind, dateKind, optionalKind, type Text, textKind } from '@jizheng/rules';
import { ALL_ACTS } from '../../funds/all-acts.js';
import { ENTRY_KIND } from '../../office/stores/entry.js';
import { idKind, labelKind, wordsKind } from '../kinds.js';
import { BOTH, column, FILTER, listOf } from '../list.js';
import { momentSql } from './people-lists.js';

/** What happened, by the names under which the audit log keeps it. */
const TITLES: { readonly [act: string]: Text } = Object.fromEntries([
  ...ALL_ACTS.map(({ name, title }) => [name, title] as const),
  ...Object.entries(ENTRY_KIND).map(([kind, title]) => [`access.${kind}`, title] as const),
]);

/** The events of the audit log, each chained to the one before it in its file. */
export const EVENT_LIST = listOf({
  name: 'audit',
  title: { zh: '审计日志', en: 'audit log' },
  columns: {
    id: column(idKind, 'e.id', ['编号', 'number'], { sort: true }),
    file: column(textKind, 'e.file', ['案卷', 'file'], FILTER),
    number: column(idKind, 'e.number', ['卷内序号', 'number in the file']),
    act: column(textKind, 'e.act', ['事项', 'act'], FILTER),
    title: column(labelKind(TITLES), 'e.act', ['事项名称', 'title']),
    office: column(wordsKind, 'e.office', ['职位或机关', 'office']),
    actor: column(textKind, 'e.actor', ['经办', 'actor'], FILTER),
    on: column(dateKind, 'e.event_date', ['发生日期', 'event date']),
    recordedOn: column(dateKind, 'e.recorded_on', ['登记日期', 'record date'], FILTER),
    at: column(wordsKind, momentSql('e.recorded_at'), ['登记时间', 'recorded at']),
    hash: column(wordsKind, "encode(e.hash, 'hex')", ['链值', 'hash']),
  },
  key: ['id'],
  from: 'audit.event e',
  jurisdiction: 'e.jurisdiction',
  existed: null,
  order: '-id',
});

/** Signing in and out, refusals of access, and changes of people. */
export const ACCESS_LIST = listOf({
  name: 'audit/accesses',
  title: { zh: '访问日志', en: 'log of access' },
  columns: {
    id: column(idKind, 'n.id', ['编号', 'number'], { sort: true }),
    kind: column(choiceKind(ENTRY_KIND), 'n.kind', ['类别', 'kind'], FILTER),
    title: column(labelKind(ENTRY_KIND), 'n.kind', ['类别名称', 'title']),
    account: column(optionalKind(textKind), 'n.account', ['账号', 'account'], FILTER),
    method: column(optionalKind(wordsKind), 'n.method', ['方法', 'method']),
    path: column(optionalKind(wordsKind), 'n.path', ['地址', 'address']),
    detail: column(wordsKind, 'n.detail', ['说明', 'detail']),
    on: column(dateKind, "(n.at at time zone 'Asia/Shanghai')::date", ['日期', 'day'], BOTH),
    at: column(wordsKind, momentSql('n.at'), ['时间', 'at']),
    event: column(idKind, 'n.event_id', ['审计事件', 'audit event']),
  },
  key: ['id'],
  from: 'access.entry n',
  jurisdiction: 'n.jurisdiction',
  existed: null,
  order: '-id',
  search: ['account', 'path', 'detail'],
});
