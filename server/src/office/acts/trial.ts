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
  await client.query('savepoint trial');
  const done = await performOne(
    { ...request, ...(route === null ? {} : { input: route.input }) },
    context,
    'trial',
  );
  await client.query('rollback to savepoint trial');
  if (done.ok)
    return ok({ accepted: done.value.accepted, problem: null, decisions: done.value.decisions, route });
  if (done.error.code !== 'problem') return fail(done.error);
  return ok({ accepted: false, problem: done.error.problem, decisions: {}, route });
}
