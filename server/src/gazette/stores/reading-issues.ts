import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Genre, IssueFront } from '../tree.js';

/** An issue that was published, without its words. */
export interface PublishedIssue {
  readonly edition: bigint;
  readonly title: string;
  readonly year: number;
  readonly number: number;
  readonly cumulative: number | null;
  readonly issuedOn: PlainDate;
}

/** A document in the order of an issue. */
export interface PrintedEntry {
  readonly work: string;
  readonly title: string;
  readonly number: string | null;
  readonly genre: Genre;
  readonly section: string | null;
  readonly page: number | null;
}

/** A day on which something happened that the gazette tells of. */
export interface NewsDay {
  readonly day: PlainDate;
  readonly entries: number;
}

const ISSUE = `e.id as edition, e.title, e.year, e.number, e.cumulative, e.issued_on as "issuedOn"`;
const PUBLISHED = `e.jurisdiction = $1 and e.kind = 'issue' and e.state = 'published'`;

/** The jurisdiction whose gazette is read here: the first that published; null while none has. */
export async function findPublisher(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ jurisdiction: string }>(
    `select jurisdiction from gazette.edition where state = 'published' order by published_at, id limit 1`,
  );
  return rows[0]?.jurisdiction ?? null;
}

/** Changes with everything that is published: an edition, a correction. */
export async function findStamp(client: pg.ClientBase, jurisdiction: string): Promise<string> {
  const { rows } = await client.query<{ stamp: string }>(
    `select concat_ws('-',
       (select count(*) from gazette.edition e where e.jurisdiction = $1 and e.state = 'published'),
       (select max(v.id) from gazette.version v where v.jurisdiction = $1),
       (select count(*) from gazette.correction c join gazette.version v on v.id = c.version
         where v.jurisdiction = $1 and c.published_on is not null)) as stamp`,
    [jurisdiction],
  );
  return rows[0]?.stamp ?? '';
}

