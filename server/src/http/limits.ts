import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './errors.js';
import { tokenOf } from './incoming.js';
import { problem } from './problem.js';

const MINUTE_MS = 60_000;
/** The most requests of one person in a minute. */
const PERSON_PER_MINUTE = 1_200;
/** Offices of some hundred people reach the service through one address. */
const PEOPLE_BEHIND_ONE_ADDRESS = 10;

/** What costs nothing to answer: a whole building loads the console's files through one address. */
const isFree = ({ url }: Pick<FastifyRequest, 'url'>): boolean =>
  url === '/healthz' || url === '/readyz' || url.startsWith('/assets/');

const addressOf = ({ ip }: FastifyRequest): string => ip;

/** Whoever holds the session; without one, whoever calls from the address. */
const callerOf = (request: FastifyRequest): string =>
  tokenOf(request)?.toString('base64') ?? addressOf(request);

/**
 * Limits requests: of a person by her session, and, because a session costs nothing to make up, of an address as a whole,
 * which many people may share.
 */
export async function limitRequests(app: FastifyInstance, perMinute = PERSON_PER_MINUTE): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: MINUTE_MS,
    allowList: isFree,
    keyGenerator: callerOf,
  });
  const ofAddress = app.createRateLimit({
    max: perMinute * PEOPLE_BEHIND_ONE_ADDRESS,
    timeWindow: MINUTE_MS,
    allowList: isFree,
    keyGenerator: addressOf,
  });
  app.addHook('onRequest', async (request, reply) => {
    const found = await ofAddress(request);
    if (found.isAllowed || !found.isExceeded) return undefined;
    return sendProblem(request, reply, { ...problem('tooMany'), headers: { 'retry-after': '60' } });
  });
}

/** The limit of one endpoint; where nobody has signed in yet, a session that is brought along counts for nothing. */
export const endpointLimit = (max: number, isOpen: boolean) => ({
  rateLimit: { max, timeWindow: MINUTE_MS, ...(isOpen ? { keyGenerator: addressOf } : {}) },
});
