import { addDays, fail, ok, type PlainDate, type Policy, type Result, versionOn } from '@jizheng/rules';
import type pg from 'pg';
import type { ActContext, ActProblem, Performed } from '../acts/act.js';
import { performEach } from '../acts/perform-each.js';
import type { Database, DatabaseError } from '../database/index.js';
import { isJobDay, runDailyJob } from '../funds/daily-job.js';
import { policyOf } from '../funds/policy-in-force.js';
import { officeDay } from './books.js';
import { performLate } from './late-acts.js';
import type { LocatedAct, Source } from './planned-act.js';

/** An act of the workbook that could not be put to the law, and why. */
export interface PlayProblem {
  readonly source: Source;
  readonly act: string;
  readonly on: PlainDate;
  readonly problem: ActProblem;
}

/** What playing a workbook came to. */
export interface PlayReport {
  /** Acts that this run decided. */
  readonly decided: number;
  readonly accepted: number;
  /** Acts that an earlier run had recorded: they were left as they are. */
  readonly recordedBefore: number;
  readonly problems: readonly PlayProblem[];
}

/** What to play, and who listens. */
export interface PlayOptions {
  readonly jurisdiction: string;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly acts: readonly LocatedAct[];
  readonly onDay?: (day: PlainDate, done: number, total: number) => void;
}

/** Why playing stopped: the days before are kept, the day itself left nothing. */
export type PlayFailure =
  | { readonly kind: 'database'; readonly error: DatabaseError }
  | { readonly kind: 'act'; readonly problem: ActProblem };

const failure = (error: DatabaseError | ActProblem): Result<never, PlayFailure> =>
  'params' in error ? fail({ kind: 'database', error }) : fail({ kind: 'act', problem: error });

const BATCH_LIMIT = 10_000;
const NOTHING_PLAYED: PlayReport = { decided: 0, accepted: 0, recordedBefore: 0, problems: [] };

/**
 * Plays the acts day by day: at 00:00 the daily job, then the acts in the order of the sheets. Each day is one
 * transaction, so an interruption leaves whole days, and playing again goes on where it stopped.
 */
export async function play(
  database: Database,
  options: PlayOptions,
): Promise<Result<PlayReport, PlayFailure>> {
  const days = groupByDay(options.acts);
  const law = await database.withTransaction(async (client) =>
    ok(await policyOf(client, options.jurisdiction)),
  );
  if (!law.ok) return failure(law.error);
  let report = NOTHING_PLAYED;
  let done = 0;
  for (const day of daysToPlay(options, days, law.value)) {
    const acts = days.get(day) ?? [];
    const played = await database.withTransaction((client) =>
      playDay(client, options.jurisdiction, day, acts),
    );
    if (!played.ok) return failure(played.error);
    report = add(report, played.value);
    done += acts.length;
    options.onDay?.(day, done, options.acts.length);
  }
  return ok(report);
}

async function playDay(
  client: pg.ClientBase,
  jurisdiction: string,
  day: PlainDate,
  acts: readonly LocatedAct[],
): Promise<Result<PlayReport, ActProblem>> {
  const law = await policyOf(client, jurisdiction);
  const today = versionOn(law, day);
  if (!today.ok) return fail({ code: 'noVersionOfLaw', on: day });
  const booksStandAt = await officeDay(client, jurisdiction);
  const isLate = booksStandAt !== null && day < booksStandAt;
  // The job of a day that has begun is done: the books have moved on since.
  if (booksStandAt === null || booksStandAt < day) {
    const job = await runDailyJob(client, jurisdiction, day, today.value);
    if (!job.ok) return job;
  }
  let report = NOTHING_PLAYED;
  for (const batch of batches(acts)) {
    const policy = versionOn(law, batch.on);
    if (!policy.ok) {
      report = add(report, allProblems(batch.acts, { code: 'noVersionOfLaw', on: batch.on }));
      continue;
    }
    const { on, recordedOn, office, actor, act } = batch;
    const context: ActContext = { client, jurisdiction, on, recordedOn, office, actor, policy: policy.value };
    const performed = isLate
      ? await performLate(act, batch.acts, context, booksStandAt)
      : await performEach(act, batch.acts, context);
    report = add(
      report,
      performed.ok ? count(batch.acts, performed.value) : allProblems(batch.acts, performed.error),
    );
  }
  return ok(report);
}

interface Batch extends Pick<LocatedAct, 'act' | 'on' | 'recordedOn' | 'office' | 'actor'> {
  readonly acts: LocatedAct[];
}

/** Neighbouring acts of one kind by one officer on one day go to the law together. */
function batches(acts: readonly LocatedAct[]): readonly Batch[] {
  const found: Batch[] = [];
  for (const each of acts) {
    const { act, on, recordedOn, office, actor } = each;
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      last.act === act &&
      last.on === on &&
      last.office === office &&
      last.actor === actor &&
      last.acts.length < BATCH_LIMIT;
    if (joins) last.acts.push(each);
    else found.push({ act, on, recordedOn, office, actor, acts: [each] });
  }
  return found;
}

function count(acts: readonly LocatedAct[], performed: readonly Performed[]): PlayReport {
  const decided = performed.filter(({ status }) => status === 'decided');
  const problems = performed.flatMap((each, index) => {
    const act = acts[index];
    return each.status === 'problem' && act !== undefined ? [problemOf(act, each.problem)] : [];
  });
  return {
    decided: decided.length,
    accepted: decided.filter((each) => each.status === 'decided' && each.accepted).length,
    recordedBefore: performed.filter(({ status }) => status === 'recorded').length,
    problems,
  };
}

const problemOf = ({ source, act, on }: LocatedAct, problem: ActProblem): PlayProblem => ({
  source,
  act: act.name,
  on,
  problem,
});

const allProblems = (acts: readonly LocatedAct[], problem: ActProblem): PlayReport => ({
  ...NOTHING_PLAYED,
  problems: acts.map((act) => problemOf(act, problem)),
});

const add = (a: PlayReport, b: PlayReport): PlayReport => ({
  decided: a.decided + b.decided,
  accepted: a.accepted + b.accepted,
  recordedBefore: a.recordedBefore + b.recordedBefore,
  problems: b.problems.length === 0 ? a.problems : [...a.problems, ...b.problems],
});

function groupByDay(acts: readonly LocatedAct[]): ReadonlyMap<PlainDate, readonly LocatedAct[]> {
  const days = new Map<PlainDate, LocatedAct[]>();
  for (const act of acts) {
    const day = days.get(act.recordedOn);
    if (day === undefined) days.set(act.recordedOn, [act]);
    else day.push(act);
  }
  return days;
}

/** Days with acts, and days on which the calendar itself makes something happen. */
function daysToPlay(
  { firstDay, lastDay }: PlayOptions,
  acts: ReadonlyMap<PlainDate, unknown>,
  law: Policy,
): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const policy = versionOn(law, day);
    if (acts.has(day) || (policy.ok && isJobDay(day, policy.value))) days.push(day);
  }
  return days;
}
