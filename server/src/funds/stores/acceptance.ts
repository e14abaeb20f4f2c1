import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** Who accepts or appraises a project. */
export type AcceptingBody = 'provincialDepartment' | 'localDepartment';

/** How far a project has come after its work is done. */
export interface Acceptance {
  readonly project: string;
  readonly fund: string;
  readonly state: 'admitted' | 'settled' | 'completed' | 'accepted' | 'stopped';
  /** The approval authority of its portion. */
  readonly authority: 'retained' | 'delegated';
  readonly completedOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
  readonly acceptedBy: AcceptingBody | null;
  /** The basis of capital construction's own rules, or null. */
  readonly basis: string | null;
  readonly filedOn: PlainDate | null;
}

/** The projects with these codes, by code. */
export async function findAcceptances(
  { client, jurisdiction }: ActContext,
  projects: readonly string[],
): Promise<Map<string, Acceptance>> {
  const { rows } = await client.query<Acceptance>(
    `select p.code as project, p.fund, p.state, r.authority, p.completed_on as "completedOn",
       p.accepted_on as "acceptedOn", p.accepted_by as "acceptedBy", p.acceptance_basis as basis, p.filed_on as "filedOn"
     from funds.project p
     join funds.portion r on (r.jurisdiction, r.fund, r.code) = (p.jurisdiction, p.fund, p.portion)
     where p.jurisdiction = $1 and p.code = any($2)`,
    [jurisdiction, [...new Set(projects)]],
  );
  return new Map(rows.map((row) => [row.project, row]));
}

/** Projects whose work was done on the act's day. */
export async function completeProjects(
  { client, jurisdiction, on }: ActContext,
  projects: readonly string[],
): Promise<void> {
  await client.query(
    `update funds.project set state = 'completed', completed_on = $3 where jurisdiction = $1 and code = any($2)`,
    [jurisdiction, projects, on],
  );
}

/** Projects that were accepted on the act's day. */
export async function acceptProjects(
  { client, jurisdiction, on }: ActContext,
  accepted: readonly {
    readonly project: string;
    readonly by: AcceptingBody;
    readonly basis: string | null;
  }[],
): Promise<void> {
  await client.query(
    `update funds.project p set state = 'accepted', accepted_on = $2, accepted_by = a.body, acceptance_basis = a.basis
     from unnest($3::text[], $4::text[], $5::text[]) as a (project, body, basis)
     where p.jurisdiction = $1 and p.code = a.project`,
    [
      jurisdiction,
      on,
      accepted.map(({ project }) => project),
      accepted.map(({ by }) => by),
      accepted.map(({ basis }) => basis),
    ],
  );
}

/** Projects whose result was filed on the act's day. */
export async function fileAcceptances(
  { client, jurisdiction, on }: ActContext,
  projects: readonly string[],
): Promise<void> {
  await client.query('update funds.project set filed_on = $3 where jurisdiction = $1 and code = any($2)', [
    jurisdiction,
    projects,
    on,
  ]);
}

/** Projects that go no further. */
export async function stopProjects(
  { client, jurisdiction, on }: ActContext,
  projects: readonly string[],
): Promise<void> {
  await client.query(
    `update funds.project set state = 'stopped', stopped_on = $3 where jurisdiction = $1 and code = any($2)`,
    [jurisdiction, projects, on],
  );
}
