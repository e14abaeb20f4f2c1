import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './incoming.js';
import { type Problem, problem } from './problem.js';
import { problemSent } from './run-endpoint.js';

/** Sends a problem as application/problem+json; what the database said about it goes to the log. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, given: Problem): FastifyReply {
  const { cause } = given;
  if (cause !== undefined)
    request.log.error({ problem: given.code, code: cause.code, ...cause.params }, 'database failed');
  const { status, headers, body } = problemSent(given, { language: languageOf(request), url: request.url });
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', ...headers })
    .send(JSON.stringify(body));
}

/** What the transport itself refuses, in the words of the closed list; the rest is a bug, logged and not shown. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const known = transportProblem(error);
  if (known === null) request.log.error({ err: error }, 'failed');
  sendProblem(request, reply, known ?? problem('failed'));
}

/** Answers errors and unknown addresses as problems. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, problem('notFound')));
  app.setErrorHandler<FastifyError>(answerError);
}

function transportProblem({ code, statusCode }: FastifyError): Problem | null {
  if (statusCode === 429) return { code: 'tooMany', headers: { 'retry-after': '60' } };
  if (statusCode === 413) return problem('tooLarge');
  if (statusCode === 415) return problem('wrongMedia');
  if (statusCode === 404 || statusCode === 414 || code === 'FST_ERR_BAD_URL') return problem('notFound');
  if (statusCode === 400 || code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return problem('notJson');
  return null;
}
