import type pg from 'pg';
import type { Position } from '../position.js';

/** Whether a person may sign in. */
export type PersonState = 'active' | 'disabled';

/** A person as she is entered. */
export interface NewPerson {
  readonly organisation: string;
  readonly account: string;
  readonly name: string;
  readonly position: Position;
  /** argon2id; null: signs in by the identity provider only. */
  readonly password: string | null;
  /** The password is to be changed when it is first used. */
  readonly mustChange: boolean;
  readonly identity: string | null;
}

/** Enters people; whose account or identity is somebody's already does not come in. Answers the numbers of the new ones. */
export async function insertPeople(
  client: pg.ClientBase,
  jurisdiction: string,
  people: readonly NewPerson[],
): Promise<readonly bigint[]> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into access.person (jurisdiction, organisation, account, name, position, password, must_change, identity)
     select $1, p.organisation, p.account, p.name, p.position, p.password, p.must_change, p.identity
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[], $8::text[])
       with ordinality as p (organisation, account, name, position, password, must_change, identity, line)
     order by p.line on conflict do nothing returning id`,
    [
      jurisdiction,
      people.map(({ organisation }) => organisation),
      people.map(({ account }) => account),
      people.map(({ name }) => name),
      people.map(({ position }) => position),
      people.map(({ password }) => password),
      people.map(({ mustChange }) => mustChange),
      people.map(({ identity }) => identity),
    ],
  );
  return rows.map(({ id }) => id);
}

/** The account of a person of the jurisdiction. */
export async function findPerson(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<{ readonly account: string } | null> {
  const { rows } = await client.query<{ account: string }>(
    'select account from access.person where jurisdiction = $1 and id = $2',
    [jurisdiction, id],
  );
  return rows[0] ?? null;
}

/** Lets a person sign in, or no longer. */
export async function setState(client: pg.ClientBase, id: bigint, state: PersonState): Promise<void> {
  await client.query('update access.person set state = $2 where id = $1', [id, state]);
}

/** Whether somebody else has an identity. */
export async function isIdentityTaken(client: pg.ClientBase, id: bigint, identity: string): Promise<boolean> {
  const { rowCount } = await client.query('select from access.person where identity = $2 and id <> $1', [
    id,
    identity,
  ]);
  return rowCount !== 0;
}

/** Says under which identity the provider knows a person; false when she could not sign in without one. */
export async function setIdentity(
  client: pg.ClientBase,
  id: bigint,
  identity: string | null,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'update access.person set identity = $2 where id = $1 and (password is not null or $2::text is not null)',
    [id, identity],
  );
  return rowCount === 1;
}
