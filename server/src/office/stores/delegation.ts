import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Position } from '../position.js';

/** A delegation under which somebody may act today. */
export interface Running {
  readonly id: bigint;
  readonly from: { readonly name: string; readonly position: Position };
  readonly until: PlainDate;
}

/** The delegations under which a person may act on a day; nobody has many. */
export async function runningFor(
  client: pg.ClientBase,
  person: bigint,
  day: PlainDate,
): Promise<readonly Running[]> {
  const { rows } = await client.query<Running>(
    `select d.id, jsonb_build_object('name', h.name, 'position', h.position) as "from", d.until_day as until
     from access.delegation d join access.person h on h.id = d.from_person and h.state = 'active'
     where d.to_person = $1 and d.ended_at is null and $2 between d.from_day and d.until_day
     order by d.id limit 100`,
    [person, day],
  );
  return rows;
}

/** Somebody who may stand in. */
export interface Colleague {
  readonly person: bigint;
  readonly account: string;
  readonly name: string;
  readonly position: Position;
  readonly organisation: string;
}

const COLLEAGUE = `
  select p.id as person, p.account, p.name, p.position, p.organisation from access.person p
  where p.jurisdiction = $1 and p.state = 'active'`;

/** The active person of an account in the jurisdiction. */
export async function findColleague(
  client: pg.ClientBase,
  jurisdiction: string,
  account: string,
): Promise<Colleague | null> {
  const { rows } = await client.query<Colleague>(`${COLLEAGUE} and p.account = $2`, [jurisdiction, account]);
  return rows[0] ?? null;
}

/** The most colleagues that are offered at once. */
const MOST_COLLEAGUES = 200;

/** Other people of these positions, of one organisation or, where it is null, of all. */
export async function listColleagues(
  client: pg.ClientBase,
  { jurisdiction, person }: { readonly jurisdiction: string; readonly person: bigint },
  { positions, organisation }: { positions: readonly Position[]; organisation: string | null },
): Promise<readonly Colleague[]> {
  const { rows } = await client.query<Colleague>(
    `${COLLEAGUE} and p.id <> $2 and p.position = any($3) and ($4::text is null or p.organisation = $4)
     order by p.account limit $5`,
    [jurisdiction, person, positions, organisation, MOST_COLLEAGUES],
  );
  return rows;
}

/** Makes whoever else delegates for this person wait until the transaction ends. */
export async function lockDelegationsOf(client: pg.ClientBase, person: bigint): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('delegation', $1))", [person]);
}

/** Whether a person has delegated for any of these days already. */
export async function isDelegated(
  client: pg.ClientBase,
  person: bigint,
  from: PlainDate,
  until: PlainDate,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from access.delegation
     where from_person = $1 and ended_at is null and from_day <= $3 and until_day >= $2 limit 1`,
    [person, from, until],
  );
  return rowCount !== 0;
}

/** A delegation as it is written. */
export interface NewDelegation {
  readonly jurisdiction: string;
  readonly from: bigint;
  readonly to: bigint;
  readonly fromDay: PlainDate;
  readonly untilDay: PlainDate;
  readonly reason: string;
}

/** Keeps a delegation. */
export async function insertDelegation(
  client: pg.ClientBase,
  { jurisdiction, from, to, fromDay, untilDay, reason }: NewDelegation,
): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>(
    `insert into access.delegation (jurisdiction, from_person, to_person, from_day, until_day, reason)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [jurisdiction, from, to, fromDay, untilDay, reason],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a delegation was not kept');
  return row.id;
}

/** Whose a delegation is, and whether it ended. */
export interface Held {
  readonly from: bigint;
  readonly ended: boolean;
}

/** A delegation of the jurisdiction. */
export async function findDelegation(
  client: pg.ClientBase,
  jurisdiction: string,
  id: bigint,
): Promise<Held | null> {
  const { rows } = await client.query<Held>(
    `select from_person as "from", ended_at is not null as ended
     from access.delegation where id = $2 and jurisdiction = $1`,
    [jurisdiction, id],
  );
  return rows[0] ?? null;
}

/** Ends a delegation at once, also for whoever acts under it. */
export async function endDelegation(client: pg.ClientBase, id: bigint): Promise<void> {
  await client.query('update access.delegation set ended_at = now() where id = $1 and ended_at is null', [
    id,
  ]);
}
