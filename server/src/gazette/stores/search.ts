import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Genre } from '../tree.js';

/** A version in which something was found. */
export interface FoundVersion {
  readonly version: bigint;
  /** Of what was found. */
  readonly dated: PlainDate | null;
  /** The first places in it, in the order of print. */
  readonly addresses: readonly string[];
}

/** Which versions are looked through. */
export interface Among {
  /** Passages of documents by themselves, or all. */
  readonly documentsOnly: boolean;
  /** Null: all. */
  readonly versions: readonly bigint[] | null;
  readonly most: number;
  /** Places that are told of each. */
  readonly mostOfEach: number;
}

/** The versions in which a tsquery is answered, newest first, and in how many passages of all of them. */
export async function findVersionsWith(
  client: pg.ClientBase,
  jurisdiction: string,
  query: string,
  { documentsOnly, versions, most, mostOfEach }: Among,
): Promise<{ readonly found: readonly FoundVersion[]; readonly passages: number }> {
  const { rows } = await client.query<FoundVersion & { passages: number }>(
    `select p.version, max(p.dated) as dated, (sum(count(*)) over ())::integer as passages,
       coalesce((array_agg(p.address) filter (where p.address <> ''))[1:$6], '{}') as addresses
     from gazette.passage p
     where p.jurisdiction = $1 and p.words @@ $2::tsquery and (not $3 or p.address = '')
       and ($4::bigint[] is null or p.version = any ($4))
     group by p.version order by max(p.dated) desc nulls last, p.version desc limit $5`,
    [jurisdiction, query, documentsOnly, versions, most, mostOfEach],
  );
  return { found: rows, passages: rows[0]?.passages ?? 0 };
}

/** A document that was found, without its words. */
export interface FoundDocument {
  readonly version: bigint;
  readonly work: string;
  readonly title: string;
  readonly number: string | null;
  /** What was entered with its title: its number, and on the next line to whom it is sent. */
  readonly head: string;
  readonly genre: Genre;
  readonly issuers: readonly string[];
  readonly dated: PlainDate | null;
  readonly validFrom: PlainDate | null;
  readonly validUntil: PlainDate | null;
  /** Of the issue that printed it. */
  readonly year: number | null;
  readonly issue: number | null;
}

/** What is told of versions. */
export async function findFoundDocuments(
  client: pg.ClientBase,
  jurisdiction: string,
  versions: readonly bigint[],
): Promise<readonly FoundDocument[]> {
  const { rows } = await client.query<FoundDocument>(
    `select v.id as version, v.work, w.title, w.number, coalesce(p.body, '') as head, w.genre, w.issuers, coalesce(w.dated, v.valid_from) as dated,
       v.valid_from as "validFrom", f.until as "validUntil",
       case when e.kind = 'issue' then e.year end as year, case when e.kind = 'issue' then e.number end as issue
     from gazette.version v join gazette.edition e on e.id = v.edition
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     left join gazette.passage p on p.version = v.id and p.address = ''
     cross join lateral (select least(
       (select min(n.valid_from) from gazette.version n
         where n.jurisdiction = v.jurisdiction and n.work = v.work and n.valid_from > v.valid_from),
       (select min(x.from_day) from gazette.affected a join gazette.effect x on x.id = a.effect
         where a.jurisdiction = v.jurisdiction and a.work = v.work and x.kind in ('repeals', 'replaces') and x.from_day > v.valid_from)) as until) as f
     where v.jurisdiction = $1 and v.id = any ($2)`,
    [jurisdiction, versions],
  );
  return rows;
}

/** A passage that was found. */
export interface FoundPassage {
  readonly version: bigint;
  readonly address: string;
  readonly heading: string;
  readonly body: string;
}

/** The passages of versions that answer a tsquery, at most so many of each: only these versions are looked through. */
export async function findPassages(
  client: pg.ClientBase,
  query: string,
  versions: readonly bigint[],
  mostOfEach: number,
): Promise<readonly FoundPassage[]> {
  const { rows } = await client.query<FoundPassage>(
    `select found.* from unnest($2::bigint[]) as given (version)
     cross join lateral (
       select p.version, p.address, p.heading, p.body
       from (select o.* from gazette.passage o where o.version = given.version offset 0) as p
       where p.address <> '' and p.words @@ $1::tsquery limit $3) as found`,
    [query, versions, mostOfEach],
  );
  return rows;
}

