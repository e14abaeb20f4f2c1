import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { GazetteDocument } from '../tree.js';

/** A work as it is entered when an edition first prints or names it. */
export interface NewWork {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly genre: string;
  readonly issuers: readonly string[];
  readonly dated: PlainDate | null;
}

/** A work that is held, with the days of its versions; null: a version that orders nothing. */
export interface KnownWorkRow {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly days: readonly (PlainDate | null)[];
}

/** One edition goes to print at a time, until the transaction ends: what it names must not be named meanwhile. */
export async function lockPress(client: pg.ClientBase): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('gazette.press'))`);
}

/** The held works of some numbers or names. */
export async function findWorksNamed(
  client: pg.ClientBase,
  jurisdiction: string,
  { numbers, ids }: { readonly numbers: readonly string[]; readonly ids: readonly string[] },
): Promise<readonly KnownWorkRow[]> {
  const { rows } = await client.query<KnownWorkRow>(
    `select w.id, w.number, w.title, array(select v.valid_from from gazette.version v
       where v.jurisdiction = w.jurisdiction and v.work = w.id) as days
     from gazette.work w where w.jurisdiction = $1 and (w.number = any ($2) or w.id = any ($3))`,
    [jurisdiction, numbers, ids],
  );
  return rows;
}

/** Enters works that are not there yet. */
export async function insertWorks(
  client: pg.ClientBase,
  jurisdiction: string,
  works: readonly NewWork[],
): Promise<void> {
  await client.query(
    `insert into gazette.work (jurisdiction, id, number, title, genre, issuers, dated)
     select $1, id, number, title, genre, issuers, dated
     from jsonb_to_recordset($2::jsonb) as given (id text, number text, title text, genre text, issuers text[], dated date)
     on conflict (jurisdiction, id) do nothing`,
    [jurisdiction, JSON.stringify(works)],
  );
}

/** A document as an edition prints it. */
export interface NewVersion {
  readonly work: string;
  readonly edition: bigint;
  readonly place: number;
  readonly validFrom: PlainDate | null;
  readonly document: GazetteDocument;
}

/** Enters a version. */
export async function insertVersion(
  client: pg.ClientBase,
  jurisdiction: string,
  { work, edition, place, validFrom, document }: NewVersion,
): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into gazette.version (jurisdiction, work, edition, place, valid_from, section, page, encloses, document)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      jurisdiction,
      work,
      edition,
      place,
      validFrom,
      document.section,
      document.page,
      document.parts.find(({ role }) => role === 'enclosure')?.title ?? null,
      JSON.stringify(document),
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('an insert answers its id');
  return row.id;
}

/** A unit by its address. */
export interface NewProvision {
  readonly address: string;
  readonly kind: string;
  readonly label: string | null;
  readonly heading: string | null;
  readonly body: string;
  readonly original: string | null;
  readonly dated: PlainDate | null;
}

/** What a unit cites. */
export interface NewCitation {
  readonly address: string;
  readonly place: number;
  readonly words: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly article: string | null;
}

/** What a version does to another work. */
export interface NewEffect {
  readonly address: string;
  readonly kind: 'repeals' | 'replaces' | 'amends';
  readonly number: string | null;
  readonly title: string | null;
  /** The name that the other has, or would have if it were held. */
  readonly work: string;
  readonly from: PlainDate;
}

/** What is found of a version; `words` is the text of a tsvector. */
export interface NewPassage {
  readonly address: string;
  readonly genre: string;
  readonly issuers: readonly string[];
  readonly dated: PlainDate | null;
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly words: string;
}

/** All that is entered with a version: one statement for each table, however long the document is. */
export interface VersionParts {
  readonly provisions: readonly NewProvision[];
  readonly citations: readonly NewCitation[];
  readonly effects: readonly NewEffect[];
  readonly passages: readonly NewPassage[];
}

/** Enters the parts of a version. */
export async function insertParts(
  client: pg.ClientBase,
  jurisdiction: string,
  version: bigint,
  { provisions, citations, effects, passages }: VersionParts,
): Promise<void> {
  await client.query(
    `insert into gazette.provision (version, address, place, kind, label, heading, body, original, dated)
     select $1, given.address, given.place, given.kind, given.label, given.heading, given.body, given.original, given.dated
     from rows from (jsonb_to_recordset($2::jsonb) as (address text, kind text, label text, heading text, body text, original text, dated date))
       with ordinality as given (address, kind, label, heading, body, original, dated, place)`,
    [version, JSON.stringify(provisions)],
  );
  await client.query(
    `insert into gazette.citation (version, address, place, words, number, title, article)
     select $1, address, place, words, number, title, article
     from jsonb_to_recordset($2::jsonb) as given (address text, place integer, words text, number text, title text, article text)`,
    [version, JSON.stringify(citations)],
  );
  await client.query(
    `insert into gazette.effect (jurisdiction, version, address, kind, number, title, work, from_day)
     select $1, $2, address, kind, number, title, work, "from"
     from jsonb_to_recordset($3::jsonb) as given (address text, kind text, number text, title text, work text, "from" date)`,
    [jurisdiction, version, JSON.stringify(effects)],
  );
  await client.query(
    `insert into gazette.passage (version, address, jurisdiction, genre, issuers, dated, title, heading, body, words)
     select $2, address, $1, genre, issuers, dated, title, heading, body, words::tsvector
     from jsonb_to_recordset($3::jsonb) as given (
       address text, genre text, issuers text[], dated date, title text, heading text, body text, words text)`,
    [jurisdiction, version, JSON.stringify(passages)],
  );
}

const IS_NAMED = '(e.number = n.number or (e.number is null and (e.title = n.name or e.work = n.work)))';

/**
 * Enters which held works effects name, for the effects that an edition printed and for the works that it printed, of which
 * effects printed before may speak. Nothing acts on itself.
 */
export async function linkEffects(
  client: pg.ClientBase,
  jurisdiction: string,
  edition: bigint,
): Promise<void> {
  await client.query(
    `with own as (select id, work from gazette.version where edition = $2),
     named as not materialized (
       select w.id as work, w.number, w.title as name from gazette.work w where w.jurisdiction = $1
       union all
       select v.work, null, v.encloses from gazette.version v where v.jurisdiction = $1 and v.encloses is not null),
     pair as (
       select e.id as effect, n.work from gazette.effect e join own on own.id = e.version join named n on ${IS_NAMED}
       union
       select e.id, n.work from named n join own on own.work = n.work
       join gazette.effect e on e.jurisdiction = $1 and ${IS_NAMED})
     insert into gazette.affected (effect, jurisdiction, work)
     select pair.effect, $1, pair.work from pair
     join gazette.effect e on e.id = pair.effect join gazette.version v on v.id = e.version
     where v.work <> pair.work on conflict do nothing`,
    [jurisdiction, edition],
  );
}
