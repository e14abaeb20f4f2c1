import { access, constants, mkdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import {
  addDays,
  fail,
  jilin2024,
  type Language,
  ok,
  type PlainDate,
  type Result,
  versionOn,
} from '@jizheng/rules';
import type { ActProblem } from '../acts/act.js';
import type { Database, DatabaseError } from '../database/index.js';
import { policyOf } from '../funds/policy-in-force.js';
import { advanceOfficeDay, ensureJurisdiction } from '../funds/stores/jurisdiction.js';
import { type ReportError, renderReport, type YearReportModel } from '../report/index.js';
import { type WriteError, writeWorkbook } from '../spreadsheet/index.js';
import { replaceFile } from '../spreadsheet/write/replace-file.js';
import type { LocatedAct } from './planned-act.js';
import { type PlayReport, play } from './play.js';
import { type ReadError, type ReadYear, readYear, rowsFailed } from './read-year.js';
import { reportModel } from './report/report-model.js';
import { resultSheets } from './results/result-workbook.js';
import { type Book, findRowProblems, type Handed } from './row-problems.js';

/** Why a year cannot be played. */
export type YearError =
  | ReadError
  | { readonly kind: 'act'; readonly problem: ActProblem }
  | { readonly kind: 'database'; readonly error: DatabaseError }
  | { readonly kind: 'write'; readonly error: WriteError }
  | { readonly kind: 'report'; readonly error: ReportError }
  | { readonly kind: 'folder'; readonly path: string; readonly reason: string };

/** How far the run is. */
export type YearProgress =
  | { readonly step: 'reading'; readonly rows: number }
  | { readonly step: 'playing'; readonly day: PlainDate; readonly done: number; readonly total: number }
  | { readonly step: 'writing'; readonly file: string };

/** What to run, and where the results go. */
export interface YearOptions {
  readonly database: Database;
  /** Path of the workbook. */
  readonly workbook: string;
  /** Folder of the results; made when it is not there. */
  readonly out: string;
  readonly language: Language;
  /** Plays only what is recorded up to this day, and leaves the books standing there; default: all. */
  readonly until?: PlainDate;
  /** The workbook was handed in to books in use: it must be theirs, and they do not move beyond its last act. */
  readonly handed?: Handed;
  readonly onProgress?: (progress: YearProgress) => void;
}

/** What the run came to, and the files that it left. */
export interface YearReport extends PlayReport {
  readonly jurisdiction: string;
  readonly acts: number;
  readonly files: readonly string[];
}

/** Plays a workbook's year and leaves the result workbook and the report. Playing it again changes nothing. */
export async function runYear(options: YearOptions): Promise<Result<YearReport, YearError>> {
  const checked = await checkYear(options);
  if (!checked.ok) return checked;
  const { book, acts } = checked.value;
  const folder = await makeFolder(options.out);
  if (!folder.ok) return folder;
  const lastDay = lastDayOf(checked.value, options);
  const asked = acts.filter(({ recordedOn }) => recordedOn <= lastDay);
  const played = await foundAndPlay(options, { ...book, lastDay }, asked);
  if (!played.ok) return played;
  const written = await writeResults(options, { ...book, lastDay }, played.value);
  if (!written.ok) return written;
  return ok({ ...played.value, jurisdiction: book.code, acts: asked.length, files: written.value });
}

/** What a check of a workbook needs. */
export type CheckOptions = Pick<YearOptions, 'database' | 'workbook' | 'handed' | 'onProgress'>;

/** Reads and plans a workbook and says all that is wrong with it; nothing is written. */
export async function checkYear(options: CheckOptions): Promise<Result<ReadYear, YearError>> {
  const { database, workbook, handed = null, onProgress } = options;
  const read = await readYear(workbook, (rows) => onProgress?.({ step: 'reading', rows }));
  if (!read.ok) return read;
  const { book, acts } = read.value;
  const problems = await database.withTransaction(async (client) =>
    ok(await findRowProblems(client, book, acts, handed)),
  );
  if (!problems.ok) return fail({ kind: 'database', error: problems.error });
  return problems.value.length > 0 ? rowsFailed(problems.value) : read;
}

function lastDayOf({ book: { lastDay }, lastRecorded }: ReadYear, { until, handed }: YearOptions): PlainDate {
  const last = handed === undefined ? (until ?? lastDay) : (lastRecorded ?? lastDay);
  return last < lastDay ? last : lastDay;
}

async function foundAndPlay(
  { database, until, onProgress }: YearOptions,
  { code, name, firstDay, lastDay }: Book,
  acts: readonly LocatedAct[],
): Promise<Result<PlayReport, YearError>> {
  const founded = await database.withTransaction(async (client) =>
    // New books stand at the eve of their first day, which is still to begin.
    ok(await ensureJurisdiction(client, code, name, jilin2024.id, addDays(firstDay, -1))),
  );
  if (!founded.ok) return fail({ kind: 'database', error: founded.error });
  const onDay = (day: PlainDate, done: number, total: number) =>
    onProgress?.({ step: 'playing', day, done, total });
  const played = await play(database, { jurisdiction: code, firstDay, lastDay, acts, onDay });
  if (!played.ok || until === undefined) return played;
  const stands = await database.withTransaction(async (client) =>
    ok(await advanceOfficeDay(client, code, lastDay)),
  );
  return stands.ok ? played : fail({ kind: 'database', error: stands.error });
}

const FILE_NAMES = {
  zh: { results: '结果', report: '报告' },
  en: { results: 'results', report: 'report' },
} as const;

/** Both files come from one snapshot of the database. */
async function writeResults(
  { database, workbook, out, language, onProgress }: YearOptions,
  book: Book,
  { problems }: PlayReport,
): Promise<Result<readonly string[], YearError>> {
  const fileOf = (kind: 'results' | 'report', extension: string): string =>
    join(out, `${parse(workbook).name}-${FILE_NAMES[language][kind]}.${extension}`);
  const results = fileOf('results', 'xlsx');
  const report = fileOf('report', 'pdf');
  const written = await database.withTransaction(
    async (client): Promise<Result<null, YearError>> => {
      const { code: jurisdiction, lastDay } = book;
      const policy = await policyOf(client, jurisdiction);
      const version = versionOn(policy, lastDay);
      if (!version.ok) return fail({ kind: 'act', problem: { code: 'noVersionOfLaw', on: lastDay } });
      const source = { ...book, client, jurisdiction, policy, version: version.value, language, problems };
      onProgress?.({ step: 'writing', file: results });
      const sheets = await writeWorkbook(results, resultSheets(source));
      if (!sheets.ok) return fail({ kind: 'write', error: sheets.error });
      onProgress?.({ step: 'writing', file: report });
      return writeReport(report, await reportModel(source));
    },
    { isolation: 'repeatable read' },
  );
  if (written.ok) return ok([results, report]);
  return fail('kind' in written.error ? written.error : { kind: 'database', error: written.error });
}

async function writeReport(path: string, model: YearReportModel): Promise<Result<null, YearError>> {
  const rendered = await renderReport(model);
  if (!rendered.ok) return fail({ kind: 'report', error: rendered.error });
  const written = await replaceFile(path, [Buffer.from(rendered.value)]);
  return written.ok ? ok(null) : fail({ kind: 'write', error: written.error });
}

/** The folder of the results is made, or found writable, before anything is played. */
async function makeFolder(path: string): Promise<Result<null, YearError>> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    return ok(null);
  } catch (exception) {
    return fail({
      kind: 'folder',
      path,
      reason: exception instanceof Error ? exception.message : String(exception),
    });
  }
}
