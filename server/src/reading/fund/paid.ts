/** What a correction took back by the day is left out, and so is the correction. */
export const standsOn = (day: string): string =>
  `t.event_date <= ${day} and t.reverses is null
   and not exists (select from ledger.transfer r where r.reverses = t.id and r.event_date <= ${day})`;

/** Whose money: parameters or columns of a text of SQL. */
export interface OfYear {
  readonly fund: string;
  readonly year: string;
  readonly day: string;
}

const ofYear = ({ fund, year, day }: OfYear): string =>
  `where a.jurisdiction = $1 and a.fund = ${fund} and a.budget_year = ${year} and ${standsOn(day)}`;

/**
 * SQL: what was paid of a fund's budget year up to a day, day by day (`on`, `amount`), what was recovered with a minus.
 * Every figure of what is paid is the sum of these, so that a page, its months and the desk say the same.
 */
export const paidMoves = (asked: OfYear): string =>
  `select t.event_date as on, t.amount from ledger.account a join ledger.transfer t on t.to_account = a.id
     ${ofYear(asked)} and a.stage in ('paid', 'allowancePaid')
   union all
   select t.event_date, -t.amount from ledger.account a join ledger.transfer t on t.from_account = a.id
     ${ofYear(asked)} and a.stage in ('paid', 'allowancePaid')`;

/** SQL: what came in of a fund's budget year up to a day: what every share of it is a part of. */
export const moneyCameIn = (asked: OfYear): string =>
  `select coalesce(sum(t.amount), 0)::bigint as total from ledger.account a join ledger.transfer t on t.from_account = a.id
     ${ofYear(asked)} and a.stage = 'origin'`;
