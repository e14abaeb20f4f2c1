import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** The last debarment of a unit. */
export interface Debarment {
  readonly unitCode: string;
  /** The starting day: that of the decision unless the decision states another. */
  readonly startsOn: PlainDate;
  readonly lastDay: PlainDate;
}

/** Of each of these units that was ever debarred the debarment that ends last, by unit. */
export async function findDebarments(
  { client, jurisdiction }: ActContext,
  units: readonly string[],
): Promise<ReadonlyMap<string, Debarment>> {
  const { rows } = await client.query<Debarment>(
    `select distinct on (unit_code) unit_code as "unitCode", coalesce(starts_on, decided_on) as "startsOn",
       last_day as "lastDay"
     from funds.debarment where jurisdiction = $1 and unit_code = any($2) order by unit_code, last_day desc`,
    [jurisdiction, [...new Set(units)]],
  );
  return new Map(rows.map((row) => [row.unitCode, row]));
}
