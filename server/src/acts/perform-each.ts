import { fail, ok, type Result } from '@jizheng/rules';
import pg from 'pg';
import type { Act, ActContext, ActProblem, ActRequest, Decisions, Performed } from './act.js';
import { perform } from './perform.js';

const UNIQUE_VIOLATION = '23505';

/**
 * Performs a batch; when the ledger or a unique key refuses it as a whole, each request goes alone, so that
 * one mistaken request is named and the others are done.
 */
export async function performEach<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  requests: readonly ActRequest<I>[],
  context: ActContext,
): Promise<Result<readonly Performed[], ActProblem>> {
  const together = await attempt(act, requests, context);
  if (together.ok || !isAboutOneRequest(together.error)) return together;
  if (requests.length > 1) {
    const alone: Performed[] = [];
    for (const request of requests) {
      const performed = await performEach(act, [request], context);
      if (!performed.ok) return performed;
      alone.push(...performed.value);
    }
    return ok(alone);
  }
  return ok(requests.map(({ key }) => ({ status: 'problem', key, problem: together.error })));
}

const isAboutOneRequest = ({ code }: ActProblem): boolean => code === 'ledgerRefused' || code === 'duplicate';

async function attempt<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  requests: readonly ActRequest<I>[],
  context: ActContext,
): Promise<Result<readonly Performed[], ActProblem>> {
  const { client } = context;
  await client.query('savepoint act');
  try {
    const performed = await perform(act, requests, context);
    await client.query(performed.ok ? 'release savepoint act' : 'rollback to savepoint act');
    return performed;
  } catch (exception) {
    if (!(exception instanceof pg.DatabaseError) || exception.code !== UNIQUE_VIOLATION) throw exception;
    await client.query('rollback to savepoint act');
    return fail({
      code: 'duplicate',
      constraint: exception.constraint ?? '',
      detail: exception.detail ?? '',
    });
  }
}
