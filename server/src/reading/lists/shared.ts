import { moneyKind, optionalKind, textKind } from '@jizheng/rules';
import { idKind, wordsKind } from '../kinds.js';
import { column } from '../list.js';

/** The fund that a row names, joined as `f`. */
export const joinFund = (row: string): string =>
  `left join funds.fund f on f.jurisdiction = ${row}.jurisdiction and f.code = ${row}.fund`;

/** The portion that a row names, joined as `p`. */
export const joinPortion = (row: string): string =>
  `left join funds.portion p on p.jurisdiction = ${row}.jurisdiction and p.fund = ${row}.fund and p.code = ${row}.portion`;

/** The organisation with a code, joined as `o`. */
export const joinOrganisation = (row: string, code: string): string =>
  `left join access.organisation o on o.jurisdiction = ${row}.jurisdiction and o.code = ${row}.${code}`;

/** A fund's code and name; the name of one that the reader may not see is null. */
export const fundColumns = (row: string) => ({
  fund: column(textKind, `${row}.fund`, ['专项资金', 'fund'], { filter: true, sort: true }),
  fundName: column(optionalKind(wordsKind), 'f.name', ['专项资金名称', 'name of the fund']),
});

/** A portion's code and name beside its fund's. */
export const portionColumns = (row: string) => ({
  ...fundColumns(row),
  portion: column(textKind, `${row}.portion`, ['一级项目', 'portion'], { filter: true, sort: true }),
  portionName: column(optionalKind(wordsKind), 'p.name', ['一级项目名称', 'name of the portion']),
});

/** An amount by which rows are chosen and ordered. */
export const amountColumn = (sql: string, title: readonly [string, string] = ['金额', 'amount']) =>
  column(moneyKind, sql, title, { filter: true, sort: true });

/** The tables of rows that name a fund and a portion. */
export const ofPortion = (table: string): string => `${table} x ${joinFund('x')} ${joinPortion('x')}`;

/** The tables of rows that name a fund. */
export const ofFund = (table: string): string => `${table} x ${joinFund('x')}`;

/** A day that had not come on `$asOf` says nothing yet. */
export const dayThen = (sql: string): string => `case when ${sql} <= $asOf then ${sql} end`;

/** An act by its number; null where the reader does not see it. */
export const seenAct = (id: string): string => `(select w.id from law.act w where w.id = ${id})`;

/** The newest accepted act by the day about a subject of that name, such as the number of a document. */
export const newestAct = (subject: string, holds: string): string =>
  `(select w.id from law.act w where w.jurisdiction = x.jurisdiction and w.subject = ${subject} and w.accepted
    and w.event_date <= $asOf and ${holds} order by w.event_date desc, w.id desc limit 1)`;

/** The act that a row's state and amounts come from: what "Why?" leads to. */
export const decidedBy = (sql: string, then?: string) => ({
  decidedBy: column(
    optionalKind(idKind),
    sql,
    ['决定事项', 'decided by'],
    then === undefined ? {} : { then },
  ),
});
