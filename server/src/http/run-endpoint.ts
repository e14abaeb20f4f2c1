import { createHash, timingSafeEqual } from 'node:crypto';
import { fail, type Language, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database, DatabaseError } from '../database/index.js';
import { mayCall } from '../office/access.js';
import { refusedByDatabase } from '../office/refused-by-database.js';
import type { Signed } from '../office/signed.js';
import { claimKey, keepAnswer } from '../office/stores/answered.js';
import { logAccess } from '../office/stores/entry.js';
import { enter } from '../office/stores/session.js';
import type { DataEndpoint, Endpoint, RawCall, Sent } from './endpoint.js';
import { type Problem, problem, problemJson, statusOf } from './problem.js';

/** A request as the transport hands it over. */
export interface Incoming {
  readonly method: string;
  /** Path with its query. */
  readonly url: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly language: Language;
  /** sha256 of the session's token. */
  readonly token: Buffer | null;
  readonly csrf: string | null;
  readonly key: string | null;
  readonly ifMatch: string | null;
}

/** How one request went. */
export interface Ran {
  readonly sent: Result<Sent, Problem>;
  readonly signed: Signed | null;
}

const KEY = /^[\x21-\x7e]{8,80}$/;

/** Whether it may name a request for ever. */
export const isKey = (key: string | null): key is string => key !== null && KEY.test(key);

const sameText = (a: string, b: string | null): boolean =>
  b !== null && a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Why the person may not call the endpoint at all; null when she may. The one place that decides over endpoints. */
export function refusalOf(
  endpoint: Pick<Endpoint, 'access' | 'method' | 'path'>,
  signed: Signed | null,
  csrf: string | null,
): Problem | null {
  if (endpoint.access.who !== 'anyone' && signed === null) return problem('notSignedIn');
  if (!mayCall(endpoint.access, signed)) return problem('notAllowed');
  if (signed === null || endpoint.access.who === 'anyone') return null;
  if (endpoint.method !== 'GET' && !sameText(signed.csrf, csrf)) return problem('csrf');
  return signed.mustChange && !endpoint.path.startsWith('/api/session')
    ? problem('mustChangePassword')
    : null;
}

/**
 * Runs an endpoint for a request in one transaction: enters with the session, decides over access, answers a retry as
 * before, and keeps the answer of a write beside what it did.
 */
export async function runEndpoint(
  database: Database,
  endpoint: DataEndpoint,
  incoming: Incoming,
): Promise<Ran> {
  if (endpoint.kind === 'write' && !isKey(incoming.key))
    return { sent: fail(problem('keyMissing')), signed: null };
  const { token } = incoming;
  if (token === null) return { sent: fail(problem('notSignedIn')), signed: null };
  let signed: Signed | null = null;
  const ended = await database.withWeb<Kept, Problem | Tried>(
    endpoint.kind === 'read' ? 'read' : 'act',
    async (client) => {
      signed = await enter(client, token);
      const refusal = refusalOf(endpoint, signed, incoming.csrf);
      if (signed === null || refusal !== null) return fail(refusal ?? problem('notSignedIn'));
      if (endpoint.kind === 'write') {
        const { person } = signed;
        const call = { ...incoming, client, signed, key: incoming.key };
        return runOnce(incoming, client, person, () => runAllowed(endpoint, call));
      }
      const done = kept(await runAllowed(endpoint, { ...incoming, client, signed, key: null }));
      return endpoint.kind === 'trial' && done.ok ? fail({ tried: done.value }) : done;
    },
  );
  const ran = outcomeOf(ended);
  if (ran.ok)
    return { sent: ran.value.problem === null ? ok(ran.value.sent) : fail(ran.value.problem), signed };
  const refused = 'params' in ran.error ? databaseProblem(ran.error) : ran.error;
  return {
    sent: fail(signed === null ? refused : await afterLogging(database, signed, incoming, refused)),
    signed,
  };
}

/** What a transaction leaves: an answer, or a problem that is kept, such as a refusal by law. */
export interface Kept {
  readonly sent: Sent;
  readonly problem: Problem | null;
}

