import type { Fen, PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Flow } from './money.js';
import { paidMoves, standsOn } from './paid.js';

/** Which fund, which budget year, as of which day. */
export interface FundYearCase {
  readonly jurisdiction: string;
  readonly fund: string;
  readonly year: number;
  readonly asOf: PlainDate;
}

const valuesOf = ({ jurisdiction, fund, year, asOf }: FundYearCase) => [jurisdiction, fund, year, asOf];

/** Movements of one kind between two stages: what they come to, and how many they are. */
export interface CountedFlow extends Flow {
  readonly count: number;
}

/** What moved of the fund's money of the budget year up to the day; what was taken back by a correction is left out. */
export async function readFlows(client: pg.ClientBase, given: FundYearCase): Promise<readonly CountedFlow[]> {
  const { rows } = await client.query<CountedFlow>(
    `select t.kind::text as kind, x.stage::text as "from", y.stage::text as "to", sum(t.amount)::bigint as amount,
       count(*)::integer as count
     from ledger.account x
     join ledger.transfer t on t.from_account = x.id
     join ledger.account y on y.id = t.to_account
     where x.jurisdiction = $1 and x.fund = $2 and x.budget_year = $3 and ${standsOn('$4')}
     group by t.kind, x.stage, y.stage order by t.kind, x.stage, y.stage`,
    valuesOf(given),
  );
  return rows;
}

/** What was paid of the budget year in each month, the first day of the month standing for it. */
export interface PaidMonth {
  readonly month: PlainDate;
  readonly amount: Fen;
}

/** What was paid in each month up to the day, less what was recovered in it. */
export async function readPaidMonths(
  client: pg.ClientBase,
  given: FundYearCase,
): Promise<readonly PaidMonth[]> {
  const { rows } = await client.query<PaidMonth>(
    `select date_trunc('month', p.on)::date as month, sum(p.amount)::bigint as amount
     from (${paidMoves({ fund: '$2', year: '$3', day: '$4' })}) p group by 1 order by 1`,
    valuesOf(given),
  );
  return rows;
}

/** What the stages of a fund's life rest on. */
export interface LifeFacts {
  readonly approvedOn: PlainDate | null;
  readonly projects: number;
  readonly projectsAmount: Fen;
  readonly admittedOn: PlainDate | null;
  readonly requests: number;
  readonly quotaOn: PlainDate | null;
  readonly quota: Fen | null;
  readonly quotaBefore: Fen | null;
  readonly firstReleaseOn: PlainDate | null;
  readonly lastReleaseOn: PlainDate | null;
  readonly firstPaidOn: PlainDate | null;
  readonly carriedOn: PlainDate | null;
  readonly evaluatedOn: PlainDate | null;
  /** Of the year before. */
  readonly rating: string | null;
  readonly publishedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
}

/** What happened in a fund's life up to the day. */
export async function readLife(client: pg.ClientBase, given: FundYearCase): Promise<LifeFacts> {
  const { rows } = await client.query<LifeFacts>(
    `select
       (select max(decided_on) from funds.application where jurisdiction = $1 and fund = $2 and state = 'approved'
         and purpose = 'establish' and decided_on <= $4) as "approvedOn",
       p.projects, p.amount as "projectsAmount", p."admittedOn",
       (select count(*)::integer from funds.budget_request where jurisdiction = $1 and fund = $2 and budget_year = $3
         and requested_on <= $4) as requests,
       q.on as "quotaOn", q.quota,
       (select sum(initial)::bigint from funds.year_quota where jurisdiction = $1 and fund = $2 and budget_year = $3::integer - 1
         and approved_on <= $4) as "quotaBefore",
       r.first as "firstReleaseOn", r.last as "lastReleaseOn",
       m.paid as "firstPaidOn", m.carried as "carriedOn",
       (select max(issued_on) from funds.evaluation where jurisdiction = $1 and fund = $2 and year = $3 and level = 'department'
         and issued_on <= $4) as "evaluatedOn",
       (select rating from funds.evaluation where jurisdiction = $1 and fund = $2 and year = $3::integer - 1
         and rating is not null and issued_on <= $4 order by level = 'finance' desc, issued_on desc limit 1) as rating,
       (select min(published_on) from funds.disclosure where jurisdiction = $1 and fund = $2 and item = 'principal'
         and subject = $3::text and published_on <= $4) as "publishedOn",
       (select max(ended_on) from funds.termination where jurisdiction = $1 and fund = $2 and ended_on <= $4) as "endedOn"
     from
       (select count(*)::integer as projects, coalesce(sum(amount), 0)::bigint as amount, max(admitted_on) as "admittedOn"
        from funds.project where jurisdiction = $1 and fund = $2 and for_budget_year = $3 and admitted_on <= $4) p,
       (select max(approved_on) as on, sum(initial)::bigint as quota from funds.year_quota
        where jurisdiction = $1 and fund = $2 and budget_year = $3 and approved_on <= $4) q,
       (select min(released_on) as first, max(released_on) as last from funds.release
        where jurisdiction = $1 and fund = $2 and budget_year = $3 and released_on <= $4
          and (reversed_on is null or reversed_on > $4)) r,
       (select min(t.event_date) filter (where t.kind in ('disbursement', 'allowancePayment')) as paid,
          max(t.event_date) filter (where t.kind = 'carryOver') as carried
        from ledger.account x join ledger.transfer t on t.from_account = x.id
        where x.jurisdiction = $1 and x.fund = $2 and x.budget_year = $3 and t.event_date <= $4) m`,
    valuesOf(given),
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error('the facts of a fund are one row');
  return facts;
}

/** A duty about the fund. */
export interface FundDuty {
  readonly deadline: string;
  readonly subject: string;
  readonly due: PlainDate;
  readonly provision: string;
  readonly closedOn: PlainDate | null;
  /** Whether it is about the budget year. */
  readonly ofYear: boolean;
}

const DUTIES_SHOWN = 500;

/** The fund's duties that are open on the day or about the budget year, the next one first. */
export async function readDuties(client: pg.ClientBase, given: FundYearCase): Promise<readonly FundDuty[]> {
  const { rows } = await client.query<FundDuty>(
    `select deadline, subject, due, provision, case when closed_on <= $4 then closed_on end as "closedOn",
       split_part(subject, '/', case deadline when 'yearEndCarryOver' then 3
         when 'departmentReport' then 2 when 'yearlyMonitoring' then 2 else 3 end) = $3::text as "ofYear"
     from funds.task
     where jurisdiction = $1 and fund = $2 and opened_on <= $4
       and (closed_on is null or closed_on > $4 or deadline = any($5))
     order by due, id limit ${DUTIES_SHOWN}`,
    [...valuesOf(given), ['pipelineAdmission', 'projectsSettled', 'yearEndCarryOver', 'departmentReport']],
  );
  return rows;
}

/** The budget years of the fund. */
export async function readYears(
  client: pg.ClientBase,
  { jurisdiction, fund }: Pick<FundYearCase, 'jurisdiction' | 'fund'>,
): Promise<readonly number[]> {
  const { rows } = await client.query<{ year: number }>(
    `select distinct budget_year as year from (
       select budget_year from funds.year_quota where jurisdiction = $1 and fund = $2
       union all select budget_year from funds.release where jurisdiction = $1 and fund = $2) y order by 1`,
    [jurisdiction, fund],
  );
  return rows.map(({ year }) => year);
}
