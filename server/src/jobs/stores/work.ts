import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { JobReport, JobState, JobStep } from '../job.js';

/** Whoever holds this lock of the database does the long work: one program of all, one job at a time. */
const WORK_LOCK = 4_602_026_001n;

/** Takes the lock for as long as the connection lives; false when another program has it. */
export async function lockWork(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
    WORK_LOCK,
  ]);
  return rows[0]?.locked === true;
}

/** Gives the lock back. */
export async function unlockWork(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_unlock($1)', [WORK_LOCK]);
}

/** Work to do. */
export interface NextWork {
  readonly id: bigint;
  readonly attempts: number;
}

/** The oldest job that waits to be checked or played, or was left in the middle of it. */
export async function nextWork(client: pg.ClientBase): Promise<NextWork | null> {
  const { rows } = await client.query<NextWork>(
    `select id, attempts from office.job where state in ('waiting', 'checking', 'playing') order by id limit 1`,
  );
  return rows[0] ?? null;
}

/** A job whose work begins. */
export interface BegunJob {
  readonly id: bigint;
  readonly jurisdiction: string;
  readonly fileName: string;
  readonly state: 'checking' | 'playing';
  readonly today: PlainDate;
  readonly demo: boolean;
  readonly report: JobReport | null;
}

/** Begins the work on a job; null when it was cancelled meanwhile. */
export async function beginWork(client: pg.ClientBase, id: bigint): Promise<BegunJob | null> {
  const { rows } = await client.query<BegunJob>(
    `update office.job b set state = case state when 'waiting' then 'checking' else state end, attempts = attempts + 1,
       changed_at = clock_timestamp()
     from law.jurisdiction j
     where b.id = $1 and j.code = b.jurisdiction and b.state in ('waiting', 'checking', 'playing')
     returning b.id, b.jurisdiction, b.file_name as "fileName", b.state, j.today, j.demo, b.report`,
    [id],
  );
  return rows[0] ?? null;
}

/** Tells how far the work is; false when it is no longer wanted. */
export async function tellProgress(
  client: pg.ClientBase,
  id: bigint,
  progress: { readonly step: JobStep; readonly done: number; readonly total: number },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update office.job set step = $2, done = $3, total = $4, changed_at = clock_timestamp()
     where id = $1 and state in ('checking', 'playing')`,
    [id, progress.step, progress.done, progress.total],
  );
  return rowCount === 1;
}

/** How the work on a job ended. */
export interface EndedWork {
  readonly state: Extract<JobState, 'checked' | 'wrong' | 'done' | 'failed'>;
  readonly report: JobReport;
  readonly results?: Buffer;
  readonly pdf?: Buffer;
}

/** Keeps how the work ended, unless it was cancelled meanwhile; of what nothing comes the workbook is not kept. */
export async function endWork(client: pg.ClientBase, id: bigint, ended: EndedWork): Promise<void> {
  const { state, report, results = null, pdf = null } = ended;
  await client.query(
    `update office.job set state = $2, step = '', done = 0, total = 0, report = $3, results = $4, report_pdf = $5, attempts = 0,
       content = case when $2 in ('wrong', 'failed') then null else content end,
       changed_at = clock_timestamp()
     where id = $1 and state in ('waiting', 'checking', 'playing')`,
    [id, state, JSON.stringify(report), results, pdf],
  );
}

/** Whether a job is still to be worked on. */
export async function isWanted(client: pg.ClientBase, id: bigint): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from office.job where id = $1 and state in ('waiting', 'checking', 'playing')`,
    [id],
  );
  return rowCount === 1;
}

/** The work was stopped in good order: that does not count against it. */
export async function forgiveAttempt(client: pg.ClientBase, id: bigint): Promise<void> {
  await client.query('update office.job set attempts = attempts - 1 where id = $1 and attempts > 0', [id]);
}
