import { ok } from '@jizheng/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { changePassword } from '../../office/change-password.js';
import { actFor } from '../../office/delegate.js';
import { type Opened, type SignIn, signIn } from '../../office/sign-in.js';
import { logAccess } from '../../office/stores/entry.js';
import { endSession } from '../../office/stores/session.js';
import type { OwnEndpoint, Services } from '../endpoint.js';
import { hashToken } from '../incoming.js';
import { type Problem, problem } from '../problem.js';
import { readBody } from '../read-body.js';
import { databaseProblem } from '../run-endpoint.js';
import { giveSession, takeSession } from './cookie.js';
import { actingKind, credentialsKind, passwordChangeKind, sessionKind } from './kinds.js';
import { findSession } from './read-session.js';
import { refusedPassword } from './refused-password.js';
import { isForeign } from './same-site.js';

const PATH = '/api/session';
const TAG = 'session';
/** A password costs a moment of a whole core to check; a building may come to work at once. */
const SIGN_INS_PER_MINUTE = 300;

const signInEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'POST',
  path: PATH,
  title: { zh: '登录', en: 'sign in' },
  tag: TAG,
  access: { who: 'anyone' },
  perMinute: SIGN_INS_PER_MINUTE,
  schemas: { params: null, query: null, body: credentialsKind.schema, answer: sessionKind.schema },
  async handle(request, reply, services) {
    if (request.headers['content-type']?.startsWith('application/json') !== true)
      return problem('wrongMedia');
    if (isForeign(request)) return problem('csrf');
    const body = readBody(credentialsKind, request.body);
    if (!body.ok) return body.error;
    const account = body.value.account.trim().toLowerCase();
    const done = await signIn(services.database, {
      account,
      password: body.value.password,
      before: services.token,
    });
    if (!done.ok) return databaseProblem(done.error);
    return answerSignIn(done.value, reply, services);
  },
};

function answerSignIn(
  done: SignIn,
  reply: FastifyReply,
  services: Services,
): Promise<Problem | undefined> | Problem {
  switch (done.kind) {
    case 'opened':
      return answerSession(done.opened, reply, services);
    case 'locked':
      return lockedOut(done.until);
    case 'wrong':
      return problem('badCredentials');
  }
}

const lockedOut = (until: Date): Problem => ({ code: 'lockedOut', members: { until: until.toISOString() } });

/** Gives the browser its new session, and answers what it is. */
async function answerSession(
  opened: Opened,
  reply: FastifyReply,
  services: Services,
): Promise<Problem | undefined> {
  giveSession(reply, opened, services);
  return sendSession(hashToken(opened.token), reply, services);
}

async function sendSession(
  token: Buffer,
  reply: FastifyReply,
  { database }: Services,
): Promise<Problem | undefined> {
  const found = await findSession(database, token);
  if (!found.ok) return databaseProblem(found.error);
  if (found.value === null) return problem('notSignedIn');
  await reply.header('cache-control', 'no-store').send(sessionKind.toJson(found.value));
  return undefined;
}

const signOutEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'DELETE',
  path: PATH,
  title: { zh: '退出登录', en: 'sign out' },
  tag: TAG,
  access: { who: 'signedIn' },
  schemas: { params: null, query: null, body: null, answer: null },
  async handle(_, reply, services) {
    const { database, signed, token } = services;
    if (signed === null || token === null) return problem('notSignedIn');
    const ended = await database.withTransaction(async (client) => {
      await endSession(client, token);
      await logAccess(client, signed, { kind: 'signedOut' });
      return ok(null);
    });
    if (!ended.ok) return databaseProblem(ended.error);
    await takeSession(reply, services).code(204).send();
    return undefined;
  },
};

const passwordEndpoint: OwnEndpoint = {
  ...signInEndpoint,
  path: `${PATH}/password`,
  title: { zh: '修改密码', en: 'change the password' },
  access: { who: 'signedIn' },
  schemas: { params: null, query: null, body: passwordChangeKind.schema, answer: sessionKind.schema },
  async handle(request, reply, services) {
    const body = readBody(passwordChangeKind, request.body);
    if (!body.ok) return body.error;
    if (services.signed === null) return problem('notSignedIn');
    const done = await changePassword(services.database, services.signed, body.value);
    if (!done.ok) return databaseProblem(done.error);
    switch (done.value.kind) {
      case 'changed':
        return answerSession(done.value.opened, reply, services);
      case 'refused':
        return refusedPassword('next', done.value.why);
      case 'locked':
        return lockedOut(done.value.until);
      case 'noPassword':
        return problem('unacceptable', {
          zh: '您通过统一身份认证登录，密码不在本系统',
          en: 'you sign in by the identity provider; your password is not kept here',
        });
      case 'wrong':
        return {
          code: 'wrongFields',
          errors: [
            {
              path: 'current',
              code: 'wrongPassword',
              message: { zh: '当前密码不正确', en: 'this is not the present password' },
            },
          ],
        };
    }
  },
};

const actingEndpoint: OwnEndpoint = {
  ...passwordEndpoint,
  path: `${PATH}/acting`,
  title: { zh: '切换代签身份', en: 'act for an absent colleague, or for oneself again' },
  schemas: { params: null, query: null, body: actingKind.schema, answer: sessionKind.schema },
  handle: changeActing,
};

async function changeActing(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
): Promise<Problem | undefined> {
  const body = readBody(actingKind, request.body);
  if (!body.ok) return body.error;
  const { database, signed, token } = services;
  if (signed === null || token === null) return problem('notSignedIn');
  const done = await database.withTransaction((client) =>
    actFor(client, signed, token, body.value.delegation),
  );
  if (done.ok) return sendSession(token, reply, services);
  return done.error === 'unknown' ? problem('notFound') : databaseProblem(done.error);
}

/** Signing in and out, and what a person changes of her own session. */
export const SIGN_IN_ENDPOINTS: readonly OwnEndpoint[] = [
  signInEndpoint,
  signOutEndpoint,
  passwordEndpoint,
  actingEndpoint,
];
