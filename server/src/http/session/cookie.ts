import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Opened, SESSION_HOURS } from '../../office/sign-in.js';
import type { Services } from '../endpoint.js';
import { SESSION_COOKIE } from '../incoming.js';

type Secure = Pick<Services, 'secure'>;

const SECONDS_OF_HOUR = 3600;

const attributes = ({ secure }: Secure, path: string) =>
  ({ httpOnly: true, sameSite: 'lax', path, secure }) as const;

/** Gives the browser its session; no script can read it, and no other site's form brings it along. */
export const giveSession = (reply: FastifyReply, { token }: Opened, services: Secure): FastifyReply =>
  reply.setCookie(SESSION_COOKIE, token, {
    ...attributes(services, '/'),
    maxAge: SESSION_HOURS * SECONDS_OF_HOUR,
  });

/** Takes the session from the browser. */
export const takeSession = (reply: FastifyReply, services: Secure): FastifyReply =>
  reply.clearCookie(SESSION_COOKIE, attributes(services, '/'));

const ERRAND_COOKIE = 'jz_oidc';
const ERRAND_PATH = '/api/session/oidc';
const ERRAND_SECONDS = 600;

/** Keeps in the browser, for some minutes, what its errand to the identity provider must match. */
export const giveErrand = (reply: FastifyReply, errand: object, services: Secure): FastifyReply =>
  reply.setCookie(ERRAND_COOKIE, Buffer.from(JSON.stringify(errand)).toString('base64url'), {
    ...attributes(services, ERRAND_PATH),
    maxAge: ERRAND_SECONDS,
  });

/** What the browser kept of its errand, once: afterwards it is gone. */
export function takeErrand(request: FastifyRequest, reply: FastifyReply, services: Secure): unknown {
  const kept = request.cookies[ERRAND_COOKIE];
  reply.clearCookie(ERRAND_COOKIE, attributes(services, ERRAND_PATH));
  if (kept === undefined) return null;
  try {
    return JSON.parse(Buffer.from(kept, 'base64url').toString('utf8'));
  } catch {
    // Whatever the browser made of it, it is no errand of ours.
    return null;
  }
}
