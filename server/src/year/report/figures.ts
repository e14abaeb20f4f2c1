import type { Fen, PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { FundYear, Overview, ReportStage, StageTotal } from '../../report/index.js';
import { actTitle } from '../act-titles.js';
import { taskRows } from '../results/ledger-rows.js';

/** The budget years of a jurisdiction's books. */
export async function budgetYears(client: pg.ClientBase, jurisdiction: string): Promise<readonly number[]> {
  const { rows } = await client.query<{ year: number }>(
    'select distinct budget_year as year from ledger.account where jurisdiction = $1 order by 1',
    [jurisdiction],
  );
  return rows.map(({ year }) => year);
}

/** The years in figures: stages, acts, duties. */
export async function overviewOf(
  client: pg.ClientBase,
  jurisdiction: string,
  on: PlainDate,
): Promise<Overview> {
  const counts = await client.query<{ funds: number; portions: number; projects: number }>(
    `select (select count(*) from funds.fund where jurisdiction = $1)::integer as funds,
       (select count(*) from funds.portion where jurisdiction = $1)::integer as portions,
       (select count(*) from funds.project where jurisdiction = $1)::integer as projects`,
    [jurisdiction],
  );
  const acts = await client.query<{ name: string; accepted: number; refused: number }>(
    `select name, (count(*) filter (where accepted))::integer as accepted,
       (count(*) filter (where not accepted))::integer as refused
     from law.act where jurisdiction = $1 group by name order by min(id)`,
    [jurisdiction],
  );
  const tasks = await taskRows(client, jurisdiction, on);
  const duties = (state: (typeof tasks)[number]['state']): number =>
    tasks.filter((task) => task.state === state).length;
  const { funds, portions, projects } = counts.rows[0] ?? { funds: 0, portions: 0, projects: 0 };
  return {
    funds,
    portions,
    projects,
    stageTotals: await stageTotals(client, jurisdiction),
    acts: acts.rows.map(({ name, accepted, refused }) => ({
      title: actTitle(name, 'zh'),
      accepted,
      refused,
    })),
    deadlines: {
      inTime: duties('inTime'),
      late: duties('late'),
      missed: duties('missed'),
      open: duties('open'),
    },
  };
}

async function stageTotals(client: pg.ClientBase, jurisdiction: string): Promise<readonly StageTotal[]> {
  const { rows } = await client.query<{ stage: ReportStage; budgetYear: number; amount: Fen }>(
    `select case stage when 'allowancePaid' then 'paid' else stage::text end as stage, budget_year as "budgetYear",
       sum(balance)::bigint as amount
     from ledger.account where jurisdiction = $1 and stage <> 'origin'
     group by 1, 2 having sum(balance) > 0 order by 2, min(stage)`,
    [jurisdiction],
  );
  return rows;
}

/** Each fund's money of each budget year, all portions together. */
export async function fundYears(client: pg.ClientBase, jurisdiction: string): Promise<readonly FundYear[]> {
  const { rows } = await client.query<FundYear>(
    `with moved as (
       select a.fund, a.budget_year, t.kind::text as kind, sum(t.amount)::bigint as amount
       from ledger.transfer t join ledger.account a on a.id = t.from_account
       where t.jurisdiction = $1 and not exists (select from ledger.transfer r where r.reverses = t.id)
       group by a.fund, a.budget_year, t.kind
     ),
     held as (
       select fund, budget_year, sum(balance) filter (where stage in
         ('appropriated', 'reserved', 'released', 'allotted', 'allowance', 'stopped'))::bigint as "left"
       from ledger.account where jurisdiction = $1 group by fund, budget_year
     ),
     quota as (
       select fund, budget_year, sum(initial)::bigint as initial from funds.year_quota where jurisdiction = $1
       group by fund, budget_year
     )
     select h.fund, f.name as "fundName", h.budget_year as "budgetYear", coalesce(q.initial, 0)::bigint as initial,
       (${sumOf('appropriation')} - coalesce(q.initial, 0) - ${sumOf('reduction')})::bigint as added,
       ${sumOf('clawback')} as "clawedBack", ${sumOf('release', 'advanceRelease')} as released,
       ${sumOf('disbursement', 'allowancePayment')} as paid, ${sumOf('carryOver')} as carried,
       ${sumOf('return', 'offset', 'reuse')} as returned, coalesce(h."left", 0)::bigint as "left"
     from held h
     join funds.fund f on f.jurisdiction = $1 and f.code = h.fund
     left join quota q on (q.fund, q.budget_year) = (h.fund, h.budget_year)
     left join moved m on (m.fund, m.budget_year) = (h.fund, h.budget_year)
     group by h.fund, f.name, h.budget_year, q.initial, h."left"
     order by h.fund, h.budget_year`,
    [jurisdiction],
  );
  return rows;
}

const sumOf = (...kinds: readonly string[]): string =>
  `coalesce(sum(m.amount) filter (where m.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})), 0)::bigint`;
