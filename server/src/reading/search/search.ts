import type { PlainDate, Text } from '@jizheng/rules';
import type pg from 'pg';
import { POSITION, type Position } from '../../office/position.js';
import type { Signed } from '../../office/signed.js';
import { ACT_TITLE } from '../labels.js';
import { findArticles } from './articles.js';
import { type Hit, type HitKind, MOST_HITS } from './hit.js';

/** What was found of a kind. */
export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
}

/** A table is searched word for word while it has no more rows than that; beyond, by how codes and names begin. */
const SMALL_TABLE = 200_000;

/** Whether a table is small enough to be searched word for word, as its statistics say. */
const isSmall = (table: string): string =>
  `(select reltuples <= ${SMALL_TABLE} from pg_class where oid = '${table}'::regclass)`;

/** Bytewise, nothing that begins with the text comes after it with this. */
const LAST_CHARACTER = '\u{10ffff}';

interface Asked {
  readonly jurisdiction: string;
  readonly from: string;
  readonly to: string;
  readonly anywhere: string;
}

const valuesOf = ({ jurisdiction, from, to, anywhere }: Asked) => [jurisdiction, from, to, anywhere];

const begins = (column: string): string => `(${column} ~>=~ $2 and ${column} ~<~ $3)`;

const same = (text: string): Text => ({ zh: text, en: text });

async function findFunds(client: pg.ClientBase, asked: Asked): Promise<readonly Hit[]> {
  const { rows } = await client.query<{ code: string; name: string; department: string }>(
    `select x.code, x.name, coalesce(o.name, x.department) as department
     from funds.fund x left join access.organisation o on o.jurisdiction = x.jurisdiction and o.code = x.department
     where x.jurisdiction = $1 and (${begins('x.code')} or x.name ilike $4)
     order by ${begins('x.code')} desc, x.code limit ${MOST_HITS}`,
    valuesOf(asked),
  );
  return rows.map(({ code, name, department }) => ({
    id: code,
    title: same(name),
    detail: same(`${code} · ${department}`),
  }));
}

async function findProjects(client: pg.ClientBase, asked: Asked): Promise<readonly Hit[]> {
  const { rows } = await client.query<{ code: string; name: string; unit: string }>(
    `with begun as (
       (select code, name, unit_name as unit from funds.project where jurisdiction = $1 and ${begins('code')}
        order by code limit ${MOST_HITS})
       union (select code, name, unit_name from funds.project where jurisdiction = $1 and ${begins('name')}
        limit ${MOST_HITS})),
     within as (
       select code, name, unit_name as unit from funds.project
       where (select count(*) from begun) < ${MOST_HITS} and ${isSmall('funds.project')}
         and jurisdiction = $1 and (name ilike $4 or unit_name ilike $4) limit ${MOST_HITS * 2})
     select * from (select 1 as rank, * from begun union all
       select 2, w.* from within w where not exists (select from begun b where b.code = w.code)) found
     order by rank, code limit ${MOST_HITS}`,
    valuesOf(asked),
  );
  return rows.map(({ code, name, unit }) => ({
    id: code,
    title: same(name),
    detail: same(`${code} · ${unit}`),
  }));
}

async function findDocuments(client: pg.ClientBase, asked: Asked): Promise<readonly Hit[]> {
  const { rows } = await client.query<{ number: string; title: string; on: PlainDate }>(
    `with begun as (
       select number, title, issued_on as "on" from ledger.quota_document
       where jurisdiction = $1 and ${begins('number')} order by number limit ${MOST_HITS}),
     within as (
       select number, title, issued_on as "on" from ledger.quota_document
       where (select count(*) from begun) < ${MOST_HITS} and ${isSmall('ledger.quota_document')}
         and jurisdiction = $1 and (number ilike $4 or title ilike $4) limit ${MOST_HITS * 2})
     select * from (select 1 as rank, * from begun union all
       select 2, w.* from within w where not exists (select from begun b where b.number = w.number)) found
     order by rank, number limit ${MOST_HITS}`,
    valuesOf(asked),
  );
  return rows.map(({ number, title, on }) => ({
    id: number,
    title: same(number),
    detail: same(`${title} · ${on}`),
  }));
}

async function findActs(client: pg.ClientBase, asked: Asked): Promise<readonly Hit[]> {
  const { rows } = await client.query<{ id: bigint; name: string; subject: string; on: PlainDate }>(
    `select id, name, subject, event_date as "on" from law.act
     where jurisdiction = $1 and ${begins('subject')} order by id desc limit ${MOST_HITS}`,
    [asked.jurisdiction, asked.from, asked.to],
  );
  return rows.map(({ id, name, subject, on }) => ({
    id: id.toString(),
    title: ACT_TITLE[name] ?? same(name),
    detail: same(`${subject} · ${on}`),
  }));
}

async function findPeople(client: pg.ClientBase, asked: Asked): Promise<readonly Hit[]> {
  const { rows } = await client.query<{
    account: string;
    name: string;
    position: Position;
    organisation: string;
  }>(
    `select x.account, x.name, x.position, o.name as organisation
     from access.person x join access.organisation o on o.jurisdiction = x.jurisdiction and o.code = x.organisation
     where x.jurisdiction = $1 and x.state = 'active' and (${begins('x.account')} or x.name ilike $4)
     order by x.name limit ${MOST_HITS}`,
    valuesOf(asked),
  );
  return rows.map(({ account, name, position, organisation }) => ({
    id: account,
    title: same(name),
    detail: {
      zh: `${organisation} · ${POSITION[position].zh}`,
      en: `${organisation} · ${POSITION[position].en}`,
    },
  }));
}

/** Everything that the person sees under a name, a code or a number, by kind; one query for each. */
export async function search(
  client: pg.ClientBase,
  { jurisdiction }: Pick<Signed, 'jurisdiction'>,
  q: string,
): Promise<readonly HitGroup[]> {
  const text = q.trim();
  const asked: Asked = {
    jurisdiction,
    from: text,
    to: `${text}${LAST_CHARACTER}`,
    anywhere: `%${text.replace(/[\\%_]/g, '\\$&')}%`,
  };
  const [foundFunds, foundProjects, foundDocuments, foundActs, foundPeople] = await Promise.all([
    findFunds(client, asked),
    findProjects(client, asked),
    findDocuments(client, asked),
    findActs(client, asked),
    findPeople(client, asked),
  ]);
  const groups: readonly HitGroup[] = [
    { kind: 'fund', hits: foundFunds },
    { kind: 'project', hits: foundProjects },
    { kind: 'document', hits: foundDocuments },
    { kind: 'act', hits: foundActs },
    { kind: 'article', hits: findArticles(text) },
    { kind: 'person', hits: foundPeople },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}
