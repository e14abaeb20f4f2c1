import { fail, ok, type PlainDate, type Result, versionOn } from '@jizheng/rules';
import type pg from 'pg';
import type { ActProblem } from '../acts/act.js';
import { runDailyJob } from './daily-job.js';
import { policyOf } from './policy-in-force.js';
import { advanceOfficeDay } from './stores/jurisdiction.js';

/** A new office day begins: what the law makes automatic on it is proposed, and the books stand at it. */
export async function beginDay(
  client: pg.ClientBase,
  jurisdiction: string,
  day: PlainDate,
): Promise<Result<null, ActProblem>> {
  const version = versionOn(await policyOf(client, jurisdiction), day);
  if (!version.ok) return fail({ code: 'noVersionOfLaw', on: day });
  const done = await runDailyJob(client, jurisdiction, day, version.value);
  if (!done.ok) return done;
  await advanceOfficeDay(client, jurisdiction, day);
  return ok(null);
}
