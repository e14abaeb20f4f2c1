import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** One thing that was done to a fund: an event of its audit chain. */
export interface FundChange {
  readonly number: bigint;
  readonly act: string;
  readonly actor: string;
  readonly on: PlainDate;
  readonly at: Date;
}

const CHANGES_SHOWN = 20;

/** Locks a fund's audit chain until the transaction ends, and answers its version: how many events it has. */
export async function holdFund(client: pg.ClientBase, jurisdiction: string, fund: string): Promise<bigint> {
  const { rows } = await client.query<{ version: bigint }>('select audit.hold($1, $2) as version', [
    jurisdiction,
    fund,
  ]);
  return rows[0]?.version ?? 0n;
}

/** What was done to a fund since a version of it, the latest first; the older part of a long list is left out. */
export async function changesSince(
  client: pg.ClientBase,
  jurisdiction: string,
  fund: string,
  version: bigint,
): Promise<readonly FundChange[]> {
  const { rows } = await client.query<FundChange>(
    `select number, act, actor, event_date as "on", recorded_at as at from audit.event
     where jurisdiction = $1 and file = $2 and number > $3 order by number desc limit ${CHANGES_SHOWN}`,
    [jurisdiction, fund, version],
  );
  return rows;
}
