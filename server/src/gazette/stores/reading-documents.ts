import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { STATUTE_GENRES } from '../statute.js';
import type { GazetteDocument, Genre } from '../tree.js';

/** A work that a page names. */
export interface WorkName {
  readonly work: string;
  readonly title: string;
  readonly number: string | null;
}

/** A version of a work with the edition that printed it; an issue has a year and a number. */
export interface VersionRow {
  readonly version: bigint;
  readonly edition: bigint;
  readonly validFrom: PlainDate | null;
  /** The day from which it no longer is in force. */
  readonly validUntil: PlainDate | null;
  readonly issuedOn: PlainDate;
  readonly gazette: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly cumulative: number | null;
  readonly place: number;
}

/** What one work does to another. */
export interface EffectRow extends WorkName {
  readonly kind: 'repeals' | 'replaces' | 'amends';
  readonly on: PlainDate;
  readonly address: string;
  /** Whether the work that is named is held, not only known. */
  readonly isHeld: boolean;
}

/** A place that cites. */
export interface CitingRow extends WorkName {
  readonly address: string;
  readonly label: string | null;
  readonly article: string | null;
}

/** The versions of a work, oldest first; a work that is only known has none. */
export async function findVersions(
  client: pg.ClientBase,
  jurisdiction: string,
  work: string,
): Promise<readonly VersionRow[]> {
  const { rows } = await client.query<VersionRow>(
    `select v.id as version, v.edition, v.valid_from as "validFrom", f.valid_until as "validUntil", e.issued_on as "issuedOn",
       e.title as gazette, case when e.kind = 'issue' then e.year end as year,
       case when e.kind = 'issue' then e.number end as number, e.cumulative, v.place
     from gazette.version v join gazette.edition e on e.id = v.edition
     left join gazette.validity f on f.jurisdiction = v.jurisdiction and f.work = v.work and f.version = v.id
     where v.jurisdiction = $1 and v.work = $2 order by v.valid_from nulls first, v.id`,
    [jurisdiction, work],
  );
  return rows;
}

/** The name of a work, also of one that is only known because another repeals or amends it. */
export async function findWorkName(
  client: pg.ClientBase,
  jurisdiction: string,
  work: string,
): Promise<WorkName | null> {
  const { rows } = await client.query<WorkName>(
    `select id as work, title, number from gazette.work where jurisdiction = $1 and id = $2
     union all
     (select work, coalesce(title, number), number from gazette.effect where jurisdiction = $1 and work = $2
       and not exists (select from gazette.work where jurisdiction = $1 and id = $2) order by id limit 1)`,
    [jurisdiction, work],
  );
  return rows[0] ?? null;
}

/** The tree of a version `v` with what was corrected in it. */
const CORRECTED = `v.document || jsonb_build_object('corrections', (
    select coalesce(jsonb_agg(jsonb_build_object('address', c.address, 'printed', c.printed, 'corrected', c.corrected,
      'reason', c.reason, 'publishedOn', c.published_on) order by c.id), '[]')
    from gazette.correction c where c.version = v.id and c.published_on is not null)) as document`;

/** The tree of a version, with its corrections. */
export async function findDocument(client: pg.ClientBase, version: bigint): Promise<GazetteDocument | null> {
  const { rows } = await client.query<{ document: GazetteDocument }>(
    `select ${CORRECTED} from gazette.version v where v.id = $1`,
    [version],
  );
  return rows[0]?.document ?? null;
}

/** The trees of an edition with their corrections, in the order of print. */
export async function findDocuments(
  client: pg.ClientBase,
  edition: bigint,
): Promise<readonly GazetteDocument[]> {
  const { rows } = await client.query<{ document: GazetteDocument }>(
    `select ${CORRECTED} from gazette.version v where v.edition = $1 order by v.place`,
    [edition],
  );
  return rows.map(({ document }) => document);
}

/** What others do to a work, by day. */
export async function findEffectsOn(
  client: pg.ClientBase,
  jurisdiction: string,
  work: string,
): Promise<readonly EffectRow[]> {
  const { rows } = await client.query<EffectRow>(
    `select f.kind, f.from_day as on, f.address, w.id as work, w.title, w.number, true as "isHeld"
     from gazette.effect f join gazette.version v on v.id = f.version
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     where f.id in (select effect from gazette.affected where jurisdiction = $1 and work = $2
       union all
       select id from gazette.effect where jurisdiction = $1 and work = $2
         and not exists (select from gazette.work where jurisdiction = $1 and id = $2))
     order by f.from_day, f.id`,
    [jurisdiction, work],
  );
  return rows;
}

const AFFECTED = `left join gazette.affected a on a.effect = f.id
     left join gazette.work w on w.jurisdiction = a.jurisdiction and w.id = a.work`;
