import type pg from 'pg';

/** How many acts of one kind had one outcome. */
export interface ActCount {
  readonly name: string;
  readonly accepted: boolean;
  readonly count: number;
}

/** The number of the last act. */
export async function lastAct(client: pg.ClientBase): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>('select id from law.act order by id desc limit 1');
  return rows[0]?.id ?? 0n;
}

/** Acts after one number and up to another, by name and outcome. */
export async function countActs(
  client: pg.ClientBase,
  after: bigint,
  upTo: bigint,
): Promise<readonly ActCount[]> {
  const { rows } = await client.query<ActCount>(
    `select name, accepted, count(*)::integer as count from law.act where id > $1 and id <= $2 group by name, accepted`,
    [after, upTo],
  );
  return rows;
}

/** Jobs that wait or run, by state. */
export async function countJobs(
  client: pg.ClientBase,
): Promise<readonly { readonly state: string; readonly count: number }[]> {
  const { rows } = await client.query<{ state: string; count: number }>(
    `select state, count(*)::integer as count from office.job
     where state in ('waiting', 'checking', 'playing') group by state`,
  );
  return rows;
}
