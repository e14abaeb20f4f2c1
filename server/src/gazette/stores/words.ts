import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Correction } from '../tree.js';

/** A unit as it is shown: its label and its words. */
export interface WordsOfUnit {
  readonly address: string;
  readonly kind: string;
  readonly label: string | null;
  readonly heading: string | null;
  readonly body: string;
}

/** What a provision said on a day. */
export interface ProvisionWords {
  readonly work: string;
  /** What a notice encloses is cited by its own title. */
  readonly title: string;
  readonly number: string | null;
  readonly validFrom: PlainDate | null;
  /** The day from which it no longer was in force; null: it is. */
  readonly validUntil: PlainDate | null;
  readonly units: readonly WordsOfUnit[];
  /** What was corrected in these units since they were printed. */
  readonly corrections: readonly Correction[];
}

type About = Omit<ProvisionWords, 'units' | 'corrections'>;

/** More units than any law has. */
const MOST_UNITS = 5_000;

/**
 * The version of a work that was the last to enter into force by a day, also where it has ended since, or one that orders
 * nothing and so is never in force; null when none is held.
 */
export async function versionOn(
  client: pg.ClientBase,
  jurisdiction: string,
  work: string,
  on: PlainDate,
): Promise<(About & { readonly version: bigint }) | null> {
  const { rows } = await client.query<About & { version: bigint }>(
    `select v.id as version, v.work, w.number, v.valid_from as "validFrom", f.valid_until as "validUntil",
       coalesce(jsonb_path_query_first(v.document, '$.parts[*] ? (@.role == "enclosure").title') #>> '{}',
         v.document ->> 'title') as title
     from gazette.version v left join gazette.validity f on f.version = v.id
     join gazette.work w on w.jurisdiction = v.jurisdiction and w.id = v.work
     where v.jurisdiction = $1 and v.work = $2 and (v.valid_from is null or v.valid_from <= $3)
     order by v.valid_from desc nulls last limit 1`,
    [jurisdiction, work, on],
  );
  return rows[0] ?? null;
}

/**
 * A unit of a version and all below it, in the order of print; null: all of them. An item may be named without its
 * paragraph, as rules do where an article has one: `art-4/item-2`.
 */
export async function unitsOf(
  client: pg.ClientBase,
  version: bigint,
  address: string | null,
): Promise<readonly WordsOfUnit[]> {
  const inFull = address?.replace('/item-', '/para-1/item-') ?? null;
  const { rows } = await client.query<WordsOfUnit>(
    `select address, kind, label, heading, body from gazette.provision
     where version = $1 and ($2::text is null or address = $2 or starts_with(address, $2 || '/')
       or address = $3 or starts_with(address, $3 || '/'))
     order by place limit ${MOST_UNITS}`,
    [version, address, inFull],
  );
  return rows;
}

/** What was corrected in some units of a version since it was printed. */
export async function correctionsOf(
  client: pg.ClientBase,
  version: bigint,
  addresses: readonly string[],
): Promise<readonly Correction[]> {
  const { rows } = await client.query<Correction>(
    `select address, printed, corrected, reason, published_on as "publishedOn" from gazette.correction
     where version = $1 and address = any ($2) and published_on is not null order by id`,
    [version, addresses],
  );
  return rows;
}

/** Words of one place in one version, for whoever needs many at once. */
export interface HeldWords extends WordsOfUnit {
  readonly work: string;
  readonly validFrom: PlainDate;
}

/** All words of some works that are held, version by version, in the order of print. */
export async function wordsOfWorks(
  client: pg.ClientBase,
  jurisdiction: string,
  works: readonly string[],
): Promise<readonly HeldWords[]> {
  const { rows } = await client.query<HeldWords>(
    `select v.work, v.valid_from as "validFrom", p.address, p.kind, p.label, p.heading, p.body
     from gazette.version v join gazette.provision p on p.version = v.id
     where v.jurisdiction = $1 and v.work = any ($2) and v.valid_from is not null order by v.work, v.valid_from, p.place`,
    [jurisdiction, works],
  );
  return rows;
}