const AFFECTED_NAME = `coalesce(w.id, f.work) as work, coalesce(w.title, f.title, f.number) as title,
       coalesce(w.number, f.number) as number, w.id is not null as "isHeld"`;

/** What a version does to others. */
export async function findEffectsOf(client: pg.ClientBase, version: bigint): Promise<readonly EffectRow[]> {
  const { rows } = await client.query<EffectRow>(
    `select f.kind, f.from_day as on, f.address, ${AFFECTED_NAME}
     from gazette.effect f ${AFFECTED} where f.version = $1 order by f.id, w.id`,
    [version],
  );
  return rows;
}

/** Names by which texts cite works. */
export interface CitedNames {
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
  readonly ids: readonly string[];
}

/** A held work with every title by which it is cited. */
export interface HeldWork extends WorkName {
  /** The title of what it prints and sends. */
  readonly encloses: string | null;
}

/** Which of the works that are cited are held, oldest first. */
export async function findHeld(
  client: pg.ClientBase,
  jurisdiction: string,
  { numbers, titles, ids }: CitedNames,
): Promise<readonly HeldWork[]> {
  const { rows } = await client.query<HeldWork>(
    `select w.id as work, w.title, w.number,
       (select v.encloses from gazette.version v where v.jurisdiction = w.jurisdiction and v.work = w.id
        order by v.id desc limit 1) as encloses
     from gazette.work w
     where w.jurisdiction = $1 and (w.number = any($2) or w.title = any($3) or w.id = any($4)
       or w.id in (select work from gazette.version where jurisdiction = $1 and encloses = any($3)))
     order by w.dated nulls first, w.id`,
    [jurisdiction, numbers, titles, ids],
  );
  return rows;
}

const MOST_CITING = 60;

/** Who cites a work by its number or one of its titles; or one of its articles, by its label. */
export async function findCiting(
  client: pg.ClientBase,
  jurisdiction: string,
  cited: { readonly work: string; readonly number: string | null; readonly titles: readonly string[] },
  article: string | null,
): Promise<readonly CitingRow[]> {
  const { rows } = await client.query<CitingRow>(
    `select w.id as work, w.title, w.number, c.address, p.label, c.article
     from gazette.citation c join gazette.version v on v.id = c.version
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     left join gazette.provision p on p.version = c.version and p.address = c.address
     where v.jurisdiction = $1 and v.work <> $2 and (c.number = $3 or c.title = any($4))
       and ($5::text is null or c.article = $5 or starts_with(c.article, $5 || '第'))
     order by v.valid_from desc nulls last, c.version desc, c.address limit ${MOST_CITING}`,
    [jurisdiction, cited.work, cited.number, cited.titles, article],
  );
  return rows;
}

/** A work whose validity changed. */
export interface ChangedRow extends WorkName {
  readonly kind: 'begins' | 'ends';
  readonly on: PlainDate;
  readonly isHeld: boolean;
}

/** The newest changes of validity up to a day. */
export async function findChanged(
  client: pg.ClientBase,
  jurisdiction: string,
  { on, most }: { readonly on: PlainDate; readonly most: number },
): Promise<readonly ChangedRow[]> {
  const { rows } = await client.query<ChangedRow>(
    `select * from (
       (select 'begins' as kind, v.valid_from as on, w.id as work, w.title, w.number, true as "isHeld"
         from gazette.version v join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
         where v.jurisdiction = $1 and v.valid_from <= $2 order by v.valid_from desc, v.id limit $3)
       union all
       (select 'ends', f.from_day, ${AFFECTED_NAME} from gazette.effect f ${AFFECTED}
         where f.jurisdiction = $1 and f.from_day <= $2 and f.kind in ('repeals', 'replaces')
         order by f.from_day desc, f.id limit $3)
     ) as changed order by changed.on desc, kind, work limit $3`,
    [jurisdiction, on, most],
  );
  return rows;
}

/** A statute with its versions' days. */
export interface StatuteRow {
  readonly work: string;
  readonly title: string;
  readonly genre: Genre;
  readonly validFrom: PlainDate | null;
  readonly validUntil: PlainDate | null;
}

/** Statutes, as `isStatute` knows them, by title, each version by its day; other texts that were taken by themselves are none. */
export async function findStatutes(
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<readonly StatuteRow[]> {
  const { rows } = await client.query<StatuteRow>(
    `select v.work, w.title, w.genre, v.valid_from as "validFrom", f.valid_until as "validUntil"
     from gazette.edition e join gazette.version v on v.edition = e.id
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     left join gazette.validity f on f.jurisdiction = v.jurisdiction and f.work = v.work and f.version = v.id
     where e.jurisdiction = $1 and e.kind = 'statute' and e.state = 'published' and w.number is null
       and (w.genre = any ($2) or jsonb_array_length(v.document -> 'history') > 0)
     order by w.title, v.valid_from nulls first limit 2000`,
    [jurisdiction, STATUTE_GENRES],
  );
  return rows;
}
