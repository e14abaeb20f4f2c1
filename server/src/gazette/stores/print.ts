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

/** Enters works that are not there yet, and answers those whose name or number another work has. */
export async function insertWorks(
  client: pg.ClientBase,
  jurisdiction: string,
  works: readonly NewWork[],
): Promise<readonly { readonly id: string; readonly number: string | null }[]> {
  const given = JSON.stringify(works);
  await client.query(
    `insert into gazette.work (jurisdiction, id, number, title, genre, issuers, dated)
     select $1, id, number, title, genre, issuers, dated
     from jsonb_to_recordset($2::jsonb) as given (id text, number text, title text, genre text, issuers text[], dated date)
     on conflict do nothing`,
    [jurisdiction, given],
  );
  const { rows } = await client.query<{ id: string; number: string | null }>(
    `select given.id, given.number from jsonb_to_recordset($2::jsonb) as given (id text, number text)
     where not exists (select from gazette.work w
       where w.jurisdiction = $1 and w.id = given.id and w.number is not distinct from given.number)`,
    [jurisdiction, given],
  );
  return rows;
}

/** A document as an edition prints it. */
export interface NewVersion {
  readonly work: string;
  readonly edition: bigint;
  readonly place: number;
  readonly validFrom: PlainDate | null;
  readonly document: GazetteDocument;
}

/** Enters a version; null when the work has one of the same day. */
export async function insertVersion(
  client: pg.ClientBase,
  jurisdiction: string,
  { work, edition, place, validFrom, document }: NewVersion,
): Promise<bigint | null> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into gazette.version (jurisdiction, work, edition, place, valid_from, section, page, encloses, document)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
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
  return rows[0]?.id ?? null;
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
    `insert into gazette.effect (jurisdiction, version, address, kind, work, from_day)
     select $1, $2, address, kind, work, "from"
     from jsonb_to_recordset($3::jsonb) as given (address text, kind text, work text, "from" date)`,
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

/** The work of a number, or of a title; null while none is known. */
export async function findWork(
  client: pg.ClientBase,
  jurisdiction: string,
  { number, title }: { readonly number: string | null; readonly title: string },
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from gazette.work where jurisdiction = $1 and (number = $2 or ($2 is null and (title = $3
       or id in (select work from gazette.version where jurisdiction = $1 and encloses = $3))))
     order by dated desc nulls last, id limit 1`,
    [jurisdiction, number, title],
  );
  return rows[0]?.id ?? null;
}
