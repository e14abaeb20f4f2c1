import { fail, fen, ok, type PlainDate, type Result, type Text, yearOf } from '@jizheng/rules';
import type pg from 'pg';
import { type FundYearCase, readFlows } from '../fund/facts.js';
import { seesWhole } from '../fund/fund-page.js';
import { percent } from '../fund/lifecycle.js';
import { MONEY_NODE, type MoneyFigure, type MoneyNode, moneyOf } from '../fund/money.js';
import { funds } from '../lists/funds.js';
import { type Reader, readAll } from '../read-list.js';
import { type AboutFund, GROUNDS, type Ground, type Rows } from './grounds.js';
import { readMoved } from './moved.js';
import { beginOf, NO_PARTS, PARTS_READ, type PartRow, pageOf, type Why, type WhyRefusal } from './why.js';

/** Which fund, which budget year, as of which day, from which part on. */
export interface WhyAsked {
  readonly code: string;
  readonly year: number | null;
  readonly asOf: PlainDate | null;
  readonly cursor: string | null;
}

type Told = Result<Why, WhyRefusal>;

/** Of a fund's money nothing is said to those who see a part of it: it would not add up. */
const NOTHING = { amount: null, share: null, act: null, terms: [], ...NO_PARTS };

async function caseOf(
  client: pg.ClientBase,
  reader: Reader,
  { code, year, asOf }: WhyAsked,
): Promise<FundYearCase | null> {
  const day = asOf === null || asOf > reader.today ? reader.today : asOf;
  const [fund] = await readAll(client, funds, reader, { asOf, filters: { code } });
  return fund === undefined
    ? null
    : { jurisdiction: reader.jurisdiction, fund: code, year: year ?? yearOf(day), asOf: day };
}

const valuesOf = ({ jurisdiction, fund, year, asOf }: FundYearCase) => [jurisdiction, fund, year, asOf];

async function readDeciding(client: pg.ClientBase, given: FundYearCase, act: string): Promise<bigint | null> {
  const { rows } = await client.query<{ id: bigint }>(act, valuesOf(given));
  return rows[0]?.id ?? null;
}

/** The rows that add up to a figure, by their keys. */
async function readRows(
  client: pg.ClientBase,
  given: FundYearCase,
  { from, act }: Rows,
  cursor: string | null,
): Promise<Result<Pick<Why, 'amount' | 'parts' | 'next'>, 'badCursor'>> {
  const begin = beginOf(cursor, 'text');
  if (!begin.ok) return begin;
  const { rows } = await client.query<PartRow & { whole: bigint }>(
    `select p.key, p.title, p.detail, coalesce(p.document, a.subject) as document, p.amount, p.on, p.whole, p.act,
       c.id as decision, c.provision from (
       select w.*, (${act}) as act from (select s.*, sum(s.amount) over ()::bigint as whole from (${from}) s) w
       where $3::integer is not null and $4::date is not null and ($5::text is null or w.key > $5)
       order by w.key limit ${PARTS_READ}) p
     left join law.act a on a.id = p.act
     left join lateral (select d.id, d.provision from law.decision d where d.act_id = p.act order by d.id limit 1) c on true
     order by p.key`,
    [...valuesOf(given), begin.value],
  );
  const [first] = rows;
  return ok({ amount: first === undefined ? null : fen(first.whole), ...pageOf(rows) });
}

/** Why a fact, a stage or a figure of a fund is as it is. */
export async function readWhyOfFund(
  client: pg.ClientBase,
  reader: Reader,
  about: AboutFund,
  asked: WhyAsked,
): Promise<Told> {
  const given = await caseOf(client, reader, asked);
  if (given === null) return fail('missing');
  const { title, act, rows, yearBefore, figures, isShare }: Ground = GROUNDS[about];
  const yearGiven = yearBefore === true ? { ...given, year: given.year - 1 } : given;
  const found =
    rows === undefined || !seesWhole(reader) ? null : await readRows(client, yearGiven, rows, asked.cursor);
  if (found !== null && !found.ok) return found;
  if (found !== null && found.value.parts.length > 0) return ok({ ...NOTHING, title, ...found.value });
  if (figures !== undefined && seesWhole(reader)) {
    const told = await readFigures(client, given, figures, asked.cursor, isShare === true);
    return told.ok ? ok({ ...told.value, title }) : told;
  }
  return ok({ ...NOTHING, title, act: act === undefined ? null : await readDeciding(client, given, act) });
}

/** Why a figure of the picture of a fund's money is as it is. */
export async function readWhyOfMoney(
  client: pg.ClientBase,
  reader: Reader,
  figure: MoneyFigure,
  asked: WhyAsked,
): Promise<Told> {
  const given = await caseOf(client, reader, asked);
  if (given === null) return fail('missing');
  if (!seesWhole(reader)) return ok({ ...NOTHING, title: titleOfFigure(figure) });
  const told = await readFigures(client, given, [figure], asked.cursor, false);
  return told.ok ? ok({ ...told.value, title: titleOfFigure(figure) }) : told;
}

async function readFigures(
  client: pg.ClientBase,
  given: FundYearCase,
  figures: readonly MoneyFigure[],
  cursor: string | null,
  isShare: boolean,
): Promise<Result<Omit<Why, 'title'>, 'badCursor'>> {
  const flows = await readFlows(client, given);
  const moved = await readMoved(client, given, flows, figures, cursor);
  if (!moved.ok) return moved;
  const { total } = moneyOf(flows);
  const { amount } = moved.value;
  const share =
    isShare && amount !== null && total > 0n ? { of: total, percent: percent(amount, total) } : null;
  return ok({ ...moved.value, share, act: null });
}

const joined = (from: MoneyNode, to: MoneyNode): Text => ({
  zh: `${MONEY_NODE[from].zh} → ${MONEY_NODE[to].zh}`,
  en: `${MONEY_NODE[from].en} → ${MONEY_NODE[to].en}`,
});

function titleOfFigure(figure: MoneyFigure): Text {
  if ('from' in figure) return joined(figure.from, figure.to);
  return MONEY_NODE['came' in figure ? figure.came : figure.stands];
}
