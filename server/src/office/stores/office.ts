import type pg from 'pg';
import type { OrganisationKind, Position } from '../position.js';

/** An organisation as it is entered. */
export interface NewOrganisation {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly area: string | null;
}

/** A person as she is entered; `password` is its hash. */
export interface NewPerson {
  readonly account: string;
  readonly name: string;
  readonly organisation: string;
  readonly position: Position;
  readonly password: string;
  readonly mustChange: boolean;
}

/** Enters organisations; those that are there stay as they are. */
export async function insertOrganisations(
  client: pg.ClientBase,
  jurisdiction: string,
  organisations: readonly NewOrganisation[],
): Promise<void> {
  await client.query(
    `insert into access.organisation (jurisdiction, code, name, kind, area)
     select $1, o.code, o.name, o.kind, o.area
     from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as o (code, name, kind, area)
     on conflict do nothing`,
    [
      jurisdiction,
      organisations.map(({ code }) => code),
      organisations.map(({ name }) => name),
      organisations.map(({ kind }) => kind),
      organisations.map(({ area }) => area),
    ],
  );
}

/** Enters people; accounts that are there stay as they are. Answers the accounts that are new. */
export async function insertPeople(
  client: pg.ClientBase,
  jurisdiction: string,
  people: readonly NewPerson[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ account: string }>(
    `insert into access.person (jurisdiction, organisation, account, name, position, password, must_change)
     select $1, p.organisation, p.account, p.name, p.position, p.password, p.must_change
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[])
       with ordinality as p (organisation, account, name, position, password, must_change, line)
     order by p.line on conflict do nothing returning account`,
    [
      jurisdiction,
      people.map(({ organisation }) => organisation),
      people.map(({ account }) => account),
      people.map(({ name }) => name),
      people.map(({ position }) => position),
      people.map(({ password }) => password),
      people.map(({ mustChange }) => mustChange),
    ],
  );
  return rows.map(({ account }) => account);
}

/** Marks the books as a demo's. */
export async function markDemo(client: pg.ClientBase, jurisdiction: string): Promise<void> {
  await client.query('update law.jurisdiction set demo = true where code = $1', [jurisdiction]);
}

/** Whether these books are a demo's, played and with its people. */
export async function isDemo(client: pg.ClientBase, jurisdiction: string): Promise<boolean> {
  const { rows } = await client.query<{ demo: boolean }>(
    'select demo from law.jurisdiction where code = $1',
    [jurisdiction],
  );
  return rows[0]?.demo === true;
}
