import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Doubt } from '../doubt.js';
import type { IssueFront } from '../tree.js';
import type { Decision } from './verdict.js';

/** How far an edition is on its way to print. */
export type EditionState = 'draft' | 'proofread' | 'approved' | 'published' | 'withdrawn';

/** An issue or a statute on its way to print, without its words. */
export interface Edition {
  readonly id: bigint;
  readonly jurisdiction: string;
  readonly source: bigint;
  readonly kind: 'issue' | 'statute';
  readonly title: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly cumulative: number | null;
  readonly work: string | null;
  readonly issuedOn: PlainDate;
  readonly state: EditionState;
  readonly revision: number;
  readonly draftedBy: bigint | null;
  readonly proofreadBy: bigint | null;
  readonly approvedBy: bigint | null;
}

/** A new edition, as its source says. */
export type NewEdition = Omit<
  Edition,
  'id' | 'state' | 'revision' | 'proofreadBy' | 'approvedBy' | 'jurisdiction'
>;

const COLUMNS = `id, jurisdiction, source, kind, title, year, number, cumulative, work, issued_on as "issuedOn", state, revision,
  drafted_by as "draftedBy", proofread_by as "proofreadBy", approved_by as "approvedBy"`;

/** Keeps a text as it came. */
export async function insertSource(
  client: pg.ClientBase,
  jurisdiction: string,
  { name, content }: { readonly name: string; readonly content: string },
): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into gazette.source (jurisdiction, name, sha256, content)
     values ($1, $2, sha256(convert_to($3, 'UTF8')), $3) returning id`,
    [jurisdiction, name, content],
  );
  return idOf(rows);
}

/** Adds a draft; null when there is already one, or a published one, of the same number or day. */
export async function insertEdition(
  client: pg.ClientBase,
  jurisdiction: string,
  edition: NewEdition,
): Promise<bigint | null> {
  const { source, kind, title, year, number, cumulative, work, issuedOn, draftedBy } = edition;
  const { rows } = await client.query<{ id: bigint }>(
    `insert into gazette.edition (jurisdiction, source, kind, title, year, number, cumulative, work, issued_on, drafted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [jurisdiction, source, kind, title, year, number, cumulative, work, issuedOn, draftedBy],
  );
  return rows[0]?.id ?? null;
}

/** The edition that stands in the way of a new one. */
export async function findSame(
  client: pg.ClientBase,
  jurisdiction: string,
  { kind, year, number, work, issuedOn }: Omit<NewEdition, 'source' | 'draftedBy' | 'cumulative'>,
): Promise<Edition | null> {
  const { rows } = await client.query<Edition>(
    `select ${COLUMNS} from gazette.edition where jurisdiction = $1 and state <> 'withdrawn' and kind = $2
       and case kind when 'issue' then year = $3 and number = $4 else work = $5 and issued_on = $6 end`,
    [jurisdiction, kind, year, number, work, issuedOn],
  );
  return rows[0] ?? null;
}

