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

/** Enters organisations; those that are there stay as they are. Answers the codes of those that are new. */
export async function insertOrganisations(
  client: pg.ClientBase,
  jurisdiction: string,
  organisations: readonly Organisation[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ code: string }>(
    `insert into access.organisation (jurisdiction, code, name, kind, area)
     select $1, o.code, o.name, o.kind, o.area
     from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as o (code, name, kind, area)
     on conflict do nothing returning code`,
    [
      jurisdiction,
      organisations.map(({ code }) => code),
      organisations.map(({ name }) => name),
      organisations.map(({ kind }) => kind),
      organisations.map(({ area }) => area),
    ],
  );
  return rows.map(({ code }) => code);
}
