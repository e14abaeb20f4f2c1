import { DEADLINES, type Fen, type PlainDate, type Text } from '@jizheng/rules';
import type pg from 'pg';
import { POSITION } from '../../office/position.js';
import type { Signed } from '../../office/signed.js';
import { DUTY } from '../labels.js';
import { type DeskItem, fundOf, type NamedFund } from './item.js';
import { fieldsOf, prefillOf } from './prefill.js';
import { enters, MOST_ITEMS } from './reviews.js';
import { subjectText } from './subject-text.js';

const SOON_DAYS = 30;
const AHEAD_DAYS = 90;
const MOST_GROUPS = 60;
const FUNDS_NAMED = 5;

interface DutyRow {
  readonly id: bigint;
  readonly deadline: string;
  readonly subject: string;
  readonly fund: string | null;
  readonly fundName: string | null;
  readonly portionName: string | null;
  readonly provision: string;
  readonly due: PlainDate;
  readonly days: number;
  readonly amount: Fen | null;
  readonly overdueCount: number;
  readonly dueCount: number;
}

/** The duties of the person's office that are overdue or due soon, and how many there are of each. */
export interface Duties {
  readonly items: readonly DeskItem[];
  readonly overdue: number;
  readonly due: number;
}

/** Those whose office owes dates; leaders and auditors owe none. */
const officesOf = ({ position }: Signed): readonly string[] => POSITION[position].offices;

/** What is open today has an index of its own; no duty is closed on a later day than the office's. */
const openOn = ({ today }: Signed, asOf: PlainDate): string =>
  asOf < today ? '(t.closed_on is null or t.closed_on > $3)' : 't.closed_on is null';

/** What was not released on the day stands beside the duty to release it; all balances are asked for at once. */
const UNRELEASED = `wanted as (
  select x.id, c.id as account from x join ledger.account c on c.jurisdiction = x.jurisdiction and c.fund = x.fund
    and c.stage = 'appropriated' and c.portion = split_part(x.subject, '/', 2)
    and c.budget_year = split_part(x.subject, '/', 3)::integer
  where x.deadline in ('generalTransfers', 'specialTransfers', 'clawbackHalf', 'clawbackAll')
), unreleased as (
  select w.id, sum(b.balance)::bigint as amount
  from ledger.balances_as_of(array(select distinct account from wanted), $3, $4) b join wanted w on w.account = b.account
  group by w.id
)`;

/** What a local office owes is about a project of its area. */
const inOwnArea = (area: string): string =>
  `(${area}::text is null or exists (select from funds.project j
    where j.jurisdiction = t.jurisdiction and j.code = t.subject and access.in_area(${area}, j.area)))`;

/** The open duties of the person's office, the overdue first. */
export async function dutiesWaiting(client: pg.ClientBase, signed: Signed, asOf: PlainDate): Promise<Duties> {
  const { rows } = await client.query<DutyRow>(
    `with x as materialized (
       select t.*, (count(*) filter (where t.due < $3) over ())::integer as "overdueCount",
         (count(*) filter (where t.due >= $3) over ())::integer as "dueCount"
       from funds.task t
       where t.jurisdiction = $1 and t.office = any($2) and t.opened_on <= $3 and ${openOn(signed, asOf)}
         and t.due <= $3::date + ${SOON_DAYS} and ${inOwnArea('$5')}
       order by t.due, t.id limit ${MOST_ITEMS}
     ), ${UNRELEASED}
     select x.id, x.deadline, x.subject, x.fund, f.name as "fundName", p.name as "portionName",
       x.provision, x.due, ($3::date - x.due)::integer as days, u.amount, x."overdueCount", x."dueCount"
     from x left join unreleased u on u.id = x.id
     left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund
     left join funds.portion p on p.jurisdiction = x.jurisdiction and p.fund = x.fund
       and p.code = split_part(x.subject, '/', 2)
     order by x.due, x.id`,
    [signed.jurisdiction, officesOf(signed), asOf, signed.today, signed.area],
  );
  const [first] = rows;
  return {
    items: rows.map((row) => dutyItem(row, signed, asOf)),
    overdue: first?.overdueCount ?? 0,
    due: first?.dueCount ?? 0,
  };
}

const titleOf = (deadline: string): Text => DUTY[deadline] ?? { zh: deadline, en: deadline };

function dutyItem(row: DutyRow, signed: Signed, asOf: PlainDate): DeskItem {
  const { id, deadline, subject, fund, provision, due, days, amount } = row;
  const owed = DEADLINES.find((each) => each.id === deadline);
  const act = owed?.closedBy.find((name) => enters(name, signed)) ?? null;
  return {
    kind: 'task',
    id: id.toString(),
    group: days > 0 ? 'overdue' : 'due',
    title: titleOf(deadline),
    fund: fundOf(row),
    detail: subjectText(deadline, subject, row.portionName, Number(asOf.slice(0, 4))),
    amount,
    provision,
    due,
    overdueDays: days > 0 ? days : null,
    act,
    input: act === null ? null : prefillOf(act, fieldsOf(deadline, subject, fund)),
  };
}

/** What comes due on one day, by the provision that sets it. */
export interface DueDay {
  readonly due: PlainDate;
  readonly items: readonly DueGroup[];
}

/** Duties of one kind that fall on one day. */
export interface DueGroup {
  readonly deadline: string;
  readonly title: Text;
  readonly provision: string;
  readonly count: number;
  readonly funds: readonly NamedFund[];
}

interface GroupRow {
  readonly due: PlainDate;
  readonly deadline: string;
  readonly provision: string;
  readonly count: number;
  readonly codes: readonly string[];
  readonly names: readonly (string | null)[];
}

/** What comes due in the next ninety days: of the person's office, or of everybody where hers owes nothing. */
export async function upcoming(
  client: pg.ClientBase,
  signed: Signed,
  asOf: PlainDate,
): Promise<readonly DueDay[]> {
  const { rows } = await client.query<GroupRow>(
    `select g.due, g.deadline, g.provision, g.count, array_remove(g.codes, null) as codes,
       array(select f.name from unnest(array_remove(g.codes, null)) with ordinality c (code, place)
         left join funds.fund f on f.jurisdiction = $1 and f.code = c.code order by c.place) as names
     from (select t.due, t.deadline, min(t.provision) as provision, count(*)::integer as count,
         (array_agg(distinct t.fund order by t.fund))[1:${FUNDS_NAMED}] as codes
       from funds.task t
       where t.jurisdiction = $1 and t.office = any($2) and t.opened_on <= $3
         and ${openOn(signed, asOf)} and t.due between $3 and $3::date + ${AHEAD_DAYS}
         and ${inOwnArea('$4')}
       group by t.due, t.deadline order by t.due, t.deadline limit ${MOST_GROUPS}) g
     order by g.due, g.deadline`,
    [signed.jurisdiction, owing(signed), asOf, signed.area],
  );
  const days = [...new Set(rows.map(({ due }) => due))];
  return days.map((due) => ({ due, items: rows.filter((row) => row.due === due).map(groupOf) }));
}

const groupOf = ({ deadline, provision, count, codes, names }: GroupRow): DueGroup => ({
  deadline,
  title: titleOf(deadline),
  provision,
  count,
  funds: codes.map((code, index) => ({ code, name: names[index] ?? null })),
});

const OWING = [
  ...new Set(DEADLINES.flatMap(({ owedBy, locallyOwedBy }) => [owedBy, locallyOwedBy ?? owedBy])),
];

function owing(signed: Signed): readonly string[] {
  const own = officesOf(signed).filter((office) => OWING.some((each) => each === office));
  return own.length > 0 ? own : OWING;
}
