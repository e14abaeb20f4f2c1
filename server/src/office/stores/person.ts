import type pg from 'pg';
import type { Position } from '../position.js';

/** Whether a person may sign in. */
export type PersonState = 'active' | 'disabled';

/** A person as she is entered. */
export interface NewPerson {
  readonly jurisdiction: string;
  readonly organisation: string;
  readonly account: string;
  readonly name: string;
  readonly position: Position;
  /** argon2id; null: signs in by the identity provider only. */
  readonly password: string | null;
  readonly identity: string | null;
}

/** Enters a person; null when the account or the identity is somebody's already. */
export async function insertPerson(
  client: pg.ClientBase,
  { jurisdiction, organisation, account, name, position, password, identity }: NewPerson,
): Promise<bigint | null> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into access.person (jurisdiction, organisation, account, name, position, password, identity, must_change)
     values ($1, $2, $3, $4, $5, $6, $7, $6::text is not null) on conflict do nothing returning id`,
    [jurisdiction, organisation, account, name, position, password, identity],
  );
  return rows[0]?.id ?? null;
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
