import { choiceKind, dateKind, flagKind, optionalKind, textKind } from '@jizheng/rules';
import { ORGANISATION_KIND, POSITION } from '../../office/position.js';
import { idKind, labelKind, wordsKind } from '../kinds.js';
import { BOTH, column, FILTER, listOf, SORT } from '../list.js';

const positionKind = choiceKind(POSITION);
const stateKind = choiceKind({
  active: { zh: '在用', en: 'active' },
  disabled: { zh: '停用', en: 'disabled' },
});

/** A moment as text: to the microsecond, at Greenwich. */
export const momentSql = (sql: string): string =>
  `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Who works here. */
export const PEOPLE_LIST = listOf({
  name: 'people',
  title: { zh: '人员', en: 'people' },
  columns: {
    id: column(idKind, 'p.id', ['编号', 'number']),
    account: column(textKind, 'p.account', ['账号', 'account'], BOTH),
    name: column(wordsKind, 'p.name', ['姓名', 'name'], SORT),
    position: column(positionKind, 'p.position', ['岗位', 'position'], BOTH),
    title: column(labelKind(POSITION), 'p.position', ['岗位名称', 'title']),
    organisation: column(textKind, 'p.organisation', ['单位', 'organisation'], BOTH),
    organisationName: column(wordsKind, 'o.name', ['单位名称', 'name of the organisation'], SORT),
    state: column(stateKind, 'p.state', ['状态', 'state'], BOTH),
    mustChangePassword: column(flagKind, 'p.must_change', ['须改密码', 'must change the password']),
    lockedUntil: column(
      optionalKind(wordsKind),
      `case when p.locked_until > now() then ${momentSql('p.locked_until')} end`,
      ['锁定至', 'locked until'],
    ),
  },
  key: ['account'],
  from: 'access.person p join access.organisation o on o.jurisdiction = p.jurisdiction and o.code = p.organisation',
  jurisdiction: 'p.jurisdiction',
  existed: null,
  order: 'account',
  search: ['account', 'name'],
});

/** Where people work. */
export const ORGANISATION_LIST = listOf({
  name: 'organisations',
  title: { zh: '单位', en: 'organisations' },
  columns: {
    code: column(textKind, 'o.code', ['代码', 'code'], BOTH),
    name: column(wordsKind, 'o.name', ['名称', 'name'], SORT),
    kind: column(choiceKind(ORGANISATION_KIND), 'o.kind', ['类别', 'kind'], BOTH),
    area: column(optionalKind(textKind), 'o.area', ['行政区划', 'area'], BOTH),
  },
  key: ['code'],
  from: 'access.organisation o',
  jurisdiction: 'o.jurisdiction',
  existed: null,
  order: 'code',
  search: ['code', 'name'],
});

/** Absences in which others act: one's own, as giver or as stand-in; supervisors see all. */
export const DELEGATION_LIST = listOf({
  name: 'delegations',
  title: { zh: '委托', en: 'delegations' },
  columns: {
    id: column(idKind, 'd.id', ['编号', 'number'], SORT),
    fromAccount: column(textKind, 'f.account', ['委托人账号', 'account of the absent officer'], FILTER),
    fromName: column(wordsKind, 'f.name', ['委托人', 'absent officer']),
    position: column(positionKind, 'f.position', ['岗位', 'position'], FILTER),
    title: column(labelKind(POSITION), 'f.position', ['岗位名称', 'title']),
    toAccount: column(textKind, 't.account', ['代签人账号', 'account of the stand-in'], FILTER),
    toName: column(wordsKind, 't.name', ['代签人', 'stand-in']),
    from: column(dateKind, 'd.from_day', ['开始日期', 'first day'], BOTH),
    until: column(dateKind, 'd.until_day', ['结束日期', 'last day'], BOTH),
    reason: column(wordsKind, 'd.reason', ['事由', 'reason']),
    ended: column(flagKind, 'd.ended_at is not null', ['已提前结束', 'ended early'], FILTER),
  },
  key: ['id'],
  from: 'access.delegation d join access.person f on f.id = d.from_person join access.person t on t.id = d.to_person',
  jurisdiction: 'd.jurisdiction',
  existed: null,
  order: '-id',
});
