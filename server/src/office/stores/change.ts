import type pg from 'pg';

/** An event of the audit log, for whoever wants to know that something changed. */
export interface ChangeEvent {
  readonly id: bigint;
  readonly jurisdiction: string;
  /** The fund, or a chain of the jurisdiction's own, which begins with an asterisk. */
  readonly file: string;
  readonly number: bigint;
  readonly act: string;
  readonly actor: string;
}

/** How far a job is. */
export interface JobEvent {
  readonly job: bigint;
  readonly person: bigint;
  readonly state: string;
  readonly step: string;
  readonly done: bigint;
  readonly total: bigint;
  readonly changedAt: Date;
}

/** The number of the last event. */
export async function lastEvent(client: pg.ClientBase): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>('select id from audit.event order by id desc limit 1');
  return rows[0]?.id ?? 0n;
}

/** Events after a number, and those among the numbers before it that have appeared; in ascending order. */
export async function findEvents(
  client: pg.ClientBase,
  after: bigint,
  missing: readonly bigint[],
  limit: number,
): Promise<readonly ChangeEvent[]> {
  const { rows } = await client.query<ChangeEvent>(
    `select id, jurisdiction, file, number, act, actor from audit.event
     where id > $1 or id = any($2) order by id limit $3`,
    [after, missing, limit],
  );
  return rows;
}

/** Events of a jurisdiction after a number. */
export async function findEventsOf(
  client: pg.ClientBase,
  jurisdiction: string,
  after: bigint,
  limit: number,
): Promise<readonly ChangeEvent[]> {
  const { rows } = await client.query<ChangeEvent>(
    `select id, jurisdiction, file, number, act, actor from audit.event
     where id > $1 and jurisdiction = $2 order by id limit $3`,
    [after, jurisdiction, limit],
  );
  return rows;
}

/** Jobs that changed since a moment. */
export async function findJobChanges(client: pg.ClientBase, since: Date): Promise<readonly JobEvent[]> {
  const { rows } = await client.query<JobEvent>(
    `select id as job, person, state, step, done, total, changed_at as "changedAt" from office.job
     where changed_at > $1 order by changed_at limit 200`,
    [since],
  );
  return rows;
}

/** Those of the sessions that have ended or run out. */
export async function findEnded(
  client: pg.ClientBase,
  tokens: readonly Buffer[],
): Promise<readonly Buffer[]> {
  const { rows } = await client.query<{ token: Buffer }>(
    `select t.token from unnest($1::bytea[]) as t (token)
     where not exists (select from access.session s join access.person p on p.id = s.person
       where s.token = t.token and s.ended_at is null and s.expires_at > now() and p.state = 'active')`,
    [tokens],
  );
  return rows.map(({ token }) => token);
}

/** The funds that the scope of the transaction sees. */
export async function visibleFunds(client: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ code: string }>('select access.funds() as code');
  return new Set(rows.map(({ code }) => code));
}
