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