/** What a trial came to: handed out as a failure, so that the transaction is undone. */
interface Tried {
  readonly tried: Kept;
}

const outcomeOf = <E>(ended: Result<Kept, E | Tried>): Result<Kept, E> =>
  ended.ok ? ended : isTried(ended.error) ? ok(ended.error.tried) : fail(ended.error);

const isTried = (error: unknown): error is Tried =>
  typeof error === 'object' && error !== null && 'tried' in error;

/** Runs the endpoint; where the database refuses access that was granted, its word counts. */
async function runAllowed(endpoint: DataEndpoint, call: RawCall): Promise<Result<Sent, Problem>> {
  try {
    return await endpoint.run(call);
  } catch (exception) {
    const refused = refusedByDatabase(exception);
    if (refused === null) throw exception;
    return fail(problem(refused));
  }
}

const NOTHING: Sent = { status: 204, headers: {}, body: null };

function kept(done: Result<Sent, Problem>): Result<Kept, Problem> {
  if (done.ok) return ok({ sent: done.value, problem: null });
  return done.error.keeps === true ? ok({ sent: NOTHING, problem: done.error }) : done;
}

/** Does the work of a request once for its key, and answers a retry as before, all in the caller's transaction. */
export async function runOnce(
  incoming: Incoming,
  client: pg.ClientBase,
  person: bigint,
  work: () => Promise<Result<Sent, Problem>>,
): Promise<Result<Kept, Problem>> {
  const key = incoming.key ?? '';
  const request = digestOf(incoming);
  const before = await claimKey(client, person, key, request);
  if (before !== null) {
    if (!before.request.equals(request)) return fail(problem('keyReused'));
    const { status, headers, body } = before;
    return ok({ sent: { status, headers, body: JSON.parse(body) as unknown }, problem: null });
  }
  const done = kept(await work());
  if (!done.ok) return done;
  const sent = done.value.problem === null ? done.value.sent : problemSent(done.value.problem, incoming);
  await keepAnswer(client, person, key, { ...sent, body: JSON.stringify(sent.body) });
  return ok({ sent, problem: null });
}

/** Fields of a body whose digest would be as good as a password that is easy to guess. */
const PASSWORDS = ['password', 'current', 'next'] as const;

const digestOf = ({ method, url, body }: Incoming): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([method, url, withoutPasswords(body)]))
    .digest();

function withoutPasswords(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => !PASSWORDS.some((password) => password === name)),
  );
}

/** A problem as it goes out. */
export const problemSent = (given: Problem, { language, url }: Pick<Incoming, 'language' | 'url'>): Sent => ({
  status: statusOf(given),
  headers: { ...given.headers, 'content-type': 'application/problem+json; charset=utf-8' },
  body: problemJson(given, language, url.split('?')[0] ?? url),
});

/** What the database did not let happen, for the caller; the details go to the log alone. */
export function databaseProblem(cause: DatabaseError): Problem {
  if (cause.code === 'diskFull') return { code: 'full', cause };
  return { code: 'unavailable', headers: { 'retry-after': '2' }, cause };
}

/** Problems that are refusals of access: each is logged. */
const ACCESS_PROBLEMS: ReadonlySet<string> = new Set(['notAllowed', 'notYours', 'fourEyes', 'csrf']);

/** Keeps a refusal of access in the audit log; it is a refusal also where that fails, and the program's log tells why. */
export async function afterLogging(
  database: Database,
  signed: Signed,
  { method, url }: Pick<Incoming, 'method' | 'url'>,
  refused: Problem,
): Promise<Problem> {
  const { code } = refused;
  if (!ACCESS_PROBLEMS.has(code)) return refused;
  const logged = await database.withTransaction(async (client) => {
    await logAccess(client, signed, { kind: 'refused', method, path: url.slice(0, 500), detail: code });
    return ok(null);
  });
  return logged.ok ? refused : { ...refused, cause: logged.error };
}
