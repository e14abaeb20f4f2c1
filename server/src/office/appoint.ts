import { randomBytes } from 'node:crypto';
import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { ACCOUNT } from './account.js';
import { hashPassword, type PasswordRefusal, passwordRefusal } from './password.js';
import { type AreaRefusal, areaRefusal, POSITION, type Position, WORKS_IN } from './position.js';
import { listBooks } from './stores/books.js';
import { logAccess } from './stores/entry.js';
import { findOrganisation, insertOrganisations } from './stores/organisation.js';
import { insertPeople } from './stores/person.js';
import { endSessionsOf } from './stores/session.js';
import { findByAccount, setPassword } from './stores/sign-in.js';

/** Why no books are meant. */
export type BooksRefusal = 'noBooks' | 'severalBooks' | 'unknownBooks';

/** Why somebody cannot be let in from the command line. */
export type AppointmentRefusal =
  | PasswordRefusal
  | BooksRefusal
  | 'unknownAccount'
  | 'accountTaken'
  | 'accountMalformed'
  | 'nameMissing'
  | 'unknownPosition'
  | 'notInThisOrganisation'
  | 'organisationNameMissing'
  | AreaRefusal;

/** A person as whoever runs the program states her. */
export interface Appointment {
  /** Null: the only ones. */
  readonly books: string | null;
  readonly account: string;
  readonly name: string;
  readonly position: string;
  readonly organisation: string;
  /** Of an organisation that is not there yet. */
  readonly organisationName: string | null;
  readonly area: string | null;
  /** Null: one is made up. */
  readonly password: string | null;
}

/** A password to be handed over once; it is changed when it is first used. */
export interface Admitted {
  readonly account: string;
  readonly password: string;
}

const inventPassword = (): string => randomBytes(15).toString('base64url');

const isPosition = (text: string): text is Position => Object.hasOwn(POSITION, text);

/** Lets a person in, as whoever owns the machine may: so the first administrator of books comes to be. */
export async function appoint(
  client: pg.ClientBase,
  request: Appointment,
): Promise<Result<Admitted, AppointmentRefusal>> {
  const { account, name, position, organisation } = request;
  if (!ACCOUNT.test(account)) return fail('accountMalformed');
  if (name.trim() === '') return fail('nameMissing');
  if (!isPosition(position)) return fail('unknownPosition');
  const password = request.password ?? inventPassword();
  const weak = passwordRefusal(account, password);
  if (weak !== null) return fail(weak);
  const books = await booksOf(client, request.books);
  if (!books.ok) return books;
  const jurisdiction = books.value.code;
  const placed = await placeIn(client, jurisdiction, position, request);
  if (!placed.ok) return placed;
  const hashed = await hashPassword(password);
  const person = {
    organisation,
    account,
    name,
    position,
    password: hashed,
    mustChange: true,
    identity: null,
  };
  const [entered] = await insertPeople(client, jurisdiction, [person]);
  if (entered === undefined) return fail('accountTaken');
  await tell(client, books.value, `${account}: new, ${position} of ${organisation}`);
  return ok({ account, password });
}

/** Gives a person another password, opens her account and ends her sessions. */
export async function renewPassword(
  client: pg.ClientBase,
  account: string,
  given: string | null,
): Promise<Result<Admitted, AppointmentRefusal>> {
  const found = await findByAccount(client, account);
  if (found === null) return fail('unknownAccount');
  const password = given ?? inventPassword();
  const weak = passwordRefusal(account, password);
  if (weak !== null) return fail(weak);
  await setPassword(client, found.person, await hashPassword(password), true);
  await endSessionsOf(client, found.person);
  await tell(client, { code: found.jurisdiction, today: found.today }, `${account}: password reset`);
  return ok({ account, password });
}

interface Books {
  readonly code: string;
  readonly today: PlainDate;
}

/** The books that are meant: those named, or the only ones. */
export async function booksOf(
  client: pg.ClientBase,
  code: string | null,
): Promise<Result<Books, BooksRefusal>> {
  const all = await listBooks(client);
  const [only] = all;
  if (only === undefined) return fail('noBooks');
  if (code === null) return all.length === 1 ? ok(only) : fail('severalBooks');
  const named = all.find((each) => each.code === code);
  return named === undefined ? fail('unknownBooks') : ok(named);
}

/** The organisation is there, or is made, and the post exists in it. */
async function placeIn(
  client: pg.ClientBase,
  jurisdiction: string,
  position: Position,
  { organisation, organisationName, area }: Appointment,
): Promise<Result<null, AppointmentRefusal>> {
  const found = await findOrganisation(client, jurisdiction, organisation);
  if (found !== null)
    return WORKS_IN[position].includes(found.kind) ? ok(null) : fail('notInThisOrganisation');
  if (organisationName === null) return fail('organisationNameMissing');
  const [kind] = WORKS_IN[position];
  if (kind === undefined) throw new Error(`${position} works nowhere`);
  const wrong = areaRefusal(kind, area);
  if (wrong !== null) return fail(wrong);
  await insertOrganisations(client, jurisdiction, [
    { code: organisation, name: organisationName, kind, area },
  ]);
  return ok(null);
}

const tell = (client: pg.ClientBase, { code, today }: Books, detail: string): Promise<void> =>
  logAccess(
    client,
    { jurisdiction: code, today, person: null, position: 'administrator', account: 'jizheng' },
    { kind: 'personChanged', detail },
  );
