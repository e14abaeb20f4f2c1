import {
  addDays,
  clawbackDay,
  dayOf,
  fail,
  ok,
  type PlainDate,
  type PolicyVersion,
  type Result,
  yearOf,
} from '@jizheng/rules';
import type pg from 'pg';
import type { Act, ActContext, ActProblem, Decisions } from '../acts/act.js';
import { perform } from '../acts/perform.js';
import { proposeCarryOver } from './acts/propose-carry-over.js';
import { proposeClawback } from './acts/propose-clawback.js';
import { openCalendarTasks } from './calendar-tasks.js';
import { CLAWBACK_DEADLINES, type ClawbackDeadline } from './clawback-case.js';
import { findHoldings } from './stores/holding.js';
import { findUnreleasedPortions } from './stores/unreleased.js';

/** Who acts when the calendar does. */
export const DAILY_JOB_ACTOR = '每日作业';

/** Whether the calendar itself makes something happen on this day: a new month, or the day after a deadline. */
export const isJobDay = (today: PlainDate, policy: PolicyVersion): boolean =>
  today.endsWith('-01') ||
  CLAWBACK_DEADLINES.some((deadline) => dayAfterDeadline(deadline, today, policy) === today);

const dayAfterDeadline = (deadline: ClawbackDeadline, today: PlainDate, policy: PolicyVersion): PlainDate =>
  addDays(clawbackDay(deadline, yearOf(today), policy), 1);

/**
 * What the law makes automatic on a day, proposed at 00:00 for an officer to confirm. Running it twice on the
 * same day changes nothing.
 */
export async function runDailyJob(
  client: pg.ClientBase,
  jurisdiction: string,
  today: PlainDate,
  policy: PolicyVersion,
): Promise<Result<null, ActProblem>> {
  const context: ActContext = {
    client,
    jurisdiction,
    office: 'financeDepartment',
    actor: DAILY_JOB_ACTOR,
    on: today,
    recordedOn: today,
    policy,
  };
  if (today.endsWith('-01')) await openCalendarTasks(context);
  if (today === dayOf(yearOf(today), 1, 1)) {
    const closed = await proposeYearEnd(context, yearOf(today) - 1);
    if (!closed.ok) return closed;
  }
  for (const deadline of CLAWBACK_DEADLINES) {
    if (dayAfterDeadline(deadline, today, policy) !== today) continue;
    const budgetYear = yearOf(today);
    const portions = await findUnreleasedPortions(context, budgetYear);
    const inputs = portions.map(({ fund, portion }) => ({ fund, portion, budgetYear, deadline }));
    const proposed = await propose(proposeClawback, inputs, context);
    if (!proposed.ok) return proposed;
  }
  return ok(null);
}

/** What the ended year and the year before it left unspent, portion by portion. */
async function proposeYearEnd(context: ActContext, yearEnd: number): Promise<Result<null, ActProblem>> {
  const holdings = await findHoldings(
    context,
    [yearEnd - 1, yearEnd],
    ['released', 'allotted', 'carriedOver', 'appropriated'],
  );
  const cases = new Map(
    holdings.map(({ fund, portion, budgetYear }) => [
      `${fund}/${portion}/${budgetYear}`,
      { fund, portion, budgetYear, yearEnd },
    ]),
  );
  return propose(proposeCarryOver, [...cases.values()], context);
}

/** Performs a proposing act for every case; a case that cannot be decided is a bug of the job. */
async function propose<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  inputs: readonly I[],
  context: ActContext,
): Promise<Result<null, ActProblem>> {
  const requests = inputs.map((input) => ({
    key: `${act.name}:${JSON.stringify(act.input.toJson(input))}`,
    input,
  }));
  const performed = await perform(act, requests, context);
  if (!performed.ok) return performed;
  const [problem] = performed.value.flatMap((each) => (each.status === 'problem' ? [each.problem] : []));
  return problem === undefined ? ok(null) : fail(problem);
}
