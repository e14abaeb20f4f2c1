import type pg from 'pg';
import type { Signed } from '../signed.js';

/** Enters the transaction with a session's token, given as its sha256; null when there is no such session. */
export async function enter(client: pg.ClientBase, token: Buffer): Promise<Signed | null> {
  const { rows } = await client.query<Signed>(
    `select person, account, name, principal, principal_name as "principalName", position, organisation,
       organisation_name as "organisationName", organisation_kind as "organisationKind", area, jurisdiction,
       jurisdiction_name as "jurisdictionName", today, clock, demo, csrf, delegation, must_change as "mustChange"
     from access.enter($1)`,
    [token],
  );
  return rows[0] ?? null;
}

/** Keeps a session of a person; of its token only the sha256. */
export async function insertSession(
  client: pg.ClientBase,
  { token, person, csrf, hours }: { token: Buffer; person: bigint; csrf: string; hours: number },
): Promise<void> {
  await client.query(
    `insert into access.session (token, person, csrf, expires_at)
     values ($1, $2, $3, now() + make_interval(hours => $4))`,
    [token, person, csrf, hours],
  );
}

/** Ends one session. */
export async function endSession(client: pg.ClientBase, token: Buffer): Promise<void> {
  await client.query('update access.session set ended_at = now() where token = $1 and ended_at is null', [
    token,
  ]);
}

/** Ends every session of a person. */
export async function endSessionsOf(client: pg.ClientBase, person: bigint): Promise<void> {
  await client.query('update access.session set ended_at = now() where person = $1 and ended_at is null', [
    person,
  ]);
}

/** Says for whom the session acts from now on; null: for its own person. */
export async function setActing(
  client: pg.ClientBase,
  token: Buffer,
  delegation: bigint | null,
): Promise<void> {
  await client.query('update access.session set delegation = $2 where token = $1', [token, delegation]);
}
