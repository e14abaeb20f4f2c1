import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** Days ahead in which days off are looked up: longer than twenty working days with the longest holiday. */
export const DAYS_OFF_REACH = 90;

/** Every day off after the first day and until well after the last: weekends and holidays, less worked weekends. */
export async function findDaysOff(
  { client, jurisdiction }: ActContext,
  first: PlainDate,
  last: PlainDate,
): Promise<readonly PlainDate[]> {
  const { rows } = await client.query<{ day: PlainDate }>(
    `select d.day::date as day from generate_series($2::date, $3::date + $4::integer, interval '1 day') as d (day)
     left join funds.calendar_day c on c.jurisdiction = $1 and c.day = d.day::date
     where case when c.day is null then extract(isodow from d.day) >= 6 else not c.working end
     order by 1`,
    [jurisdiction, first, last, DAYS_OFF_REACH],
  );
  return rows.map(({ day }) => day);
}

/** Enters days that differ from the week's order. */
export async function insertCalendarDays(
  { client, jurisdiction }: ActContext,
  days: readonly { readonly day: PlainDate; readonly working: boolean; readonly act: bigint }[],
): Promise<void> {
  await client.query(
    `insert into funds.calendar_day (jurisdiction, day, working, act_id)
     select $1, d.* from unnest($2::date[], $3::boolean[], $4::bigint[]) as d`,
    [
      jurisdiction,
      days.map(({ day }) => day),
      days.map(({ working }) => working),
      days.map(({ act }) => act),
    ],
  );
}

/** The days among these that are entered already. */
export async function findCalendarDays(
  { client, jurisdiction }: ActContext,
  days: readonly PlainDate[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ day: PlainDate }>(
    'select day from funds.calendar_day where jurisdiction = $1 and day = any($2)',
    [jurisdiction, days],
  );
  return new Set(rows.map(({ day }) => day));
}
