import type pg from 'pg';
import type { OrganisationKind } from '../position.js';

/** An organisation in which people work. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly area: string | null;
}

/** An organisation of the jurisdiction. */
export async function findOrganisation(
  client: pg.ClientBase,
  jurisdiction: string,
  code: string,
): Promise<Organisation | null> {
  const { rows } = await client.query<Organisation>(
    'select code, name, kind, area from access.organisation where jurisdiction = $1 and code = $2',
    [jurisdiction, code],
  );
  return rows[0] ?? null;
}

/** Enters an organisation; false when the code is another's. */
export async function insertOrganisation(
  client: pg.ClientBase,
  jurisdiction: string,
  { code, name, kind, area }: Organisation,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into access.organisation (jurisdiction, code, name, kind, area) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [jurisdiction, code, name, kind, area],
  );
  return rowCount === 1;
}
