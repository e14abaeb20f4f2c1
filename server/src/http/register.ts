import { ok } from '@jizheng/rules';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/index.js';
import type { Signed } from '../office/signed.js';
import { enter } from '../office/stores/session.js';
import type { DataEndpoint, Endpoint, OwnEndpoint, Services } from './endpoint.js';
import { sendProblem } from './errors.js';
import { incomingOf } from './incoming.js';
import { endpointLimit } from './limits.js';
import { routeSchema } from './openapi.js';
import { afterLogging, databaseProblem, refusalOf, runEndpoint } from './run-endpoint.js';

/** What endpoints are registered with: all that they work with but who asks. */
export type Registration = Omit<Services, 'signed' | 'token' | 'language'>;

/** Puts an endpoint on the service; nothing reaches its handler that access did not let pass. */
export function registerEndpoint(app: FastifyInstance, endpoint: Endpoint, registration: Registration): void {
  const streams = endpoint.kind === 'own' ? endpoint.streams : undefined;
  if (streams === undefined) {
    addRoute(app, endpoint, registration);
    return;
  }
  // Only within this endpoint are such bodies left unread.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    for (const media of streams) scope.addContentTypeParser(media, (_request, _body, done) => done(null));
    addRoute(scope, endpoint, registration);
  });
}

function addRoute(app: FastifyInstance, endpoint: Endpoint, registration: Registration): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: routeSchema(endpoint),
    ...(endpoint.kind === 'own' && endpoint.bodyLimit !== undefined ? { bodyLimit: endpoint.bodyLimit } : {}),
    ...(endpoint.perMinute === undefined
      ? {}
      : { config: endpointLimit(endpoint.perMinute, endpoint.access.who === 'anyone') }),
    handler: (request, reply) =>
      endpoint.kind === 'own'
        ? handleOwn(endpoint, request, reply, registration)
        : handleData(endpoint, request, reply, registration.database),
  });
}

async function handleData(
  endpoint: DataEndpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  database: Database,
): Promise<FastifyReply> {
  const { sent } = await runEndpoint(database, endpoint, incomingOf(request));
  if (!sent.ok) return sendProblem(request, reply, sent.error);
  const { status, headers, body } = sent.value;
  return reply
    .code(status)
    .headers({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    })
    .send(JSON.stringify(body));
}

async function handleOwn(
  endpoint: OwnEndpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  registration: Registration,
): Promise<FastifyReply> {
  const incoming = incomingOf(request);
  const { database } = registration;
  const { token, csrf, language } = incoming;
  let signed: Signed | null = null;
  if (token !== null) {
    const entered = await database.withWeb('act', async (client) => ok(await enter(client, token)));
    if (!entered.ok) return sendProblem(request, reply, databaseProblem(entered.error));
    signed = entered.value;
  }
  const refused =
    refusalOf(endpoint, signed, csrf) ??
    (await endpoint.handle(request, reply, { ...registration, signed, token, language }));
  if (refused === undefined) return reply;
  const told = signed === null ? refused : await afterLogging(database, signed, incoming, refused);
  return sendProblem(request, reply, told);
}