/** The years of which issues are held, newest first, and how many of each. */
export async function findYears(
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<readonly { readonly year: number; readonly issues: number }[]> {
  const { rows } = await client.query<{ year: number; issues: number }>(
    `select e.year, count(*)::integer as issues from gazette.edition e where ${PUBLISHED} group by e.year order by e.year desc`,
    [jurisdiction],
  );
  return rows;
}

const MOST_ISSUES = 400;

/** Issues, newest first: of a year, or of all. */
export async function findIssues(
  client: pg.ClientBase,
  jurisdiction: string,
  { year, most }: { readonly year: number | null; readonly most: number },
): Promise<readonly PublishedIssue[]> {
  const { rows } = await client.query<PublishedIssue>(
    `select ${ISSUE} from gazette.edition e where ${PUBLISHED} and ($2::integer is null or e.year = $2)
     order by e.issued_on desc, e.year desc, e.number desc limit $3`,
    [jurisdiction, year, Math.min(most, MOST_ISSUES)],
  );
  return rows;
}

/** An issue by its number, with what it says of itself. */
export async function findIssue(
  client: pg.ClientBase,
  jurisdiction: string,
  year: number,
  number: number,
): Promise<(PublishedIssue & { readonly front: IssueFront | null }) | null> {
  const { rows } = await client.query<PublishedIssue & { front: IssueFront | null }>(
    `select ${ISSUE}, e.front from gazette.edition e
     where ${PUBLISHED} and e.year = $2 and e.number = $3 order by e.id limit 1`,
    [jurisdiction, year, number],
  );
  return rows[0] ?? null;
}

/** The issues before and after one. */
export async function findNeighbours(
  client: pg.ClientBase,
  jurisdiction: string,
  { edition, issuedOn }: Pick<PublishedIssue, 'edition' | 'issuedOn'>,
): Promise<{ readonly previous: PublishedIssue | null; readonly next: PublishedIssue | null }> {
  const before = await client.query<PublishedIssue>(
    `select ${ISSUE} from gazette.edition e where ${PUBLISHED} and (e.issued_on, e.id) < ($2, $3)
     order by e.issued_on desc, e.id desc limit 1`,
    [jurisdiction, issuedOn, edition],
  );
  const after = await client.query<PublishedIssue>(
    `select ${ISSUE} from gazette.edition e where ${PUBLISHED} and (e.issued_on, e.id) > ($2, $3)
     order by e.issued_on, e.id limit 1`,
    [jurisdiction, issuedOn, edition],
  );
  return { previous: before.rows[0] ?? null, next: after.rows[0] ?? null };
}

/** The documents of an edition in the order of print. */
export async function findEntries(client: pg.ClientBase, edition: bigint): Promise<readonly PrintedEntry[]> {
  const { rows } = await client.query<PrintedEntry>(
    `select v.work, w.title, w.number, w.genre, v.section, v.page
     from gazette.version v join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     where v.edition = $1 order by v.place`,
    [edition],
  );
  return rows;
}

/** The days that the news of an edition tells of, by document. */
export async function findNewsSpans(
  client: pg.ClientBase,
  edition: bigint,
): Promise<
  readonly {
    readonly work: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly entries: number;
  }[]
> {
  const { rows } = await client.query<{ work: string; from: PlainDate; to: PlainDate; entries: number }>(
    `select v.work, min(p.dated) as from, max(p.dated) as to, count(*)::integer as entries
     from gazette.version v join gazette.provision p on p.version = v.id
     where v.edition = $1 and p.dated is not null group by v.work`,
    [edition],
  );
  return rows;
}

/** Days of which there is news, newest first, up to and without a day. */
export async function findNewsDays(
  client: pg.ClientBase,
  jurisdiction: string,
  { before, most }: { readonly before: PlainDate | null; readonly most: number },
): Promise<readonly NewsDay[]> {
  const { rows } = await client.query<NewsDay>(
    `select p.dated as day, count(*)::integer as entries
     from gazette.provision p join gazette.version v on v.id = p.version
     where v.jurisdiction = $1 and p.dated is not null and ($2::date is null or p.dated < $2)
     group by p.dated order by p.dated desc limit $3`,
    [jurisdiction, before, most],
  );
  return rows;
}

/** The next day of which there is news. */
export async function findNewsDayAfter(
  client: pg.ClientBase,
  jurisdiction: string,
  day: PlainDate,
): Promise<PlainDate | null> {
  const { rows } = await client.query<{ day: PlainDate }>(
    `select p.dated as day from gazette.provision p join gazette.version v on v.id = p.version
     where v.jurisdiction = $1 and p.dated > $2 order by p.dated limit 1`,
    [jurisdiction, day],
  );
  return rows[0]?.day ?? null;
}

/** An entry of the news with where it was printed. */
export interface NewsEntry {
  readonly work: string;
  readonly address: string;
  readonly body: string;
  readonly day: PlainDate;
  readonly year: number | null;
  readonly number: number | null;
}

/** The news of days, newest day first, in the order of print. */
export async function findNews(
  client: pg.ClientBase,
  jurisdiction: string,
  { from, to, most }: { readonly from: PlainDate; readonly to: PlainDate; readonly most: number },
): Promise<readonly NewsEntry[]> {
  const { rows } = await client.query<NewsEntry>(
    `select v.work, p.address, concat_ws(E'\\n', nullif(p.body, ''), (
         select string_agg(nullif(below.body, ''), E'\\n' order by below.place) from gazette.provision below
         where below.version = p.version and below.address like p.address || '/%')) as body,
       p.dated as day, e.year, e.number
     from gazette.provision p join gazette.version v on v.id = p.version join gazette.edition e on e.id = v.edition
     where v.jurisdiction = $1 and p.dated between $2 and $3
     order by p.dated desc, v.id, p.place limit $4`,
    [jurisdiction, from, to, most],
  );
  return rows;
}

/** A document for a feed or a map of the site. */
export interface ListedDocument {
  readonly work: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly updated: PlainDate;
}

/** The documents that were published last, newest first. */
export async function findNewest(
  client: pg.ClientBase,
  jurisdiction: string,
  most: number,
): Promise<readonly ListedDocument[]> {
  const { rows } = await client.query<ListedDocument>(
    `select v.work, w.title, w.number, w.issuers, (e.published_at at time zone 'Asia/Shanghai')::date as updated
     from (select * from gazette.edition e where e.jurisdiction = $1 and e.state = 'published'
       order by e.published_at desc, e.id desc limit $2) as e
     join gazette.version v on v.edition = e.id
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     order by e.published_at desc, e.id desc, v.place limit $2`,
    [jurisdiction, most],
  );
  return rows;
}

/** A published correction for a feed. */
export interface ListedCorrection {
  readonly id: bigint;
  readonly work: string;
  readonly title: string;
  readonly address: string;
  readonly printed: string;
  readonly corrected: string;
  readonly updated: PlainDate;
}

/** The corrections that were published last, newest first. */
export async function findNewestCorrections(
  client: pg.ClientBase,
  jurisdiction: string,
  most: number,
): Promise<readonly ListedCorrection[]> {
  const { rows } = await client.query<ListedCorrection>(
    `select c.id, v.work, w.title, c.address, c.printed, c.corrected, c.published_on as updated
     from gazette.correction c join gazette.version v on v.id = c.version
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     where v.jurisdiction = $1 and c.published_on is not null order by c.published_on desc, c.id desc limit $2`,
    [jurisdiction, most],
  );
  return rows;
}

const MOST_MAPPED = 500_000;

/** Every document that is held, for search engines. */
export async function findAllWorks(
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<readonly { readonly work: string; readonly updated: PlainDate }[]> {
  const { rows } = await client.query<{ work: string; updated: PlainDate }>(
    `select v.work, max(e.issued_on) as updated from gazette.version v join gazette.edition e on e.id = v.edition
     where v.jurisdiction = $1 group by v.work order by v.work limit ${MOST_MAPPED}`,
    [jurisdiction],
  );
  return rows;
}