/** An edition. */
export async function findEdition(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<Edition | null> {
  const { rows } = await client.query<Edition>(
    `select ${COLUMNS} from gazette.edition where jurisdiction = $1 and id = $2`,
    [jurisdiction, id],
  );
  return rows[0] ?? null;
}

/** The same, held until the transaction ends. */
export async function lockEdition(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<Edition | null> {
  const { rows } = await client.query<Edition>(
    `select ${COLUMNS} from gazette.edition where jurisdiction = $1 and id = $2 for update`,
    [jurisdiction, id],
  );
  return rows[0] ?? null;
}

/** What an edition is read from. */
export async function findText(
  client: pg.ClientBase,
  { source }: Pick<Edition, 'source'>,
): Promise<{ readonly name: string; readonly content: string }> {
  const { rows } = await client.query<{ name: string; content: string }>(
    'select name, content from gazette.source where id = $1',
    [source],
  );
  return rows[0] ?? { name: '', content: '' };
}

/** Who has moved an edition on; null takes a name back. */
export interface Moved {
  readonly state: EditionState;
  readonly draftedBy: bigint | null;
  readonly proofreadBy: bigint | null;
  readonly approvedBy: bigint | null;
  /** What is kept beside the words when it is published. */
  readonly printed: Printed | null;
}

/** What an edition was when it was published, besides its documents. */
export interface Printed {
  /** What an issue says of itself. */
  readonly front: IssueFront | null;
  readonly doubts: readonly DecidedDoubt[];
}

/** A doubt with what was decided of it. */
export interface DecidedDoubt extends Doubt {
  readonly decision: Decision | null;
}

/** Moves an edition on, or back to its draft; the database keeps the order. Answers the new revision. */
export async function moveEdition(client: pg.ClientBase, id: bigint, moved: Moved): Promise<number> {
  const { state, draftedBy, proofreadBy, approvedBy, printed } = moved;
  const json = (value: object | null | undefined): string | null =>
    value == null ? null : JSON.stringify(value);
  const { rows } = await client.query<{ revision: number }>(
    `update gazette.edition set state = $2, drafted_by = $3, proofread_by = $4, approved_by = $5, front = $6, doubts = $7,
       published_at = case when $2 = 'published' then now() end
     where id = $1 returning revision`,
    [id, state, draftedBy, proofreadBy, approvedBy, json(printed?.front), json(printed?.doubts)],
  );
  return rows[0]?.revision ?? 0;
}

/** What is kept of a step besides when it was. */
export interface NewStep {
  readonly edition: bigint;
  readonly kind: EditionStepKind;
  readonly person: bigint | null;
  readonly note: string;
  /** The event of the audit chain that binds it. */
  readonly event: bigint;
}

/** What can be done with an edition. */
export type EditionStepKind =
  | 'ingested'
  | 'decided'
  | 'proofread'
  | 'returned'
  | 'approved'
  | 'published'
  | 'withdrawn'
  | 'corrected';

/** Whoever handed the text of an edition in or decided about its words. */
export async function findAuthors(client: pg.ClientBase, edition: bigint): Promise<readonly bigint[]> {
  const { rows } = await client.query<{ person: bigint }>(
    `select distinct person from gazette.step where edition = $1 and kind in ('ingested', 'decided') and person is not null`,
    [edition],
  );
  return rows.map(({ person }) => person);
}

/** The doubts of a published edition as they were decided; null: it is not published. */
export async function findPrintedDoubts(
  client: pg.ClientBase,
  edition: bigint,
): Promise<readonly DecidedDoubt[] | null> {
  const { rows } = await client.query<{ doubts: readonly DecidedDoubt[] | null }>(
    'select doubts from gazette.edition where id = $1',
    [edition],
  );
  return rows[0]?.doubts ?? null;
}

/** Keeps who did what. */
export async function insertStep(client: pg.ClientBase, step: NewStep): Promise<void> {
  const { edition, kind, person, note, event } = step;
  await client.query(
    'insert into gazette.step (edition, kind, person, note, event_id) values ($1, $2, $3, $4, $5)',
    [edition, kind, person, note, event],
  );
}

/** A step with the name of who took it; null: the command line. */
export interface StepTaken {
  readonly kind: EditionStepKind;
  readonly name: string | null;
  readonly note: string;
  readonly at: string;
}

const MOST_STEPS = 500;

/** What was done with an edition, oldest first. */
export async function findSteps(client: pg.ClientBase, edition: bigint): Promise<readonly StepTaken[]> {
  const { rows } = await client.query<StepTaken>(
    `select s.kind, p.name, s.note, to_char(s.at, 'YYYY-MM-DD"T"HH24:MI:SSOF:00') as at
     from gazette.step s left join access.person p on p.id = s.person
     where s.edition = $1 order by s.id limit ${MOST_STEPS}`,
    [edition],
  );
  return rows;
}

function idOf(rows: readonly { readonly id: bigint }[]): bigint {
  const [row] = rows;
  if (row === undefined) throw new Error('an insert answers its id');
  return row.id;
}

/** An edition in a list, with how often something was done with it. */
export interface ListedEdition extends Edition {
  readonly steps: number;
  readonly lastStep: string | null;
}

/** Where a page of editions ended. */
export interface EditionPlace {
  readonly issuedOn: string;
  readonly id: string;
}

/** Editions that were not given up, newest first, behind a place; null: from the newest on. */
export async function listEditions(
  client: pg.ClientBase,
  jurisdiction: string,
  { behind, most }: { readonly behind: EditionPlace | null; readonly most: number },
): Promise<readonly ListedEdition[]> {
  const { rows } = await client.query<ListedEdition>(
    `select ${COLUMNS}, coalesce(s.steps, 0)::integer as steps, s.last as "lastStep"
     from gazette.edition e left join lateral (
       select count(*) as steps, to_char(max(at), 'YYYY-MM-DD') as last from gazette.step where edition = e.id) s on true
     where jurisdiction = $1 and state <> 'withdrawn' and ($2::date is null or (issued_on, id) < ($2::date, $3::bigint))
     order by issued_on desc, id desc limit $4`,
    [jurisdiction, behind?.issuedOn ?? null, behind?.id ?? null, most],
  );
  return rows;
}

/** The issues of a year that are here, by their numbers. */
export async function issuesOfYear(
  client: pg.ClientBase,
  jurisdiction: string,
  year: number,
): Promise<readonly Pick<Edition, 'id' | 'number' | 'state'>[]> {
  const { rows } = await client.query<Pick<Edition, 'id' | 'number' | 'state'>>(
    `select id, number, state from gazette.edition
     where jurisdiction = $1 and kind = 'issue' and year = $2 and state <> 'withdrawn' order by number limit 100`,
    [jurisdiction, year],
  );
  return rows;
}
