import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A debarment of a unit. */
export interface Debarment {
  readonly unitCode: string;
  /** The starting day: that of the decision unless the decision states another. */
  readonly startsOn: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * Of each of these units that was ever debarred one debarment, by unit: one that is running on the day, though another
 * that is still to begin may end later, or else the one that ends last.
 */
export async function findDebarments(
  { client, jurisdiction, on }: ActContext,
  units: readonly string[],
): Promise<ReadonlyMap<string, Debarment>> {
  const { rows } = await client.query<Debarment>(
    `select distinct on (unit_code) unit_code as "unitCode", coalesce(starts_on, decided_on) as "startsOn",
       last_day as "lastDay"
     from funds.debarment where jurisdiction = $1 and unit_code = any($2)
     order by unit_code, coalesce(starts_on, decided_on) < $3 and $3 <= last_day desc, last_day desc`,
    [jurisdiction, [...new Set(units)], on],
  );
  return new Map(rows.map((row) => [row.unitCode, row]));
}
