import type { Language, Result, Text } from '@jizheng/rules';
import { describeActProblem } from '../acts/describe-problem.js';
import { type Database, migrate, refreshStatistics } from '../database/index.js';
import { actTitle } from '../year/act-titles.js';
import { describeYearError, type YearError, type YearProgress, type YearReport } from '../year/index.js';
import type { Context } from './command.js';
import { EXIT, type ExitCode, exitOf } from './exit-code.js';
import { progressOn } from './progress.js';
import { sayDatabaseError, withDatabase } from './with-database.js';

/** What a year needs from the command line. */
interface YearRequest {
  readonly database: Database;
  readonly out: string;
  readonly language: Language;
  readonly onProgress: (progress: YearProgress) => void;
}

/** Plays some year. */
export type PlayYear = (request: YearRequest) => Promise<Result<YearReport, YearError>>;

/** What the command line says of a year. */
export interface YearChoice {
  readonly data: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

type PlayProblem = YearReport['problems'][number];

const LISTED = 100;

/** Brings the database up to date, plays the year, and tells what came of it. */
export const playYear = (
  { data, out = './out', json }: YearChoice,
  context: Context,
  play: PlayYear,
): Promise<ExitCode> =>
  withDatabase({ data, create: true }, context, async (database) => {
    const migrated = await migrate(database);
    if (!migrated.ok) return sayDatabaseError(migrated.error, context);
    const { language } = context;
    const progress = progressOn(context.io);
    const onProgress = (step: YearProgress): void => progress.show(progressText(step)[language]);
    const played = await play({ database, out, language, onProgress });
    progress.done();
    if (!played.ok) {
      context.say(...describeYearError(played.error, language));
      return exitOfYear(played.error);
    }
    const { problems } = played.value;
    if (json) await context.printJson(reportJson(played.value, language));
    else await context.print(...reportLines(played.value));
    if (!json) context.say(...problems.slice(0, LISTED).map((problem) => problemText(problem, language)));
    const counted = await refreshStatistics(database);
    if (!counted.ok) return sayDatabaseError(counted.error, context);
    return problems.length === 0 ? EXIT.ok : EXIT.problems;
  });

/** How far a year is, for people. */
export function progressText(progress: YearProgress): Text {
  switch (progress.step) {
    case 'reading':
      return { zh: `读取工作簿：${progress.rows} 行`, en: `reading the workbook: ${progress.rows} rows` };
    case 'playing': {
      const { day, done, total } = progress;
      return { zh: `${day}：已办理 ${done}/${total}`, en: `${day}: ${done}/${total} acts` };
    }
    case 'writing':
      return { zh: `写出 ${progress.file}`, en: `writing ${progress.file}` };
  }
}

/** The exit code of a year that could not be played. */
export function exitOfYear(error: YearError): ExitCode {
  switch (error.kind) {
    case 'workbook':
      return error.problems.some(({ code }) => code === 'fileUnreadable') ? EXIT.file : EXIT.problems;
    case 'rows':
    case 'act':
      return EXIT.problems;
    case 'report':
      return error.error.code === 'partMissing' ? EXIT.file : EXIT.problems;
    case 'database':
      return exitOf(error.error);
    case 'write':
    case 'folder':
      return EXIT.file;
  }
}

function reportLines({ acts, decided, accepted, recordedBefore, problems, files }: YearReport): Text[] {
  return [
    {
      zh: `办理事项 ${acts} 件：本次作出决定 ${decided} 件，其中通过 ${accepted} 件，依法不予通过 ${decided - accepted} 件；此前已办理 ${recordedBefore} 件；无法办理 ${problems.length} 件`,
      en: `${acts} acts: ${decided} decided now, ${accepted} of them accepted and ${decided - accepted} refused by law; ${recordedBefore} recorded before; ${problems.length} could not be put to the law`,
    },
    ...files.map((file): Text => ({ zh: `结果：${file}`, en: `result: ${file}` })),
    ...(problems.length > LISTED
      ? [
          {
            zh: `无法办理的事项只列出前 ${LISTED} 件，全部见结果工作簿`,
            en: `the first ${LISTED} that could not be put to the law are listed; the result workbook has all`,
          },
        ]
      : []),
  ];
}

function problemText({ source, act, on, problem }: PlayProblem, language: Language): string {
  const { sheet, row } = source;
  const why = describeActProblem(problem, language);
  const title = actTitle(act, language);
  return language === 'zh'
    ? `工作表“${sheet}”第${row}行（${on} ${title}）：${why}`
    : `sheet “${sheet}”, row ${row} (${on} ${title}): ${why}`;
}

const reportJson = ({ problems, ...report }: YearReport, language: Language): object => ({
  ...report,
  refused: report.decided - report.accepted,
  problems: problems.map(({ source, act, on, problem }) => ({
    ...source,
    act,
    on,
    code: problem.code,
    message: describeActProblem(problem, language),
  })),
});
