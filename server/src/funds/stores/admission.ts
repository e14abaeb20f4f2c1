import type { Fen, PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { Project } from './project.js';

/** What is known of a project that was admitted before. */
export interface Admission {
  readonly code: string;
  readonly fund: string;
  readonly portion: string;
  readonly forBudgetYear: number;
  readonly executable: boolean;
  readonly state: Project['state'];
  readonly admittedOn: PlainDate;
}

/** A project as it enters the pipeline. */
export interface NewProject {
  readonly code: string;
  readonly fund: string;
  readonly portion: string;
  readonly name: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly area: string;
  readonly level: number;
  readonly startYear: number;
  readonly endYear: number;
  readonly amount: Fen;
  readonly forBudgetYear: number;
  readonly executable: boolean;
  readonly constructionCode: string | null;
}

/** The projects with these codes that were admitted before, by code. */
export async function findAdmissions(
  { client, jurisdiction }: ActContext,
  codes: readonly string[],
): Promise<Map<string, Admission>> {
  const { rows } = await client.query<Admission>(
    `select code, fund, portion, for_budget_year as "forBudgetYear", executable, state, admitted_on as "admittedOn"
     from funds.project where jurisdiction = $1 and code = any($2)`,
    [jurisdiction, codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** Admits projects; of one that was admitted before only its readiness is written. */
export async function admitProjects(
  { client, jurisdiction, on }: ActContext,
  rows: readonly NewProject[],
): Promise<void> {
  await client.query(
    `insert into funds.project (jurisdiction, code, fund, portion, name, unit_code, unit_name, area, level, start_year,
       end_year, amount, for_budget_year, executable, construction_code, state, admitted_on)
     select $1, p.*, 'admitted', $2
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::integer[],
       $11::integer[], $12::integer[], $13::bigint[], $14::integer[], $15::boolean[], $16::text[]) as p
     on conflict (jurisdiction, code) do update set executable = excluded.executable`,
    [
      jurisdiction,
      on,
      rows.map(({ code }) => code),
      rows.map(({ fund }) => fund),
      rows.map(({ portion }) => portion),
      rows.map(({ name }) => name),
      rows.map(({ unitCode }) => unitCode),
      rows.map(({ unitName }) => unitName),
      rows.map(({ area }) => area),
      rows.map(({ level }) => level),
      rows.map(({ startYear }) => startYear),
      rows.map(({ endYear }) => endYear),
      rows.map(({ amount }) => amount),
      rows.map(({ forBudgetYear }) => forBudgetYear),
      rows.map(({ executable }) => executable),
      rows.map(({ constructionCode }) => constructionCode),
    ],
  );
}

/** Projects to settle: one, or every admitted one of the portion and year. */
export interface Settlement {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly project: string | null;
}

/** How many projects of each portion and year are admitted and not settled. */
export async function countAdmitted(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly (Omit<Settlement, 'project'> & { readonly count: number })[]> {
  const { rows } = await client.query<Omit<Settlement, 'project'> & { count: number }>(
    `select fund, portion, for_budget_year as "budgetYear", count(*)::integer as count from funds.project
     where jurisdiction = $1 and fund = any($2) and for_budget_year = any($3) and state = 'admitted'
     group by fund, portion, for_budget_year`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows;
}

/** Marks admitted projects as settled. */
export async function settle(
  { client, jurisdiction, on }: ActContext,
  rows: readonly Settlement[],
): Promise<void> {
  await client.query(
    `update funds.project p set state = 'settled', settled_on = $6
     from unnest($2::text[], $3::text[], $4::integer[], $5::text[]) as s (fund, portion, budget_year, project)
     where p.jurisdiction = $1 and p.fund = s.fund and p.portion = s.portion and p.for_budget_year = s.budget_year
       and p.state = 'admitted' and (s.project is null or p.code = s.project)`,
    [
      jurisdiction,
      rows.map(({ fund }) => fund),
      rows.map(({ portion }) => portion),
      rows.map(({ budgetYear }) => budgetYear),
      rows.map(({ project }) => project),
      on,
    ],
  );
}

/** The portions and years for which a call was opened. */
export async function findCalls(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<readonly Omit<Settlement, 'project'>[]> {
  const { rows } = await client.query<Omit<Settlement, 'project'>>(
    `select distinct fund, portion, (input ->> 'budgetYear')::integer as "budgetYear" from law.act
     where jurisdiction = $1 and fund = any($2) and name = 'openCall' and accepted`,
    [jurisdiction, [...new Set(funds)]],
  );
  return rows;
}

/** The tasks, plan and schedule of a rolling programme, and the day on which they were settled. */
export interface PlannedProgramme extends Omit<Settlement, 'project'> {
  readonly on: PlainDate;
  /** As the act recorded it. */
  readonly programme: unknown;
}

/** The rolling programmes of these funds that were settled, the first of each portion and year. */
export async function findProgrammes(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<readonly PlannedProgramme[]> {
  const { rows } = await client.query<PlannedProgramme>(
    `select distinct on (fund, portion, input ->> 'budgetYear') fund, portion,
       (input ->> 'budgetYear')::integer as "budgetYear", event_date as "on", input -> 'programme' as programme
     from law.act where jurisdiction = $1 and fund = any($2) and name = 'planRollingProgramme' and accepted
     order by fund, portion, input ->> 'budgetYear', id`,
    [jurisdiction, [...new Set(funds)]],
  );
  return rows;
}
