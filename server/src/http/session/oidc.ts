import { recordKind, textKind } from '@jizheng/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInByIdentity } from '../../office/sign-in.js';
import type { OwnEndpoint, Services } from '../endpoint.js';
import { type Problem, problem } from '../problem.js';
import { databaseProblem } from '../run-endpoint.js';
import { giveErrand, giveSession, takeErrand } from './cookie.js';
import { sendPage } from './page.js';

const PATH = '/api/session/oidc';

const startEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: PATH,
  title: { zh: '经统一身份认证登录', en: 'sign in by the identity provider' },
  tag: 'session',
  access: { who: 'anyone' },
  schemas: { params: null, query: null, body: null, answer: null },
  async handle(request, reply, services) {
    const { identityProvider } = services;
    if (identityProvider === null) return problem('notFound');
    try {
      const { url, errand } = await identityProvider.start();
      await giveErrand(reply, errand, services).header('cache-control', 'no-store').redirect(url.href, 302);
      return undefined;
    } catch (exception) {
      return refuse(request, reply, 'identityUnproven', exception);
    }
  },
};

/** What the browser kept of its errand. */
const errandKind = recordKind({ state: textKind, nonce: textKind, verifier: textKind });

const callbackEndpoint: OwnEndpoint = {
  ...startEndpoint,
  path: `${PATH}/callback`,
  title: { zh: '统一身份认证返回', en: 'back from the identity provider' },
  handle: finish,
};

async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
): Promise<Problem | undefined> {
  const { identityProvider, database, token } = services;
  if (identityProvider === null) return problem('notFound');
  const errand = errandKind.parse(takeErrand(request, reply, services), '');
  if (!errand.ok) return refuse(request, reply, 'identityUnproven', 'no errand');
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  let identity: string;
  try {
    identity = await identityProvider.finish(query, errand.value);
  } catch (exception) {
    return refuse(request, reply, 'identityUnproven', exception);
  }
  const done = await signInByIdentity(database, identity, token);
  if (!done.ok) return databaseProblem(done.error);
  if (done.value === null) return refuse(request, reply, 'identityUnknown', identity);
  await giveSession(reply, done.value, services).header('cache-control', 'no-store').redirect('/', 303);
  return undefined;
}

/** Says why, to a person in her browser as a page; the log has the cause, which is the provider's or an attacker's. */
async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: 'identityUnproven' | 'identityUnknown',
  cause: unknown,
): Promise<Problem | undefined> {
  request.log.warn({ cause: cause instanceof Error ? `${cause.name}: ${cause.message}` : cause }, code);
  if (request.headers.accept?.includes('text/html') !== true) return problem(code);
  await sendPage(request, reply, problem(code));
  return undefined;
}

/** Signing in by the identity provider. */
export const OIDC_ENDPOINTS: readonly OwnEndpoint[] = [startEndpoint, callbackEndpoint];
