import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Paper, StepVerdict } from '../papers/paper.js';
import type { Position } from '../position.js';

const PAPER = `id, jurisdiction, act, office, event_date as "on", input, fund, portion, subject, amount, note, state, route,
  steps_done as "stepsDone", version, submitted_by as "submittedBy",
  submitted_on as "submittedOn", principal, organisation, act_id as done`;

/** A paper as it is submitted. */
export type NewPaper = Omit<Paper, 'id' | 'state' | 'stepsDone' | 'version' | 'done'>;

/** Keeps a new paper, and answers its number. */
export async function insertPaper(client: pg.ClientBase, paper: NewPaper): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into office.paper (jurisdiction, act, office, event_date, input, fund, portion, subject, amount, note, state,
       route, submitted_by, submitted_on, principal, organisation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'underReview', $11, $12, $13, $14, $15) returning id`,
    [
      paper.jurisdiction,
      paper.act,
      paper.office,
      paper.on,
      JSON.stringify(paper.input),
      paper.fund,
      paper.portion,
      paper.subject,
      paper.amount,
      paper.note,
      paper.route,
      paper.submittedBy,
      paper.submittedOn,
      paper.principal,
      paper.organisation,
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a paper was not kept');
  return row.id;
}

/** The paper, for whoever decides about it: nobody else does before the transaction ends. */
export async function lockPaper(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<Paper | null> {
  const { rows } = await client.query<Paper>(
    `select ${PAPER} from office.paper where jurisdiction = $1 and id = $2 for update`,
    [jurisdiction, id],
  );
  return rows[0] ?? null;
}

/** The paper as it stands. */
export async function findPaper(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<Paper | null> {
  const { rows } = await client.query<Paper>(
    `select ${PAPER} from office.paper where jurisdiction = $1 and id = $2`,
    [jurisdiction, id],
  );
  return rows[0] ?? null;
}

/** Keeps what changes in a paper. */
export async function updatePaper(client: pg.ClientBase, paper: Paper): Promise<void> {
  await client.query(
    `update office.paper set event_date = $2, input = $3, fund = $4, portion = $5, subject = $6, amount = $7, note = $8,
       state = $9, route = $10, steps_done = $11, version = $12, act_id = $13
     where id = $1`,
    [
      paper.id,
      paper.on,
      JSON.stringify(paper.input),
      paper.fund,
      paper.portion,
      paper.subject,
      paper.amount,
      paper.note,
      paper.state,
      paper.route,
      paper.stepsDone,
      paper.version,
      paper.done,
    ],
  );
}

/** One step of a paper, as it is kept. */
export interface NewStep {
  readonly paper: bigint;
  readonly number: number;
  readonly verdict: StepVerdict;
  readonly position: Position;
  readonly person: bigint;
  readonly principal: bigint;
  readonly note: string;
  /** The office day. */
  readonly on: PlainDate;
}

/** Keeps a step; the database refuses it when the four eyes are two. */
export async function insertStep(client: pg.ClientBase, step: NewStep): Promise<void> {
  const { paper, number, verdict, position, person, principal, note, on } = step;
  await client.query(
    `insert into office.paper_step (paper, number, verdict, position, person, principal, note, recorded_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [paper, number, verdict, position, person, principal, note, on],
  );
}

/** A step for the reader: with the names of the persons. */
export interface Step extends NewStep {
  readonly name: string;
  /** For whom it was done; null when it was for herself. */
  readonly forName: string | null;
  readonly at: Date;
}

const STEPS_KEPT = 1_000;

/** The steps of a paper, in order. */
export async function findSteps(client: pg.ClientBase, paper: bigint): Promise<readonly Step[]> {
  const { rows } = await client.query<Step>(
    `select s.paper, s.number, s.verdict, s.position, s.person, s.principal, s.note,
       s.recorded_on as "on", s.at, p.name,
       case when s.person <> s.principal then h.name end as "forName"
     from office.paper_step s join access.person p on p.id = s.person join access.person h on h.id = s.principal
     where s.paper = $1 order by s.number limit ${STEPS_KEPT}`,
    [paper],
  );
  return rows;
}

/** Whether the person who entered sees the paper, as row security says. */
export async function seesPaper(client: pg.ClientBase, id: bigint): Promise<boolean> {
  await client.query('savepoint reader');
  await client.query('set local role jizheng_reader');
  const { rowCount } = await client.query('select from office.paper where id = $1', [id]);
  // The role goes back with the savepoint.
  await client.query('rollback to savepoint reader');
  return rowCount === 1;
}
