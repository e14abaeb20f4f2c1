import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fen, formatYuan, ok } from '@jizheng/rules';
import type { Database } from '../database/index.js';
import { checkYear, runYear, type YearError, type YearProgress } from '../year/index.js';
import type { ReadYear } from '../year/read-year.js';
import { EMPTY_REPORT, type JobReport, type JobStep, type LocatedProblem } from './job.js';
import { type Located, locate, locateActs } from './located.js';
import { readPiece } from './stores/job.js';
import { type BegunJob, beginWork, type EndedWork, endWork, tellProgress } from './stores/work.js';

const TELL_MS = 500;
const PIECE_BYTES = 1024 * 1024;

/** The database does not answer, or not now: the job is taken up again later. */
export class WorkInterrupted extends Error {}

/** Does the work that a job waits for, checking or playing, and keeps how it ended. */
export async function runJob(database: Database, id: bigint): Promise<void> {
  const job = await inBooks(database, (client) => beginWork(client, id));
  if (job === null) return;
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-job-'));
  try {
    const workbook = join(folder, 'workbook.xlsx');
    await fetchWorkbook(database, id, workbook);
    const telling = progressOf(database, id);
    const place = { database, workbook, out: folder, onProgress: telling.tell };
    const ended = job.state === 'checking' ? await check(job, place) : await play(job, place);
    await telling.settled();
    await inBooks(database, (client) => endWork(client, id, ended));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly database: Database;
  readonly workbook: string;
  readonly out: string;
  onProgress(progress: YearProgress): void;
}

/** Books in use take only what has happened; a demo's move along. */
const handedTo = ({ jurisdiction, today, demo }: BegunJob) => ({ jurisdiction, today: demo ? null : today });

async function check(job: BegunJob, place: Place): Promise<EndedWork> {
  const checked = await checkYear({ ...place, handed: handedTo(job) });
  if (checked.ok) return { state: 'checked', report: reportOf(checked.value) };
  return { state: 'wrong', report: withProblems(EMPTY_REPORT, located(checked.error)) };
}

async function play(job: BegunJob, place: Place): Promise<EndedWork> {
  const played = await runYear({ ...place, handed: handedTo(job), language: 'zh' });
  const before = job.report ?? EMPTY_REPORT;
  if (!played.ok) return { state: 'failed', report: withProblems(before, located(played.error)) };
  const { acts, decided, accepted, recordedBefore, problems, files } = played.value;
  const [results, pdf] = await Promise.all(files.map((file) => readFile(file)));
  if (results === undefined || pdf === undefined) throw new Error('the year left no results');
  const outcome = { acts, decided, accepted, recordedBefore, impossible: problems.length };
  return {
    state: 'done',
    report: withProblems({ ...before, outcome }, locateActs(played.value)),
    results,
    pdf,
  };
}

/** What the database did not let happen is no fault of the workbook. */
function located(error: YearError): Located {
  if (error.kind === 'database') throw new WorkInterrupted(error.error.code);
  return locate(error);
}

const yuan = (amount: Fen | null): string | null => (amount === null ? null : formatYuan(amount));

const reportOf = ({ book, totals }: ReadYear): JobReport => ({
  ...EMPTY_REPORT,
  book: { code: book.code, name: book.name, firstDay: book.firstDay, lastDay: book.lastDay },
  sheets: totals.map(({ sheet, rows, amount }) => ({ sheet, rows, amount: yuan(amount), problems: 0 })),
});

function withProblems(report: JobReport, { problems, problemCount }: Located): JobReport {
  const sheets = report.sheets.map((each) => ({ ...each, problems: countIn(problems, each.sheet) }));
  return { ...report, problems, problemCount, sheets };
}

const countIn = (problems: readonly LocatedProblem[], name: string): number =>
  problems.filter(({ sheet }) => sheet === name).length;

async function fetchWorkbook(database: Database, id: bigint, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for (let from = 1; ; from += PIECE_BYTES) {
      const piece = await inBooks(database, (client) => readPiece(client, id, 'content', from, PIECE_BYTES));
      if (piece === null || piece.length === 0) return;
      await file.write(piece);
    }
  } finally {
    await file.close();
  }
}

interface Telling {
  tell(progress: YearProgress): void;
  settled(): Promise<void>;
}

/** Tells how far the work is, twice a second at most, beside the work itself. */
function progressOf(database: Database, id: bigint): Telling {
  let last = 0;
  let told: Promise<unknown> = Promise.resolve();
  return {
    tell(progress) {
      const now = Date.now();
      if (now - last < TELL_MS) return;
      last = now;
      const step = stepOf(progress);
      told = told.then(() =>
        database.withTransaction(async (client) => ok(await tellProgress(client, id, step))),
      );
    },
    settled: async () => {
      await told;
    },
  };
}

function stepOf(progress: YearProgress): {
  readonly step: JobStep;
  readonly done: number;
  readonly total: number;
} {
  switch (progress.step) {
    case 'reading':
      return { step: 'reading', done: progress.rows, total: 0 };
    case 'playing':
      return { step: 'playing', done: progress.done, total: progress.total };
    case 'writing':
      return { step: 'writing', done: 0, total: 0 };
  }
}

type Work<T> = (client: Parameters<Parameters<Database['withTransaction']>[0]>[0]) => Promise<T>;

async function inBooks<T>(database: Database, work: Work<T>): Promise<T> {
  const done = await database.withTransaction(async (client) => ok(await work(client)));
  if (!done.ok) throw new WorkInterrupted(done.error.code);
  return done.value;
}
