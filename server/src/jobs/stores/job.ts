import type pg from 'pg';
import type { Signed } from '../../office/signed.js';
import type { JobReport, JobState } from '../job.js';
import type { JobOf } from '../may.js';

/** A job as it is listed. */
export interface JobRow {
  readonly id: bigint;
  readonly fileName: string;
  readonly person: bigint;
  readonly principal: bigint;
  readonly personName: string;
  readonly organisation: string;
  readonly state: JobState;
  readonly step: string;
  readonly done: bigint;
  readonly total: bigint;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly report: JobReport | null;
}

const COLUMNS = `j.id, j.file_name as "fileName", j.person, j.principal, p.name as "personName", j.organisation, j.state, j.step, j.done,
  j.total, j.created_at as "createdAt", j.changed_at as "changedAt"`;

/** A workbook that is handed in. */
export interface NewJob {
  readonly jurisdiction: string;
  readonly person: bigint;
  readonly principal: bigint;
  readonly organisation: string;
  readonly fileName: string;
  readonly content: Buffer;
  readonly sha256: Buffer;
}

/** Keeps a workbook that is handed in. */
export async function insertJob(client: pg.ClientBase, job: NewJob): Promise<bigint> {
  const { jurisdiction, person, principal, organisation, fileName, content, sha256 } = job;
  const { rows } = await client.query<{ id: bigint }>(
    `insert into office.job (jurisdiction, kind, person, principal, organisation, file_name, content, sha256, state,
       changed_at)
     values ($1, 'workbook', $2, $3, $4, $5, $6, $7, 'waiting', clock_timestamp()) returning id`,
    [jurisdiction, person, principal, organisation, fileName, content, sha256],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a job was not kept');
  return row.id;
}

/** How many workbooks of an organisation wait, are worked on or wait to be accepted. */
export async function countUnfinished(
  client: pg.ClientBase,
  jurisdiction: string,
  organisation: string,
): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::integer as count from office.job where jurisdiction = $1 and organisation = $2
       and state in ('waiting', 'checking', 'checked', 'playing')`,
    [jurisdiction, organisation],
  );
  return rows[0]?.count ?? 0;
}

/** A job that the scope sees. */
export async function findJob(client: pg.ClientBase, id: bigint): Promise<JobRow | null> {
  const { rows } = await client.query<JobRow>(
    `select ${COLUMNS}, j.report from office.job j join access.person p on p.id = j.person where j.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whose a job is and where it stands, locked until the transaction ends; null when there is none in the jurisdiction. */
export async function holdJob(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<JobOf | null> {
  const { rows } = await client.query<JobOf>(
    'select state, organisation, person, principal from office.job where jurisdiction = $1 and id = $2 for update',
    [jurisdiction, id],
  );
  return rows[0] ?? null;
}

/** Ends a job of which nothing comes; its workbook is not kept. */
export async function cancelJob(client: pg.ClientBase, id: bigint): Promise<void> {
  await client.query(
    `update office.job set state = 'cancelled', content = null, step = '', done = 0, total = 0, attempts = 0,
       changed_at = clock_timestamp()
     where id = $1`,
    [id],
  );
}

/** Lets a checked job be played; the database refuses who handed it in. */
export async function acceptJob(
  client: pg.ClientBase,
  id: bigint,
  { person, principal }: Pick<Signed, 'person' | 'principal'>,
): Promise<void> {
  await client.query(
    `update office.job set state = 'playing', accepted_by = $2, accepted_for = $3, step = '', done = 0, total = 0,
       attempts = 0, changed_at = clock_timestamp()
     where id = $1`,
    [id, person, principal],
  );
}

/** What a job left to be downloaded. */
export type JobFile = 'results' | 'report';

const FILE_COLUMN = { results: 'results', report: 'report_pdf' } as const;

/** A piece of a file of a job, from a place counted from 1 on; empty after its end, null when there is no such file. */
export async function readPiece(
  client: pg.ClientBase,
  id: bigint,
  file: JobFile | 'content',
  from: number,
  length: number,
): Promise<Buffer | null> {
  const column = file === 'content' ? 'content' : FILE_COLUMN[file];
  const { rows } = await client.query<{ piece: Buffer | null }>(
    `select substring(${column} from $2 for $3) as piece from office.job where id = $1`,
    [id, from, length],
  );
  return rows[0]?.piece ?? null;
}
