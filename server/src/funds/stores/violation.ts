import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { PortionYear } from '../accounts.js';

/** A violation of art. 47. */
export interface Violation extends PortionYear {
  readonly number: string;
  readonly wrongdoer: 'applicant' | 'office';
  /** Credit code of the applicant, or code of the office. */
  readonly unitCode: string;
  /** The project whose money was paid; null when the unit itself was paid, or an office violated. */
  readonly project: string | null;
  readonly recordedOn: PlainDate;
  /** Its dishonesty is published. */
  readonly published: boolean;
  /** The applicant was given notice, and its defence was heard. */
  readonly noticed: boolean;
  readonly heard: boolean;
}

/** A violation to enter. */
export type NewViolation = Omit<Violation, 'recordedOn'> & {
  readonly description: string;
  readonly act: bigint;
};

/** The violations with these numbers, by number. */
export async function findViolations(
  { client, jurisdiction }: ActContext,
  numbers: readonly string[],
): Promise<Map<string, Violation>> {
  const { rows } = await client.query<Violation>(
    `select number, fund, portion, budget_year as "budgetYear", wrongdoer, unit_code as "unitCode", project,
       recorded_on as "recordedOn", published, noticed, heard
     from funds.violation where jurisdiction = $1 and number = any($2)`,
    [jurisdiction, [...new Set(numbers)]],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** Enters violations found on the act's day. */
export async function insertViolations(
  { client, jurisdiction, on }: ActContext,
  rows: readonly NewViolation[],
): Promise<void> {
  await client.query(
    `insert into funds.violation (jurisdiction, recorded_on, number, fund, portion, budget_year, wrongdoer, unit_code,
       project, published, noticed, heard, description, act_id)
     select $1, $2, r.* from unnest($3::text[], $4::text[], $5::text[], $6::integer[], $7::text[], $8::text[],
       $9::text[], $10::boolean[], $11::boolean[], $12::boolean[], $13::text[], $14::bigint[]) as r`,
    [
      jurisdiction,
      on,
      rows.map(({ number }) => number),
      rows.map(({ fund }) => fund),
      rows.map(({ portion }) => portion),
      rows.map(({ budgetYear }) => budgetYear),
      rows.map(({ wrongdoer }) => wrongdoer),
      rows.map(({ unitCode }) => unitCode),
      rows.map(({ project }) => project),
      rows.map(({ published }) => published),
      rows.map(({ noticed }) => noticed),
      rows.map(({ heard }) => heard),
      rows.map(({ description }) => description),
      rows.map(({ act }) => act),
    ],
  );
}
