import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Edition } from './edition.js';

type Named = Pick<Edition, 'id' | 'title' | 'year' | 'number' | 'issuedOn'>;

const EDITION = `jsonb_build_object('id', e.id::text, 'title', e.title, 'year', e.year, 'number', e.number, 'issuedOn', e.issued_on) as edition`;

interface NamedRow {
  readonly edition: Omit<Named, 'id'> & { readonly id: string };
}

const named = <R extends NamedRow>({
  edition,
  ...row
}: R): Omit<R, 'edition'> & { readonly edition: Named } => ({
  ...row,
  edition: { ...edition, id: BigInt(edition.id) },
});

/** A correction as it is proposed. */
export interface NewCorrection {
  readonly version: bigint;
  readonly address: string;
  readonly printed: string;
  readonly corrected: string;
  readonly reason: string;
}

/** A correction of published words; they stay as they were printed. */
export interface Correction extends NewCorrection {
  readonly id: bigint;
  readonly work: string;
  readonly proposedBy: bigint;
  readonly publishedOn: PlainDate | null;
  /** Why it was not taken up; null: it was, or waits. */
  readonly declinedBecause: string | null;
  readonly edition: Named;
}

/** The newest printed words of a place, for an empty one title, number, addressees and signatures, with the edition that printed them. */
export async function findPrinted(
  client: pg.ClientBase,
  jurisdiction: string,
  work: string,
  address: string,
): Promise<{ readonly version: bigint; readonly words: string; readonly edition: Named } | null> {
  const { rows } = await client.query<{ version: bigint; words: string } & NamedRow>(
    `select v.id as version, said.words, ${EDITION}
     from gazette.version v join gazette.edition e on e.id = v.edition cross join lateral (
       select concat_ws(E'\\n', p.label, p.heading, p.body) as words from gazette.provision p where p.version = v.id and p.address = $3
       union all
       select concat_ws(E'\\n', v.document ->> 'title', w.number, v.document ->> 'addressees', (
         select string_agg(name, E'\\n') from jsonb_array_elements_text(v.document -> 'signatories') as name))
       from gazette.work w where $3 = '' and w.jurisdiction = v.jurisdiction and w.id = v.work) as said
     where v.jurisdiction = $1 and v.work = $2 order by v.valid_from desc nulls last limit 1`,
    [jurisdiction, work, address],
  );
  return rows[0] === undefined ? null : named(rows[0]);
}

/** The words of a place that corrections which wait for the chief editor would change. */
export async function findWaiting(
  client: pg.ClientBase,
  version: bigint,
  address: string,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ printed: string }>(
    `select printed from gazette.correction
     where version = $1 and address = $2 and published_on is null and declined_because is null order by id`,
    [version, address],
  );
  return rows.map(({ printed }) => printed);
}

/** Enters a correction that waits for the chief editor. */
export async function insertCorrection(
  client: pg.ClientBase,
  { version, address, printed, corrected, reason }: NewCorrection,
  person: bigint,
): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into gazette.correction (version, address, printed, corrected, reason, proposed_by)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [version, address, printed, corrected, reason, person],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('an insert answers its id');
  return row.id;
}

const MOST = 200;

const SELECT = `select c.id, c.version, v.work, c.address, c.printed, c.corrected, c.reason, c.proposed_by as "proposedBy",
    c.published_on as "publishedOn", c.declined_because as "declinedBecause", ${EDITION}
  from gazette.correction c join gazette.version v on v.id = c.version join gazette.edition e on e.id = v.edition`;

/** A correction, held until the transaction ends. */
export async function lockCorrection(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<Correction | null> {
  const { rows } = await client.query<Omit<Correction, 'edition'> & NamedRow>(
    `${SELECT} where v.jurisdiction = $1 and c.id = $2 for update of c`,
    [jurisdiction, id],
  );
  return rows[0] === undefined ? null : named(rows[0]);
}

/** The corrections of a jurisdiction, those that wait first. */
export async function listCorrections(
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<readonly Correction[]> {
  const { rows } = await client.query<Omit<Correction, 'edition'> & NamedRow>(
    `${SELECT} where v.jurisdiction = $1 order by (c.published_on is null and c.declined_because is null) desc, c.id desc limit ${MOST}`,
    [jurisdiction],
  );
  return rows.map(named);
}

/** Publishes a correction. */
export async function approveCorrectionRow(
  client: pg.ClientBase,
  id: bigint,
  person: bigint,
  on: PlainDate,
): Promise<void> {
  await client.query('update gazette.correction set approved_by = $2, published_on = $3 where id = $1', [
    id,
    person,
    on,
  ]);
}

/** Keeps why a correction is not taken up. */
export async function declineCorrectionRow(
  client: pg.ClientBase,
  id: bigint,
  person: bigint,
  reason: string,
): Promise<void> {
  await client.query('update gazette.correction set declined_by = $2, declined_because = $3 where id = $1', [
    id,
    person,
    reason,
  ]);
}
