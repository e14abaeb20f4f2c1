import { type Fen, fen, type PlainDate, yearOf } from '@jizheng/rules';
import type pg from 'pg';
import type { Signed } from '../../office/signed.js';
import { shareOf } from '../fund/fund-page.js';
import { moneyCameIn, paidMoves } from '../fund/paid.js';

/** How far a fund's money of the year is paid, month by month. */
export interface FundProgress {
  readonly fund: string;
  readonly name: string;
  readonly points: readonly { readonly month: number; readonly share: number }[];
  readonly share: number;
}

interface ProgressRow {
  readonly fund: string;
  readonly name: string;
  /** What came in of the year's money. */
  readonly total: Fen;
  readonly months: readonly number[];
  readonly amounts: readonly Fen[];
}

const MOST_FUNDS = 8;
const OF_YEAR = { fund: 'q.fund', year: '$2', day: '$3' };

/** The greatest funds of the year that the person sees, with what was paid of each, less what was recovered, by the end
 * of every month so far. */
export async function progressOf(
  client: pg.ClientBase,
  signed: Signed,
  asOf: PlainDate,
): Promise<readonly FundProgress[]> {
  const { rows } = await client.query<ProgressRow>(
    `select q.fund, f.name, c.total, array_agg(m.month order by m.month) filter (where m.month is not null) as months,
       array_agg(m.amount order by m.month) filter (where m.month is not null) as amounts
     from (select fund, sum(initial)::bigint as quota from funds.year_quota
       where jurisdiction = $1 and budget_year = $2 and approved_on <= $3
       group by fund order by sum(initial) desc, fund limit ${MOST_FUNDS}) q
     join funds.fund f on f.jurisdiction = $1 and f.code = q.fund
     cross join lateral (${moneyCameIn(OF_YEAR)}) c
     left join lateral (
       select extract(month from greatest(p.on, make_date($2, 1, 1)))::integer as month, sum(p.amount)::bigint as amount
       from (${paidMoves(OF_YEAR)}) p group by 1) m on true
     group by q.fund, f.name, q.quota, c.total order by q.quota desc, q.fund`,
    [signed.jurisdiction, yearOf(asOf), asOf],
  );
  const lastMonth = Number(asOf.slice(5, 7));
  return rows.map((row) => fundProgress(row, lastMonth));
}

function fundProgress({ fund, name, total, months, amounts }: ProgressRow, lastMonth: number): FundProgress {
  const paid = new Map((months ?? []).map((month, index) => [month, amounts[index] ?? fen(0n)]));
  let sum = 0n;
  const points = Array.from({ length: lastMonth }, (_, index) => {
    sum += paid.get(index + 1) ?? 0n;
    return { month: index + 1, share: shareOf(fen(sum), total) };
  });
  return { fund, name, points, share: points.at(-1)?.share ?? 0 };
}
