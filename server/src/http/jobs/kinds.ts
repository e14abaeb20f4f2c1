import { choiceKind, countKind, listKind, optionalKind, recordKind, type Text } from '@jizheng/rules';
import { EMPTY_REPORT, JOB_STATE, JOB_STEP, type JobStep } from '../../jobs/job.js';
import { JOB_VERDICT, jobVerdicts } from '../../jobs/may.js';
import type { JobRow } from '../../jobs/stores/job.js';
import type { Signed } from '../../office/signed.js';
import { bilingualKind, idKind, wordsKind } from '../../reading/kinds.js';

const count = countKind({ zh: '个', en: 'pieces' });
const SEVERITY = { error: { zh: '错误', en: 'error' }, warning: { zh: '提醒', en: 'notice' } } as const;

const problemKind = recordKind({
  sheet: optionalKind(wordsKind),
  row: optionalKind(count),
  column: optionalKind(wordsKind),
  heading: optionalKind(wordsKind),
  found: optionalKind(wordsKind),
  severity: choiceKind(SEVERITY),
  code: wordsKind,
  reason: bilingualKind,
});

const summary = {
  id: idKind,
  kind: choiceKind({ workbook: { zh: '表格导入', en: 'workbook' } }),
  name: wordsKind,
  person: wordsKind,
  organisation: wordsKind,
  state: choiceKind(JOB_STATE),
  step: optionalKind(bilingualKind),
  done: count,
  total: optionalKind(count),
  createdAt: wordsKind,
  changedAt: wordsKind,
};

/** A job as it is listed. */
export const jobSummaryKind = recordKind(summary);

/** A job with everything that is known of it. */
export const jobKind = recordKind({
  ...summary,
  book: optionalKind(
    recordKind({ code: wordsKind, name: wordsKind, firstDay: wordsKind, lastDay: wordsKind }),
  ),
  problems: listKind(problemKind),
  problemCount: count,
  sheets: listKind(
    recordKind({ sheet: wordsKind, rows: count, problems: count, amount: optionalKind(wordsKind) }),
  ),
  outcome: optionalKind(
    recordKind({
      acts: count,
      decided: count,
      accepted: count,
      refused: count,
      recordedBefore: count,
      impossible: count,
    }),
  ),
  /** What the reader can do with it now. */
  may: listKind(choiceKind(JOB_VERDICT)),
});

const isStep = (step: string): step is JobStep => Object.hasOwn(JOB_STEP, step);

/** A job as it is listed, from its row. */
export function summaryOf(row: JobRow): Parameters<typeof jobSummaryKind.toJson>[0] {
  const { id, fileName, personName, organisation, state, step, done, total, createdAt, changedAt } = row;
  const said: Text | null = isStep(step) ? JOB_STEP[step] : null;
  return {
    id,
    kind: 'workbook',
    name: fileName,
    person: personName,
    organisation,
    state,
    step: said,
    done: Number(done),
    total: total === 0n ? null : Number(total),
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}

/** A job with everything that is known of it, from its row. Acts that could not be put to the law do not undo others. */
export function jobOf(row: JobRow, signed: Signed): Parameters<typeof jobKind.toJson>[0] {
  const { book, problems, problemCount, sheets, outcome } = row.report ?? EMPTY_REPORT;
  return {
    ...summaryOf(row),
    book,
    problems: problems.map((problem) => ({
      ...problem,
      severity: row.state === 'done' ? ('warning' as const) : ('error' as const),
    })),
    problemCount,
    sheets,
    outcome: outcome === null ? null : { ...outcome, refused: outcome.decided - outcome.accepted },
    may: jobVerdicts(signed, row),
  };
}
