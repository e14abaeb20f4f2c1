import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Position } from '../position.js';

/** What a sign-in needs to know of a person. */
export interface Candidate {
  readonly person: bigint;
  readonly account: string;
  readonly position: Position;
  readonly jurisdiction: string;
  readonly today: PlainDate;
  /** argon2id; null: signs in by the identity provider only. */
  readonly password: string | null;
  readonly active: boolean;
  /** Until when no password is tried; null when the account is open. */
  readonly lockedUntil: Date | null;
}

const CANDIDATE = `
  select p.id as person, p.account, p.position, j.code as jurisdiction, j.today, p.password,
    p.state = 'active' as active,
    case when p.locked_until > clock_timestamp() then p.locked_until end as "lockedUntil"
  from access.person p join law.jurisdiction j on j.code = p.jurisdiction`;

/** The person of an account. */
export async function findByAccount(client: pg.ClientBase, account: string): Promise<Candidate | null> {
  const { rows } = await client.query<Candidate>(`${CANDIDATE} where p.account = $1`, [account]);
  return rows[0] ?? null;
}

/** The person for whom the identity provider vouches. */
export async function findByIdentity(client: pg.ClientBase, identity: string): Promise<Candidate | null> {
  const { rows } = await client.query<Candidate>(`${CANDIDATE} where p.identity = $1`, [identity]);
  return rows[0] ?? null;
}

/** The person, whom no other sign-in changes until the transaction ends. */
export async function lockCandidate(client: pg.ClientBase, person: bigint): Promise<Candidate> {
  await client.query('select from access.person where id = $1 for update', [person]);
  const { rows } = await client.query<Candidate>(`${CANDIDATE} where p.id = $1`, [person]);
  const [found] = rows;
  if (found === undefined) throw new Error('a person vanished');
  return found;
}

/** How many failures lock an account, and for how long. */
export interface LockRule {
  readonly failures: number;
  readonly minutes: number;
}

/** Counts a failure; answers until when the account is locked, when this one locked it. */
export async function countFailure(
  client: pg.ClientBase,
  person: bigint,
  { failures, minutes }: LockRule,
): Promise<Date | null> {
  const { rows } = await client.query<{ lockedUntil: Date | null }>(
    `update access.person set
       failures = case when failures + 1 >= $2 then 0 else failures + 1 end,
       locked_until = case when failures + 1 >= $2 then clock_timestamp() + make_interval(mins => $3) end
     where id = $1 returning locked_until as "lockedUntil"`,
    [person, failures, minutes],
  );
  return rows[0]?.lockedUntil ?? null;
}

/** Forgets the failures of a person. */
export async function forgetFailures(client: pg.ClientBase, person: bigint): Promise<void> {
  await client.query(
    'update access.person set failures = 0, locked_until = null where id = $1 and (failures > 0 or locked_until is not null)',
    [person],
  );
}

/** An account that nobody has: what the log tells of it, so that it answers like one that somebody has. */
export interface UnknownAccount {
  readonly lockedUntil: Date | null;
  /** Failures since it was last locked. */
  readonly failures: number;
}

/** What the log tells of an account that nobody has. */
export async function readUnknownAccount(
  client: pg.ClientBase,
  account: string,
  { minutes }: LockRule,
): Promise<UnknownAccount> {
  const { rows } = await client.query<UnknownAccount>(
    `with locked as (
       select max(id) as id, max(at) + make_interval(mins => $2) as until
       from access.entry where person is null and account = $1 and kind = 'lockedOut'
     )
     select case when l.until > clock_timestamp() then l.until end as "lockedUntil",
       (select count(*)::integer from access.entry e where e.person is null and e.account = $1
          and e.kind = 'signInRefused' and e.detail = 'wrong' and e.id > coalesce(l.id, 0)) as failures
     from locked l`,
    [account, minutes],
  );
  return rows[0] ?? { lockedUntil: null, failures: 0 };
}

/** The jurisdiction in whose log an unknown account is kept; null when there is none yet. */
export async function firstJurisdiction(
  client: pg.ClientBase,
): Promise<{ readonly jurisdiction: string; readonly today: PlainDate } | null> {
  const { rows } = await client.query<{ jurisdiction: string; today: PlainDate }>(
    'select code as jurisdiction, today from law.jurisdiction order by code limit 1',
  );
  return rows[0] ?? null;
}

/** Gives a person a password that she chose, or that another chose for her. */
export async function setPassword(
  client: pg.ClientBase,
  person: bigint,
  password: string,
  mustChange: boolean,
): Promise<void> {
  await client.query(
    `update access.person set password = $2, must_change = $3, failures = 0, locked_until = null where id = $1`,
    [person, password, mustChange],
  );
}