/** Passages by their places. */
export async function findPassagesAt(
  client: pg.ClientBase,
  places: readonly { readonly version: bigint; readonly address: string }[],
): Promise<readonly FoundPassage[]> {
  const { rows } = await client.query<FoundPassage>(
    `select p.version, p.address, p.heading, p.body
     from unnest($1::bigint[], $2::text[]) as given (version, address)
     join gazette.passage p on p.version = given.version and p.address = given.address`,
    [places.map(({ version }) => version), places.map(({ address }) => address)],
  );
  return rows;
}

/** The document of a number: null versions are those of a work that is only known. */
export interface NumberedWork {
  readonly work: string;
  readonly title: string;
  /** The newest. */
  readonly version: bigint | null;
}

/** The work of a document's number. */
export async function findNumbered(
  client: pg.ClientBase,
  jurisdiction: string,
  number: string,
): Promise<NumberedWork | null> {
  const { rows } = await client.query<NumberedWork>(
    `select w.id as work, w.title, (select v.id from gazette.version v
       where v.jurisdiction = w.jurisdiction and v.work = w.id order by v.valid_from desc nulls last, v.id desc limit 1) as version
     from gazette.work w where w.jurisdiction = $1 and w.number = $2
     union all
     (select work, coalesce(title, number), null from gazette.effect where jurisdiction = $1 and number = $2
       and not exists (select from gazette.work where jurisdiction = $1 and number = $2) order by id limit 1)`,
    [jurisdiction, number],
  );
  return rows[0] ?? null;
}

/** The versions that are, on a day, no longer or not yet in force: few, so that they can be looked through by themselves. */
export async function findVersionsOutside(
  client: pg.ClientBase,
  jurisdiction: string,
  outside: 'repealed' | 'notYet',
  on: PlainDate,
): Promise<readonly bigint[]> {
  const text =
    outside === 'notYet'
      ? 'select v.id as version from gazette.version v where v.jurisdiction = $1 and v.valid_from > $2 limit 10000'
      : 'select f.version from gazette.validity f where f.jurisdiction = $1 and f.valid_until <= $2 limit 10000';
  const { rows } = await client.query<{ version: bigint }>(text, [jurisdiction, on]);
  return rows.map(({ version }) => version);
}

/** What the filters offer: issuers with most documents first. */
export async function findIssuers(
  client: pg.ClientBase,
  jurisdiction: string,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ issuer: string }>(
    `select issuer from gazette.work w, unnest(w.issuers) as issuer where w.jurisdiction = $1
     group by issuer order by count(*) desc, issuer limit $2`,
    [jurisdiction, most],
  );
  return rows.map(({ issuer }) => issuer);
}

/** A title, a number or a heading that begins as somebody types. */
export interface Suggestion {
  readonly work: string;
  readonly address: string;
  readonly title: string;
  readonly heading: string;
  readonly number: string | null;
}

/** Documents and headings that answer a tsquery, newest first. */
export async function findSuggestions(
  client: pg.ClientBase,
  jurisdiction: string,
  query: string,
  documentsOnly: boolean,
  most: number,
): Promise<readonly Suggestion[]> {
  const { rows } = await client.query<Suggestion>(
    `select v.work, p.address, p.title, p.heading, w.number
     from (select p.version, p.address, p.title, p.heading, p.dated from gazette.passage p
       where p.jurisdiction = $1 and p.words @@ $2::tsquery and (not $3 or p.address = '')
       order by p.dated desc nulls last, p.version desc, p.address limit $4) as p
     join gazette.version v on v.id = p.version
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     order by p.dated desc nulls last, p.version desc, p.address`,
    [jurisdiction, query, documentsOnly, most],
  );
  return rows;
}

/** Documents whose number begins so, in its plain spelling. */
export async function findNumbersBeginning(
  client: pg.ClientBase,
  jurisdiction: string,
  beginning: string,
  most: number,
): Promise<readonly Suggestion[]> {
  const { rows } = await client.query<Suggestion>(
    `select w.id as work, '' as address, w.title, '' as heading, w.number from gazette.work w
     where w.jurisdiction = $1 and starts_with(translate(w.number, '〔〕', '()'), $2)
     order by w.dated desc nulls last, w.id limit $3`,
    [jurisdiction, beginning, most],
  );
  return rows;
}
