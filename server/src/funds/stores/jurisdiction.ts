import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** A province, city or county that owns funds, with its policy and its office day. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly policy: string;
  readonly today: PlainDate;
}

/** Founds the jurisdiction when it is not there yet, and answers it as it stands. */
export async function ensureJurisdiction(
  client: pg.ClientBase,
  code: string,
  name: string,
  policy: string,
  today: PlainDate,
): Promise<Jurisdiction> {
  await client.query(
    `insert into law.jurisdiction (code, name, policy, today) values ($1, $2, $3, $4) on conflict do nothing`,
    [code, name, policy, today],
  );
  const { rows } = await client.query<Jurisdiction>(
    'select code, name, policy, today from law.jurisdiction where code = $1',
    [code],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`jurisdiction ${code} was not founded`);
  return found;
}

/** The books stand at a day from now on; a later one stays. */
export async function advanceOfficeDay(
  client: pg.ClientBase,
  jurisdiction: string,
  day: PlainDate,
): Promise<void> {
  await client.query('select law.advance_clock($1, $2)', [jurisdiction, day]);
}

/** How the office day of a jurisdiction moves, and where it stands. */
export interface OfficeClock {
  readonly today: PlainDate;
  readonly clock: 'byHand' | 'calendar';
  readonly demo: boolean;
}

/**
 * Locks the clock of a jurisdiction until the transaction ends, and reads it; null when there is no such jurisdiction. What
 * is written meanwhile may refer to the jurisdiction.
 */
export async function holdClock(client: pg.ClientBase, jurisdiction: string): Promise<OfficeClock | null> {
  const { rows } = await client.query<OfficeClock>(
    'select today, clock, demo from law.jurisdiction where code = $1 for no key update',
    [jurisdiction],
  );
  return rows[0] ?? null;
}

/** Lets the office day move by hand, or follow the calendar. */
export async function setClock(
  client: pg.ClientBase,
  jurisdiction: string,
  clock: OfficeClock['clock'],
): Promise<void> {
  await client.query('update law.jurisdiction set clock = $2 where code = $1', [jurisdiction, clock]);
}

/** The jurisdictions whose office day follows the calendar and is behind this day. */
export async function findBehind(client: pg.ClientBase, day: PlainDate): Promise<readonly string[]> {
  const { rows } = await client.query<{ code: string }>(
    `select code from law.jurisdiction where clock = 'calendar' and today < $1 order by code`,
    [day],
  );
  return rows.map(({ code }) => code);
}
