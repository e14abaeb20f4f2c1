import type { Fen, PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** What a portion's money of one budget year came to, by stage, in fen. */
export interface BalanceRow {
  readonly fund: string;
  readonly fundName: string;
  readonly portion: string;
  readonly portionName: string;
  readonly budgetYear: number;
  readonly initial: Fen;
  readonly appropriated: Fen;
  readonly reserved: Fen;
  readonly released: Fen;
  readonly allotted: Fen;
  readonly paid: Fen;
  readonly carriedOver: Fen;
  readonly stopped: Fen;
  readonly allowance: Fen;
  readonly generalBudget: Fen;
  readonly offset: Fen;
  readonly reused: Fen;
}

/** Balances per fund, portion and budget year; one row each, so their number is bounded by the register. */
export async function balanceRows(
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<readonly BalanceRow[]> {
  const { rows } = await client.query<BalanceRow>(
    `select a.fund, f.name as "fundName", a.portion, p.name as "portionName", a.budget_year as "budgetYear",
       coalesce(max(q.initial), 0)::bigint as initial,
       ${stageSum('appropriated', 'appropriated')}, ${stageSum('reserved', 'reserved')},
       ${stageSum('released', 'released')}, ${stageSum('allotted', 'allotted')},
       coalesce(sum(a.balance) filter (where a.stage in ('paid', 'allowancePaid')), 0)::bigint as paid,
       ${stageSum('carriedOver', 'carriedOver')}, ${stageSum('stopped', 'stopped')},
       ${stageSum('allowance', 'allowance')}, ${stageSum('generalBudget', 'generalBudget')},
       ${stageSum('offset', 'offset')}, ${stageSum('reused', 'reused')}
     from ledger.account a
     join funds.fund f on f.jurisdiction = a.jurisdiction and f.code = a.fund
     join funds.portion p on p.jurisdiction = a.jurisdiction and p.fund = a.fund and p.code = a.portion
     left join funds.year_quota q on (q.jurisdiction, q.fund, q.portion, q.budget_year)
       = (a.jurisdiction, a.fund, a.portion, a.budget_year)
     where a.jurisdiction = $1
     group by a.fund, f.name, a.portion, p.name, a.budget_year
     order by a.fund, a.portion, a.budget_year`,
    [jurisdiction],
  );
  return rows;
}

const stageSum = (stage: string, name: string): string =>
  `coalesce(sum(a.balance) filter (where a.stage = '${stage}'), 0)::bigint as "${name}"`;

/** A duty as the result workbook and the report show it. */
export interface TaskRow {
  readonly deadline: string;
  readonly fund: string | null;
  readonly subject: string;
  readonly office: string;
  readonly provision: string;
  readonly due: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly state: 'open' | 'missed' | 'inTime' | 'late';
}

/** The duties of a jurisdiction as they stand on a day: open, missed, fulfilled in time or late. */
export async function taskRows(
  client: pg.ClientBase,
  jurisdiction: string,
  on: PlainDate,
): Promise<readonly TaskRow[]> {
  const { rows } = await client.query<TaskRow>(
    `select deadline, fund, subject, office, provision, due, closed_on as "closedOn",
       case when closed_on is null then case when due < $2 then 'missed' else 'open' end
         when closed_on <= due then 'inTime' else 'late' end as state
     from funds.task where jurisdiction = $1 order by due, deadline, subject`,
    [jurisdiction, on],
  );
  return rows;
}
