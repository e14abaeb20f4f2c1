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
import { proposeClawback } from './acts/propose-clawback.js';
import { findUnreleasedPortions } from './stores/unreleased.js';

/** Who acts when the calendar does. */
export const DAILY_JOB_ACTOR = '每日作业';

const DEADLINES = ['half', 'all'] as const;

/** Whether the calendar itself makes something happen on this day. */
export const isJobDay = (today: PlainDate, policy: PolicyVersion): boolean =>
  today === dayOf(yearOf(today), 1, 1) ||
  DEADLINES.some((deadline) => dayAfterDeadline(deadline, today, policy) === today);

const dayAfterDeadline = (deadline: 'half' | 'all', today: PlainDate, policy: PolicyVersion): PlainDate =>
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
  for (const deadline of DEADLINES) {
    if (dayAfterDeadline(deadline, today, policy) !== today) continue;
    const budgetYear = yearOf(today);
    const portions = await findUnreleasedPortions(context, budgetYear);
    const inputs = portions.map(({ fund, portion }) => ({ fund, portion, budgetYear, deadline }));
    const proposed = await propose(proposeClawback, inputs, context);
    if (!proposed.ok) return proposed;
  }
  return ok(null);
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
