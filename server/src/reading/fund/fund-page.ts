import { type Fen, fen, type PlainDate, yearOf } from '@jizheng/rules';
import type pg from 'pg';
import { policyInForce } from '../../funds/policy-in-force.js';
import { POSITION } from '../../office/position.js';
import { type FundVersion, readVersion } from '../../office/stores/fund-version.js';
import type { Row } from '../list.js';
import { funds, portions } from '../lists/funds.js';
import { acts } from '../lists/work.js';
import { type Reader, readAll } from '../read-list.js';
import {
  type FundDuty,
  type FundYearCase,
  type PaidMonth,
  readDuties,
  readFlows,
  readLife,
  readPaidMonths,
  readYears,
} from './facts.js';
import { type LifeStage, lifecycleOf } from './lifecycle.js';
import { endAt, type Money, moneyOf, through } from './money.js';

/** The figures of a fund's budget year. */
export interface FundFigures {
  readonly quota: Fen;
  readonly quotaBefore: Fen | null;
  readonly released: Fen;
  readonly unreleased: Fen;
  readonly paid: Fen;
  readonly carriedOver: Fen;
  readonly clawedBack: Fen;
  readonly releasedShare: number;
  readonly paidShare: number;
  readonly paidByMonth: readonly PaidMonth[];
  readonly rating: string | null;
}

/** A fund in one look. */
export interface FundPage {
  readonly fund: Row;
  readonly portions: readonly Row[];
  readonly year: number;
  readonly years: readonly number[];
  readonly nextDue: FundDuty | null;
  readonly overdue: readonly FundDuty[];
  readonly lifecycle: readonly LifeStage[];
  /** Of those who see the whole of the fund. */
  readonly money: Money | null;
  readonly figures: FundFigures | null;
  readonly acts: readonly Row[];
  readonly version: FundVersion;
}

/** What is asked of a fund. */
export interface FundAsked {
  readonly code: string;
  readonly year: number | null;
  readonly asOf: PlainDate | null;
}

const RECENT_ACTS = 20;

/** The share of a part, as a number for a picture. */
export const shareOf = (part: Fen, whole: Fen): number =>
  whole <= 0n ? 0 : Number((part * 10_000n) / whole) / 10_000;

/** Everything of a fund in a fixed number of queries; null when the reader sees no such fund on that day. */
export async function readFund(
  client: pg.ClientBase,
  reader: Reader,
  { code, year: askedYear, asOf }: FundAsked,
): Promise<FundPage | null> {
  const day = asOf === null || asOf > reader.today ? reader.today : asOf;
  // The version is asked for first: a tag that is older than what it stands on is refused, a newer one would not be.
  const [version, [fund]] = await Promise.all([
    readVersion(client, reader.jurisdiction, code),
    readAll(client, funds, reader, { asOf, filters: { code } }),
  ]);
  if (fund === undefined) return null;
  const year = askedYear ?? yearOf(day);
  const given: FundYearCase = { jurisdiction: reader.jurisdiction, fund: code, year, asOf: day };
  const [ofFund, years, recent, duties, whole] = await Promise.all([
    readAll(client, portions, reader, { asOf, filters: { fund: code } }),
    readYears(client, given),
    readAll(client, acts, reader, { asOf, limit: RECENT_ACTS, filters: { fund: code } }),
    readDuties(client, given),
    seesWhole(reader) ? readWhole(client, given) : null,
  ]);
  // Another year than the day's has its own duties alone: what is due now stands beside the money that it is about.
  const isCurrent = year === yearOf(day);
  const open = duties.filter(({ closedOn, ofYear }) => closedOn === null && (isCurrent || ofYear));
  const page = {
    fund,
    portions: ofFund,
    year,
    years,
    nextDue: open.find((duty) => duty.due >= day) ?? null,
    overdue: open.filter((duty) => duty.due < day),
    acts: recent,
    version,
  };
  if (whole === null) return { ...page, lifecycle: [], money: null, figures: null };
  const { facts, money, policy, paidByMonth } = whole;
  return {
    ...page,
    lifecycle: lifecycleOf({ year, asOf: day, fund: headOf(fund), facts, duties, money, policy }),
    money,
    figures: figuresOf(money, facts, paidByMonth),
  };
}

/** What only those are told who see the whole of a fund. */
async function readWhole(client: pg.ClientBase, given: FundYearCase) {
  const [facts, flows, policy, paidByMonth] = await Promise.all([
    readLife(client, given),
    readFlows(client, given),
    policyInForce(client, given.jurisdiction, given.asOf),
    readPaidMonths(client, given),
  ]);
  return { facts, money: moneyOf(flows), policy: policy.ok ? policy.value : null, paidByMonth };
}

/** Whether the whole of a fund is the reader's to see: its money adds up for nobody else. */
export const seesWhole = ({ position }: Reader): boolean => {
  const { sees } = POSITION[position];
  return sees === 'province' || sees === 'department';
};

const headOf = ({ state, termFrom, termTo }: Row) => ({
  state: String(state),
  termFrom: termFrom as PlainDate | null,
  termTo: termTo as PlainDate | null,
});

function figuresOf(
  money: Money,
  { quota, quotaBefore, rating }: Awaited<ReturnType<typeof readLife>>,
  paidByMonth: readonly PaidMonth[],
): FundFigures {
  const [released, paid] = [through(money, 'released'), endAt(money, 'paid')];
  return {
    quota: quota ?? money.total,
    quotaBefore,
    released,
    unreleased: fen(endAt(money, 'unreleased') + endAt(money, 'reserved')),
    paid,
    carriedOver: through(money, 'carriedOver'),
    clawedBack: endAt(money, 'clawedBack'),
    releasedShare: shareOf(released, money.total),
    paidShare: shareOf(paid, money.total),
    paidByMonth,
    rating,
  };
}
