import { createHash, randomBytes } from 'node:crypto';
import { ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database, DatabaseError } from '../database/index.js';
import { isPassword } from './password.js';
import { logAccess, type Who } from './stores/entry.js';
import { endSession, insertSession } from './stores/session.js';
import {
  type Candidate,
  countFailure,
  findByAccount,
  findByIdentity,
  firstJurisdiction,
  forgetFailures,
  type LockRule,
  lockCandidate,
  readUnknownAccount,
} from './stores/sign-in.js';

/** An account is locked after so many failures in a row. */
const LOCK: LockRule = { failures: 5, minutes: 15 };

/** A session ends by itself after so long. */
export const SESSION_HOURS = 12;

const TOKEN_BYTES = 32;

/** A session that has just begun; its token is told once, to the browser. */
export interface Opened {
  readonly token: string;
}

/** How a sign-in went. */
export type SignIn =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly until: Date };

/** What somebody gives to sign in. */
interface Credentials {
  readonly account: string;
  readonly password: string;
  /** sha256 of the token of the browser's session before this one, which ends. */
  readonly before: Buffer | null;
}

/**
 * Signs in with a password. The password is tried outside any transaction, since that takes long; what it counts for is
 * decided under a lock on the person, so that many attempts at once count as many.
 */
export async function signIn(
  database: Database,
  { account, password, before }: Credentials,
): Promise<Result<SignIn, DatabaseError>> {
  const found = await database.withTransaction(async (client) => ok(await findByAccount(client, account)));
  if (!found.ok) return found;
  const known = found.value;
  const isRight = await isPassword(known?.password ?? null, password);
  return database.withTransaction(async (client) => {
    if (known === null) return ok(await refuseUnknown(client, account));
    const person = await lockCandidate(client, known.person);
    const passes = isRight && person.active && person.password === known.password;
    return ok(await decide(client, person, passes, before));
  });
}

async function decide(
  client: pg.ClientBase,
  person: Candidate,
  passes: boolean,
  before: Buffer | null,
): Promise<SignIn> {
  if (person.lockedUntil !== null) {
    await logAccess(client, person, { kind: 'signInRefused', detail: 'locked' });
    return { kind: 'locked', until: person.lockedUntil };
  }
  if (!passes) return failed(client, person);
  await forgetFailures(client, person.person);
  await logAccess(client, person, { kind: 'signedIn', detail: 'password' });
  return { kind: 'opened', opened: await openSession(client, person.person, before) };
}

/** Counts a wrong password of a person, and locks the account when it was one too many. */
export async function failed(client: pg.ClientBase, person: Candidate): Promise<SignIn> {
  const until = await countFailure(client, person.person, LOCK);
  await logAccess(client, person, { kind: 'signInRefused', detail: person.active ? 'wrong' : 'disabled' });
  if (until === null) return { kind: 'wrong' };
  await logAccess(client, person, { kind: 'lockedOut' });
  return { kind: 'locked', until };
}

/** An account that nobody has is answered like one that somebody has, also when it is tried too often. */
async function refuseUnknown(client: pg.ClientBase, account: string): Promise<SignIn> {
  const place = await firstJurisdiction(client);
  if (place === null) return { kind: 'wrong' };
  const who: Who = { ...place, person: null, position: 'none', account };
  const { lockedUntil, failures } = await readUnknownAccount(client, account, LOCK);
  if (lockedUntil !== null) {
    await logAccess(client, who, { kind: 'signInRefused', detail: 'locked' });
    return { kind: 'locked', until: lockedUntil };
  }
  await logAccess(client, who, { kind: 'signInRefused', detail: 'wrong' });
  if (failures + 1 < LOCK.failures) return { kind: 'wrong' };
  await logAccess(client, who, { kind: 'lockedOut' });
  return { kind: 'locked', until: new Date(Date.now() + LOCK.minutes * 60_000) };
}

/** Signs in whom the identity provider vouches for; null when nobody here has that identity. */
export const signInByIdentity = (
  database: Database,
  identity: string,
  before: Buffer | null,
): Promise<Result<Opened | null, DatabaseError>> =>
  database.withTransaction(async (client) => {
    const person = await findByIdentity(client, identity);
    if (person?.active === true) {
      await logAccess(client, person, { kind: 'signedIn', detail: 'identity' });
      return ok(await openSession(client, person.person, before));
    }
    const place = person ?? (await firstJurisdiction(client));
    if (place !== null) {
      const who = { person: null, position: 'none', account: 'none', ...place };
      await logAccess(client, who, { kind: 'signInRefused', detail: `identity ${identity}`.slice(0, 300) });
    }
    return ok(null);
  });

/** Begins a session of a person; the browser's one before it ends. */
export async function openSession(
  client: pg.ClientBase,
  person: bigint,
  before: Buffer | null,
): Promise<Opened> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  if (before !== null) await endSession(client, before);
  await insertSession(client, {
    token: createHash('sha256').update(token).digest(),
    person,
    csrf: randomBytes(TOKEN_BYTES).toString('base64url'),
    hours: SESSION_HOURS,
  });
  return { token };
}
