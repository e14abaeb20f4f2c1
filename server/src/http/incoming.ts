import { createHash } from 'node:crypto';
import type { Language } from '@jizheng/rules';
import type { FastifyRequest } from 'fastify';
import type { Incoming } from './run-endpoint.js';

/** The cookie that holds the session's token. */
export const SESSION_COOKIE = 'jz_session';

/** The reader's language: Chinese, unless English is asked for first. */
export function languageOf({ headers }: FastifyRequest): Language {
  const asked = headers['accept-language'];
  return asked !== undefined && /^\s*en\b/i.test(asked) ? 'en' : 'zh';
}

/** sha256 of the token: what the database keeps of a session. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A header that was sent once; null when it was not. */
export const headerOf = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

/** The session's token of a request, hashed; null when it brought none. */
export function tokenOf({ cookies }: FastifyRequest): Buffer | null {
  const token = cookies[SESSION_COOKIE];
  return token === undefined || token === '' ? null : hashToken(token);
}

/** A request as an endpoint's runner reads it. */
export const incomingOf = (request: FastifyRequest): Incoming => ({
  method: request.method,
  url: request.url,
  params: request.params,
  query: request.query,
  body: request.body,
  language: languageOf(request),
  token: tokenOf(request),
  csrf: headerOf(request, 'x-csrf-token'),
  key: headerOf(request, 'idempotency-key'),
  ifMatch: headerOf(request, 'if-match'),
});
