import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A debarment to enter. */
export interface NewDebarment {
  readonly number: string;
  readonly violation: string;
  readonly unitCode: string;
  /** As the decision states it; null: the day of the decision. */
  readonly startsOn: PlainDate | null;
  readonly lastDay: PlainDate;
  readonly act: bigint;
}

/** The numbers among these under which somebody was debarred already. */
export async function findDebarmentNumbers(
  { client, jurisdiction }: ActContext,
  numbers: readonly string[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ number: string }>(
    'select number from funds.debarment where jurisdiction = $1 and number = any($2)',
    [jurisdiction, numbers],
  );
  return new Set(rows.map(({ number }) => number));
}

/** Enters debarments decided on the act's day. */
export async function insertDebarments(
  { client, jurisdiction, on }: ActContext,
  rows: readonly NewDebarment[],
): Promise<void> {
  await client.query(
    `insert into funds.debarment (jurisdiction, decided_on, number, violation, unit_code, starts_on, last_day, act_id)
     select $1, $2, r.* from unnest($3::text[], $4::text[], $5::text[], $6::date[], $7::date[], $8::bigint[]) as r`,
    [
      jurisdiction,
      on,
      rows.map(({ number }) => number),
      rows.map(({ violation }) => violation),
      rows.map(({ unitCode }) => unitCode),
      rows.map(({ startsOn }) => startsOn),
      rows.map(({ lastDay }) => lastDay),
      rows.map(({ act }) => act),
    ],
  );
}
