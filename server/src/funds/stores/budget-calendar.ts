import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** The dates of a budget year that change from year to year. */
export interface BudgetCalendar {
  readonly budgetYear: number;
  /** Last day of the formulation stage. */
  readonly formulationEnd: PlainDate;
  /** The congress approved the budget on this day; null until it has. */
  readonly congressApprovedOn: PlainDate | null;
}

/** The calendars of these budget years, by year. */
export async function findCalendars(
  { client, jurisdiction }: ActContext,
  years: readonly number[],
): Promise<Map<number, BudgetCalendar>> {
  const { rows } = await client.query<BudgetCalendar>(
    `select budget_year as "budgetYear", formulation_ends as "formulationEnd",
       congress_approved_on as "congressApprovedOn"
     from funds.budget_calendar where jurisdiction = $1 and budget_year = any($2)`,
    [jurisdiction, [...new Set(years)]],
  );
  return new Map(rows.map((row) => [row.budgetYear, row]));
}

/** Enters calendars; of one that is there only the day of the congress is filled in. */
export async function writeCalendars(
  { client, jurisdiction }: ActContext,
  calendars: readonly BudgetCalendar[],
): Promise<void> {
  await client.query(
    `insert into funds.budget_calendar (jurisdiction, budget_year, formulation_ends, congress_approved_on)
     select $1, c.year, c.formulation_end, c.approved_on
     from unnest($2::integer[], $3::date[], $4::date[]) as c (year, formulation_end, approved_on)
     on conflict (jurisdiction, budget_year) do update set congress_approved_on = excluded.congress_approved_on`,
    [
      jurisdiction,
      calendars.map(({ budgetYear }) => budgetYear),
      calendars.map(({ formulationEnd }) => formulationEnd),
      calendars.map(({ congressApprovedOn }) => congressApprovedOn),
    ],
  );
}
