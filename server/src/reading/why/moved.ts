import { type Fen, fen, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { CountedFlow, FundYearCase } from '../fund/facts.js';
import { countedIn, type MoneyFigure } from '../fund/money.js';
import { standsOn } from '../fund/paid.js';
import {
  beginOf,
  NO_PARTS,
  PARTS_READ,
  type PartRow,
  pageOf,
  titleOf,
  type Why,
  type WhyTerm,
} from './why.js';

/** What every transfer is told with; of its two sides the one that is not the general budget. */
export const TOLD = `t.id::text as key, t.kind::text as title, d.number as document, t.event_date as on, t.provision,
  c.act_id as act, t.decision_id as decision,
  case when y.holder is not null and y.holder <> 'general' then coalesce(r.name, y.holder)
    else coalesce(g.name, x.holder) end as detail`;

/** The tables that tell it: `t`, its accounts `x` and `y`, and what these join. */
export const WITH_GROUNDS = `left join ledger.quota_document d on d.id = t.document_id
  left join law.decision c on c.id = t.decision_id
  left join access.organisation g on g.jurisdiction = t.jurisdiction and g.code = x.holder
  left join access.organisation r on r.jurisdiction = t.jurisdiction and r.code = y.holder`;

/** What makes up an amount: the sums of its movements, and the movements themselves, the latest first. */
export type Moved = Pick<Why, 'amount' | 'terms' | 'parts' | 'next'>;

/** Movements of one kind, below zero where they take from the figure. */
export interface SignedFlow {
  readonly kind: string;
  readonly amount: bigint;
  readonly count: number;
}

/** The arithmetic: movements of one kind that count alike are one line. */
export function termsOf(flows: readonly SignedFlow[]): readonly WhyTerm[] {
  const terms = new Map<string, WhyTerm>();
  for (const { kind, amount, count } of flows) {
    const sign = amount < 0n ? 'minus' : 'plus';
    const before = terms.get(`${sign} ${kind}`);
    terms.set(`${sign} ${kind}`, {
      title: titleOf(kind),
      sign,
      amount: fen((before?.amount ?? 0n) + (amount < 0n ? -amount : amount)),
      count: (before?.count ?? 0) + count,
    });
  }
  return [...terms.values()].toSorted((a, b) => Number(a.sign === 'minus') - Number(b.sign === 'minus'));
}

/** What movements come to together. */
export const summed = (flows: readonly SignedFlow[]): Fen =>
  fen(flows.reduce((sum, { amount }) => sum + amount, 0n));

/** What figures of a budget year's money come to together, and the transfers that make them up. */
export async function readMoved(
  client: pg.ClientBase,
  { jurisdiction, fund, year, asOf }: FundYearCase,
  flows: readonly CountedFlow[],
  figures: readonly MoneyFigure[],
  cursor: string | null,
): Promise<Result<Moved, 'badCursor'>> {
  const begin = beginOf(cursor, 'bigint');
  if (!begin.ok) return begin;
  const counted = flows
    .map((flow) => ({
      ...flow,
      sign: figures.reduce((sum, figure) => sum + countedIn(flow, figure), 0n),
    }))
    .filter(({ sign }) => sign !== 0n);
  const signed = counted.map(({ sign, amount, ...flow }) => ({ ...flow, amount: sign * amount }));
  const said = { amount: summed(signed), terms: termsOf(signed) };
  if (counted.length === 0) return ok({ ...said, ...NO_PARTS });
  const { rows } = await client.query<PartRow>(
    `select ${TOLD}, (w.sign * t.amount)::bigint as amount
     from ledger.account x join ledger.transfer t on t.from_account = x.id
     join ledger.account y on y.id = t.to_account
     join unnest($5::text[], $6::text[], $7::text[], $8::bigint[]) as w (kind, "from", "to", sign)
       on w.kind = t.kind::text and w.from = x.stage::text and w.to = y.stage::text
     ${WITH_GROUNDS}
     where x.jurisdiction = $1 and x.fund = $2 and x.budget_year = $3 and ${standsOn('$4')}
       and ($9::bigint is null or t.id < $9)
     order by t.id desc limit ${PARTS_READ}`,
    [
      jurisdiction,
      fund,
      year,
      asOf,
      counted.map(({ kind }) => kind),
      counted.map(({ from }) => from),
      counted.map(({ to }) => to),
      counted.map(({ sign }) => sign),
      begin.value,
    ],
  );
  return ok({ ...said, ...pageOf(rows) });
}
