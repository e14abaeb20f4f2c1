import { fail, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { hashPassword, type PasswordRefusal, passwordRefusal } from './password.js';
import { type AreaRefusal, areaRefusal, type Position, WORKS_IN } from './position.js';
import type { Signed } from './signed.js';
import { logAccess } from './stores/entry.js';
import { findOrganisation, insertOrganisations, type Organisation } from './stores/organisation.js';
import {
  findPerson,
  insertPeople,
  isIdentityTaken,
  type PersonState,
  setIdentity,
  setState,
} from './stores/person.js';
import { endSessionsOf } from './stores/session.js';
import { forgetFailures, setPassword } from './stores/sign-in.js';

/** Why an administrator's change is refused. */
export type PeopleRefusal =
  | PasswordRefusal
  | 'unknownPerson'
  | 'oneself'
  | 'unknownOrganisation'
  | 'notInThisOrganisation'
  | 'neitherPasswordNorIdentity'
  | 'accountTaken'
  | 'identityTaken';

/** A person as an administrator states her. */
export interface PersonRequest {
  readonly account: string;
  readonly name: string;
  readonly position: Position;
  readonly organisation: string;
  /** Given to her once, to be changed when she first signs in; null: signs in by the identity provider only. */
  readonly password: string | null;
  readonly identity: string | null;
}

/** Enters a person. */
export async function addPerson(
  client: pg.ClientBase,
  signed: Signed,
  request: PersonRequest,
): Promise<Result<bigint, PeopleRefusal>> {
  const { account, name, position, organisation, password, identity } = request;
  const { jurisdiction } = signed;
  if (password === null && identity === null) return fail('neitherPasswordNorIdentity');
  const weak = password === null ? null : passwordRefusal(account, password);
  if (weak !== null) return fail(weak);
  const place = await findOrganisation(client, jurisdiction, organisation);
  if (place === null) return fail('unknownOrganisation');
  if (!WORKS_IN[position].includes(place.kind)) return fail('notInThisOrganisation');
  const hashed = password === null ? null : await hashPassword(password);
  const mustChange = password !== null;
  const person = { organisation, account, name, position, password: hashed, mustChange, identity };
  const [id] = await insertPeople(client, jurisdiction, [person]);
  if (id === undefined) return fail('accountTaken');
  await logAccess(client, signed, {
    kind: 'personChanged',
    detail: `${account}: new, ${position} of ${organisation}`,
  });
  return ok(id);
}

/** Gives a person another password, to be changed when she next signs in; her sessions end. */
export const resetPassword = (
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
  password: string,
): Promise<Result<null, PeopleRefusal>> =>
  change(client, signed, id, 'password reset', async (account) => {
    const weak = passwordRefusal(account, password);
    if (weak !== null) return fail(weak);
    await setPassword(client, id, await hashPassword(password), true);
    await endSessionsOf(client, id);
    return ok(null);
  });

/** Lets a person sign in, or no longer; her sessions end. */
export const setPersonState = (
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
  state: PersonState,
): Promise<Result<null, PeopleRefusal>> =>
  change(client, signed, id, state, async () => {
    await setState(client, id, state);
    if (state === 'disabled') await endSessionsOf(client, id);
    return ok(null);
  });

/** Opens an account that was locked after too many failures. */
export const unlockPerson = (
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
): Promise<Result<null, PeopleRefusal>> =>
  change(client, signed, id, 'unlocked', async () => {
    await forgetFailures(client, id);
    return ok(null);
  });

/** Says under which identity the provider knows a person; null: under none any more. Her sessions end. */
export const setPersonIdentity = (
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
  identity: string | null,
): Promise<Result<null, PeopleRefusal>> =>
  change(client, signed, id, `identity ${identity ?? 'none'}`, async () => {
    if (identity !== null && (await isIdentityTaken(client, id, identity))) return fail('identityTaken');
    if (!(await setIdentity(client, id, identity))) return fail('neitherPasswordNorIdentity');
    await endSessionsOf(client, id);
    return ok(null);
  });

/** An administrator changes others, never herself, nor the one for whom she acts. */
async function change(
  client: pg.ClientBase,
  signed: Signed,
  id: bigint,
  what: string,
  work: (account: string) => Promise<Result<null, PeopleRefusal>>,
): Promise<Result<null, PeopleRefusal>> {
  if (id === signed.person || id === signed.principal) return fail('oneself');
  const person = await findPerson(client, signed.jurisdiction, id);
  if (person === null) return fail('unknownPerson');
  const done = await work(person.account);
  if (!done.ok) return done;
  await logAccess(client, signed, { kind: 'personChanged', detail: `${person.account}: ${what}` });
  return done;
}

/** Why an organisation is refused. */
export type OrganisationRefusal = AreaRefusal | 'codeTaken';

/** Enters an organisation: one of a city or county has its area, the others have none. */
export async function addOrganisation(
  client: pg.ClientBase,
  signed: Signed,
  organisation: Organisation,
): Promise<Result<null, OrganisationRefusal>> {
  const wrong = areaRefusal(organisation.kind, organisation.area);
  if (wrong !== null) return fail(wrong);
  const [entered] = await insertOrganisations(client, signed.jurisdiction, [organisation]);
  if (entered === undefined) return fail('codeTaken');
  await logAccess(client, signed, {
    kind: 'personChanged',
    detail: `organisation ${organisation.code}: new, ${organisation.kind}`,
  });
  return ok(null);
}
