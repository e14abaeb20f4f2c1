import { fail, ok, type Result } from '@jizheng/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Signed } from '../office/signed.js';
import type { Sent, Services } from './endpoint.js';
import { incomingOf } from './incoming.js';
import { type Problem, problem } from './problem.js';
import { databaseProblem, isKey, type Kept, runOnce } from './run-endpoint.js';

/** Work of the program at somebody's request. */
export interface ProgramWork {
  readonly client: pg.ClientBase;
  readonly signed: Signed;
}

/**
 * Does, for an endpoint of its own kind, once for each key what only the program may do, in one transaction; sends the
 * answer, or hands back the problem.
 */
export async function writeOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  { database, signed }: Pick<Services, 'database' | 'signed'>,
  work: (asked: ProgramWork) => Promise<Result<Sent, Problem>>,
  /** Stands for the body where the endpoint has read it itself. */
  body: unknown = request.body,
): Promise<Problem | undefined> {
  const incoming = { ...incomingOf(request), body };
  if (signed === null) return problem('notSignedIn');
  if (!isKey(incoming.key)) return problem('keyMissing');
  const ran = await database.withTransaction<Kept, Problem>((client) =>
    runOnce(incoming, client, signed.person, () => work({ client, signed })),
  );
  if (!ran.ok) return 'params' in ran.error ? databaseProblem(ran.error) : ran.error;
  const { sent, problem: kept } = ran.value;
  if (kept !== null) return kept;
  const { status, headers, body: answer } = sent;
  await reply
    .code(status)
    .headers({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    })
    .send(JSON.stringify(answer));
  return undefined;
}

/** The answer of a write. */
export const sentJson = (body: unknown, status = 200): Result<Sent, never> =>
  ok({ status, headers: {}, body });

/** A problem whose detail says why it cannot be done now. */
export const unacceptable = (zh: string, en: string): Result<never, Problem> =>
  fail(problem('unacceptable', { zh, en }));
