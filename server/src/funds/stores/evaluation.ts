import type { ActContext } from '../../acts/act.js';
import type { Rating } from './rating.js';

/** An evaluation of a fund's budget year: by a unit, the department, or finance. */
export interface Evaluation {
  readonly fund: string;
  readonly year: number;
  readonly level: 'self' | 'department' | 'finance';
  /** The project evaluated, or the number of the report. */
  readonly subject: string;
  /** Null where the report gives none. */
  readonly rating: Rating | null;
}

/** Enters evaluations of the act's day. */
export async function insertEvaluations(
  { client, jurisdiction, on }: ActContext,
  evaluations: readonly Evaluation[],
): Promise<void> {
  await client.query(
    `insert into funds.evaluation (jurisdiction, fund, year, level, subject, rating, issued_on)
     select $1, e.fund, e.year, e.level, e.subject, e.rating, $2
     from unnest($3::text[], $4::integer[], $5::text[], $6::text[], $7::text[]) as e (fund, year, level, subject, rating)`,
    [
      jurisdiction,
      on,
      evaluations.map(({ fund }) => fund),
      evaluations.map(({ year }) => year),
      evaluations.map(({ level }) => level),
      evaluations.map(({ subject }) => subject),
      evaluations.map(({ rating }) => rating),
    ],
  );
}

/** Completed projects of a fund's budget year that have not evaluated themselves. */
export interface SelfEvaluationGap {
  readonly fund: string;
  readonly year: number;
  readonly missing: number;
}

/** How many completed projects of these funds and years still owe their self-evaluation (art. 8). */
export async function findSelfEvaluationGaps(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly SelfEvaluationGap[]> {
  const { rows } = await client.query<SelfEvaluationGap>(
    `select p.fund, p.for_budget_year as year, count(*)::integer as missing
     from funds.project p
     where p.jurisdiction = $1 and p.fund = any($2) and p.for_budget_year = any($3) and p.state in ('completed', 'accepted')
       and not exists (select from funds.evaluation e where (e.jurisdiction, e.fund, e.year, e.level, e.subject)
         = (p.jurisdiction, p.fund, p.for_budget_year, 'self', p.code))
     group by p.fund, p.for_budget_year`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows.map((row) => ({ ...row, missing: Number(row.missing) }));
}
