import { type Fen, fen, type PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { PortionYear } from '../accounts.js';

/** An allocation plan as a whole. */
export interface Plan extends PortionYear {
  readonly plan: string;
  readonly total: Fen;
  /** Null until the vice-governor in charge approves. */
  readonly approvedOn: PlainDate | null;
}

/** One line of a plan: what a project, or a place, gets. */
export interface AllocationRow extends PortionYear {
  readonly plan: string;
  /** `project:CODE`, or the area code of a formula line. */
  readonly recipient: string;
  /** The place or unit that a release of the line goes to. */
  readonly place: string;
  readonly amount: Fen;
  readonly method: 'project' | 'formula' | 'other';
}

/** The plans with these numbers, by number. */
export async function findPlans(
  { client, jurisdiction }: ActContext,
  plans: readonly string[],
): Promise<Map<string, Plan>> {
  const { rows } = await client.query<Plan>(
    `select plan, fund, portion, budget_year as "budgetYear", sum(amount)::bigint as total,
       min(approved_on) as "approvedOn"
     from funds.allocation where jurisdiction = $1 and plan = any($2)
     group by plan, fund, portion, budget_year`,
    [jurisdiction, [...new Set(plans)]],
  );
  return new Map(rows.map((row) => [row.plan, row]));
}

/** The recipients that stand in these plans, as `plan` and `recipient` pairs. */
export async function findRecipients(
  { client, jurisdiction }: ActContext,
  plans: readonly string[],
): Promise<readonly { readonly plan: string; readonly recipient: string }[]> {
  const { rows } = await client.query<{ plan: string; recipient: string }>(
    'select plan, recipient from funds.allocation where jurisdiction = $1 and plan = any($2)',
    [jurisdiction, [...new Set(plans)]],
  );
  return rows;
}

/** Enters lines of plans. */
export async function insertAllocations(
  { client, jurisdiction }: ActContext,
  rows: readonly AllocationRow[],
): Promise<void> {
  await client.query(
    `insert into funds.allocation (jurisdiction, fund, portion, budget_year, plan, recipient, place, amount, method)
     select $1, a.* from unnest($2::text[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::text[],
       $8::bigint[], $9::text[]) as a`,
    [
      jurisdiction,
      rows.map(({ fund }) => fund),
      rows.map(({ portion }) => portion),
      rows.map(({ budgetYear }) => budgetYear),
      rows.map(({ plan }) => plan),
      rows.map(({ recipient }) => recipient),
      rows.map(({ place }) => place),
      rows.map(({ amount }) => amount),
      rows.map(({ method }) => method),
    ],
  );
}

/** Marks plans as approved on the act's day. */
export async function approvePlans(
  { client, jurisdiction, on }: ActContext,
  plans: readonly string[],
): Promise<void> {
  await client.query(
    'update funds.allocation set approved_on = $3 where jurisdiction = $1 and plan = any($2)',
    [jurisdiction, plans, on],
  );
}

/** What approved plans give a place of a portion and year. */
export interface Approved extends PortionYear {
  readonly place: string;
  readonly amount: Fen;
  /** All of it by project. */
  readonly byProject: boolean;
}

/** What approved plans give places of these funds. */
export async function findApproved(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly Approved[]> {
  const { rows } = await client.query<Omit<Approved, 'amount'> & { amount: bigint }>(
    `select fund, portion, budget_year as "budgetYear", place, sum(amount)::bigint as amount,
       bool_and(method = 'project') as "byProject"
     from funds.allocation where jurisdiction = $1 and fund = any($2) and budget_year = any($3) and approved_on is not null
     group by fund, portion, budget_year, place`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows.map((row) => ({ ...row, amount: fen(row.amount) }));
}
