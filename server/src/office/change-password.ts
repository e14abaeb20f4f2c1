import { ok, type Result } from '@jizheng/rules';
import type { Database, DatabaseError } from '../database/index.js';
import { hashPassword, isPassword, type PasswordRefusal, passwordRefusal } from './password.js';
import { failed, type Opened, openSession } from './sign-in.js';
import type { Signed } from './signed.js';
import { logAccess } from './stores/entry.js';
import { endSessionsOf } from './stores/session.js';
import { findByAccount, lockCandidate, setPassword } from './stores/sign-in.js';

/** How a change of password went. */
export type PasswordChange =
  | { readonly kind: 'changed'; readonly opened: Opened }
  | { readonly kind: 'refused'; readonly why: PasswordRefusal }
  /** Signs in by the identity provider alone. */
  | { readonly kind: 'noPassword' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly until: Date };

/**
 * Changes one's own password: every session of the person ends and a new one begins. A wrong present password counts as
 * a failed sign-in, since whoever found an open browser could guess at it.
 */
export async function changePassword(
  database: Database,
  signed: Signed,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<PasswordChange, DatabaseError>> {
  const why = next === current ? 'sameAsBefore' : passwordRefusal(signed.account, next);
  const found = await database.withTransaction(async (client) =>
    ok(await findByAccount(client, signed.account)),
  );
  if (!found.ok) return found;
  const known = found.value;
  if (known === null || known.password === null) return ok({ kind: 'noPassword' });
  const isRight = await isPassword(known.password, current);
  const hashed = why === null && isRight ? await hashPassword(next) : null;
  return database.withTransaction(async (client): Promise<Result<PasswordChange, never>> => {
    const person = await lockCandidate(client, known.person);
    if (person.lockedUntil !== null) return ok({ kind: 'locked', until: person.lockedUntil });
    if (!isRight || person.password !== known.password) {
      const failure = await failed(client, person);
      if (failure.kind !== 'locked') return ok({ kind: 'wrong' });
      await endSessionsOf(client, person.person);
      return ok(failure);
    }
    if (hashed === null) return ok({ kind: 'refused', why: why ?? 'tooShort' });
    await setPassword(client, person.person, hashed, false);
    await endSessionsOf(client, person.person);
    await logAccess(client, person, { kind: 'passwordChanged', detail: 'own' });
    return ok({ kind: 'changed', opened: await openSession(client, person.person, null) });
  });
}
