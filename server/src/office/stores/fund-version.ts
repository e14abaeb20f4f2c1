import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** The chain of the audit log for what is not about one fund alone. */
const COMMON_FILE = '*';

/**
 * How a fund stood when somebody looked: how many events its own file of the audit log had, and the common one, where
 * acts about several funds, or about a project or a plan, are kept. Read before anything else of the fund.
 */
export interface FundVersion {
  readonly own: bigint;
  readonly common: bigint;
}

/** One thing that was done to a fund: an event of the audit log. */
export interface FundChange {
  readonly act: string;
  readonly actor: string;
  readonly on: PlainDate;
  readonly at: Date;
}

const CHANGES_SHOWN = 20;

/** The fund that a request is about, also where it names only a project, a plan or a document; null when there is none. */
export async function fundOf(
  client: pg.ClientBase,
  jurisdiction: string,
  input: unknown,
): Promise<string | null> {
  const { rows } = await client.query<{ fund: string | null }>('select access.fund_of($1, $2) as fund', [
    jurisdiction,
    JSON.stringify(input),
  ]);
  return rows[0]?.fund ?? null;
}

/**
 * Keeps everybody else from acting on a fund until the transaction ends, and answers its version. The common file is
 * shared among those who only look at it; an act that will write there holds it alone.
 */
export async function holdFund(
  client: pg.ClientBase,
  jurisdiction: string,
  fund: string,
  writesIn: 'own' | 'common',
): Promise<FundVersion> {
  const { rows } = await client.query<FundVersion>(
    'select audit.hold($1, $2) as own, audit.hold($1, $3, $4) as common',
    [jurisdiction, fund, COMMON_FILE, writesIn === 'own'],
  );
  const [version] = rows;
  if (version === undefined) throw new Error('audit.hold answered nothing');
  return version;
}

/** The version of a fund as it is read; what is being done meanwhile is not in it. */
export async function readVersion(
  client: pg.ClientBase,
  jurisdiction: string,
  fund: string,
): Promise<FundVersion> {
  const { rows } = await client.query<FundVersion>(
    `select coalesce(max(number) filter (where file = $2), 0) as own,
       coalesce(max(number) filter (where file = $3), 0) as common
     from audit.head where jurisdiction = $1 and file in ($2, $3)`,
    [jurisdiction, fund, COMMON_FILE],
  );
  return rows[0] ?? { own: 0n, common: 0n };
}

/** What was done to a fund since a version of it, the latest first; the older part of a long list is left out. */
export async function changesSince(
  client: pg.ClientBase,
  jurisdiction: string,
  fund: string,
  { own, common }: FundVersion,
): Promise<readonly FundChange[]> {
  const { rows } = await client.query<FundChange>(
    `select e.act, e.actor, e.event_date as "on", e.recorded_at as at
     from audit.event e
     where e.jurisdiction = $1 and ((e.file = $2 and e.number > $3) or (e.file = $5 and e.number > $4))
       and exists (select from law.act a where a.event_id = e.id and a.accepted
         and coalesce(a.fund, access.fund_of($1, a.input)) = $2)
     order by e.id desc limit ${CHANGES_SHOWN}`,
    [jurisdiction, fund, own, common, COMMON_FILE],
  );
  return rows;
}
