import { fail, ok, type Result } from '@jizheng/rules';
import type { ActContext, ActProblem, Decisions } from '../../acts/act.js';
import type { Signing } from '../signing.js';
import { type OwnRequest, performOne, type RequestRefused } from './request.js';
import { type Routed, routeOf } from './route.js';

/** What would come of a request, and who would have to sign it. */
export interface Tried {
  readonly accepted: boolean;
  readonly problem: ActProblem | null;
  readonly decisions: Decisions;
  /** Null when the act is direct, or another office begins it. */
  readonly route: Routed | null;
}

/** Does what a request asks for, and undoes it at once. */
export async function tryOut(
  request: OwnRequest,
  signing: Signing | null,
  context: ActContext,
): Promise<Result<Tried, RequestRefused>> {
  const { client } = context;
  const route =
    signing === null || signing.signs.length === 0 ? null : await routeOf(request, signing, context);
  const asked = { ...request, ...(route === null ? {} : { input: route.input }) };
  await client.query('savepoint trial');
  const done = await performOne(asked, context, 'trial');
  await client.query('rollback to savepoint trial');
  if (done.ok)
    return ok({ accepted: done.value.accepted, problem: null, decisions: done.value.decisions, route });
  if (done.error.code !== 'problem') return fail(done.error);
  // What stands in the way, such as a balance, does not hide what the law says.
  const weighed = await request.act.weigh(context, asked.input);
  const decisions = weighed.ok ? weighed.value : {};
  return ok({ accepted: false, problem: done.error.problem, decisions, route });
}
