import type { Fen, PlainDate, RouteStep, Text } from '@jizheng/rules';
import type pg from 'pg';
import { findAct } from '../../funds/all-acts.js';
import { ACCEPTS, officeFor } from '../../office/access.js';
import type { Signed } from '../../office/signed.js';
import { enteringOf } from '../../office/signing.js';
import { ACT_TITLE, CONSEQUENCE } from '../labels.js';
import { type DeskItem, fundOf } from './item.js';
import { prefillOf } from './prefill.js';

/** More matters of one kind are not laid on the desk; the lists show them all. */
export const MOST_ITEMS = 100;

const NO_DATE = { due: null, overdueDays: null } as const;

/** Whether the person's position begins the act. */
export function enters(act: string, { position }: Pick<Signed, 'position'>): boolean {
  const known = findAct(act);
  return known !== undefined && enteringOf(known, position) !== null;
}

const titled = (act: string): Text => ACT_TITLE[act] ?? { zh: act, en: act };

interface PaperRow {
  readonly id: bigint;
  readonly act: string;
  readonly subject: string;
  readonly amount: Fen | null;
  readonly fund: string | null;
  readonly fundName: string | null;
  readonly author: string;
  readonly organisation: string;
}

const PAPERS = `select x.id, x.act, x.subject, x.amount, x.fund, f.name as "fundName", a.name as author, o.name as organisation
  from office.paper x
  join access.person a on a.id = x.submitted_by
  join access.organisation o on o.jurisdiction = x.jurisdiction and o.code = x.organisation
  left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund`;

const paperItem = (row: PaperRow, kind: 'paper' | 'returned'): DeskItem => ({
  ...NO_DATE,
  kind,
  id: row.id.toString(),
  group: kind === 'paper' ? 'review' : 'returned',
  title: titled(row.act),
  fund: fundOf(row),
  detail: {
    zh: `${row.organisation} ${row.author}：${row.subject}`,
    en: `${row.organisation}, ${row.author}: ${row.subject}`,
  },
  amount: row.amount,
  provision: null,
  act: row.act,
  input: null,
});

/** The papers whose next signature is the person's: those of her own department, and none that she submitted or signed. */
export async function papersWaiting(client: pg.ClientBase, signed: Signed): Promise<readonly DeskItem[]> {
  const { jurisdiction, position, organisation, person, principal } = signed;
  const { rows } = await client.query<PaperRow>(
    `${PAPERS} where x.jurisdiction = $1 and x.state = 'underReview' and x.route[x.steps_done + 1] = $2
       and ($2 <> 'departmentHead' or x.organisation = $3)
       and not office.has_hand(x.id, $4, $5)
     order by x.id limit ${MOST_ITEMS}`,
    [jurisdiction, position, organisation, person, principal],
  );
  return rows.map((row) => paperItem(row, 'paper'));
}

/** The person's own papers that came back. */
export async function papersReturned(client: pg.ClientBase, signed: Signed): Promise<readonly DeskItem[]> {
  const { rows } = await client.query<PaperRow>(
    `${PAPERS} where x.jurisdiction = $1 and x.state = 'returned' and (x.submitted_by = $2 or x.principal = $3)
     order by x.id limit ${MOST_ITEMS}`,
    [signed.jurisdiction, signed.person, signed.principal],
  );
  return rows.map((row) => paperItem(row, 'returned'));
}

/** The position that takes each step of the approval route. */
const STEP_OFFICES: { readonly [S in RouteStep]: readonly string[] } = {
  financeDepartment: ['financeDepartment'],
  viceGovernorForFinance: ['viceGovernorForFinance'],
  meeting: ['executiveMeeting', 'partyGroupMeeting'],
  governor: ['governor'],
};

interface RouteRow {
  readonly number: string;
  readonly fund: string;
  readonly fundName: string | null;
  readonly amount: Fen;
  readonly stepsDone: number;
  readonly steps: number;
  readonly reviewed: boolean;
}

/** The applications whose next step is the person's, none that she worked on: finance reviews before its director presents. */
export async function routeSteps(client: pg.ClientBase, signed: Signed): Promise<readonly DeskItem[]> {
  const walks = findAct('walkApprovalRoute');
  const office = officeFor(signed.position, walks?.offices ?? []);
  if (office === undefined) return [];
  const steps = (Object.keys(STEP_OFFICES) as RouteStep[]).filter((step) =>
    STEP_OFFICES[step].includes(office),
  );
  const { rows } = await client.query<RouteRow>(
    `select x.number, x.fund, f.name as "fundName", x.amount, x.steps_done as "stepsDone", cardinality(x.route) as steps,
       exists (select from law.act t where t.jurisdiction = x.jurisdiction and t.subject = x.number
         and t.name = 'reviewApplication' and t.accepted) as reviewed
     from funds.application x left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund
     where x.jurisdiction = $1 and x.state = 'underReview' and x.route[x.steps_done + 1] = any($2)
       and not access.has_worked_on(x.jurisdiction, 'walkApprovalRoute', x.number, $3, $4)
     order by x.act_id limit ${MOST_ITEMS}`,
    [signed.jurisdiction, steps, signed.person, signed.principal],
  );
  return rows.flatMap((row): DeskItem[] => {
    const act = row.stepsDone === 0 && !row.reviewed ? 'reviewApplication' : 'walkApprovalRoute';
    if (!enters(act, signed)) return [];
    return [
      {
        ...NO_DATE,
        kind: 'route',
        id: row.number,
        group: 'review',
        title: titled(act),
        fund: fundOf(row),
        detail: {
          zh: `${row.number}，第 ${row.stepsDone + 1} 步，共 ${row.steps} 步`,
          en: `${row.number}, step ${row.stepsDone + 1} of ${row.steps}`,
        },
        amount: row.amount,
        provision: 'jzg-2024-2/art-15',
        act,
        input: prefillOf(act, { fund: row.fund, application: row.number }),
      },
    ];
  });
}

interface PlanRow {
  readonly plan: string;
  readonly fund: string;
  readonly fundName: string | null;
  readonly amount: Fen;
  readonly lines: number;
}

/** The allocation plans that wait for the vice-governor in charge. */
export async function plansWaiting(client: pg.ClientBase, signed: Signed): Promise<readonly DeskItem[]> {
  if (signed.position !== 'viceGovernorInCharge') return [];
  const { rows } = await client.query<PlanRow>(
    `select x.plan, x.fund, f.name as "fundName", sum(x.amount)::bigint as amount, count(*)::integer as lines
     from funds.allocation x left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund
     where x.jurisdiction = $1 and x.approved_on is null
       and not access.has_worked_on(x.jurisdiction, 'approveAllocation', x.plan, $2, $3)
     group by x.plan, x.fund, f.name order by x.plan limit ${MOST_ITEMS}`,
    [signed.jurisdiction, signed.person, signed.principal],
  );
  return rows.map(({ plan, amount, lines, ...row }) => ({
    ...NO_DATE,
    kind: 'allocation',
    id: plan,
    group: 'review',
    title: titled('approveAllocation'),
    fund: fundOf(row),
    detail: { zh: `${plan}，${lines} 行`, en: `${plan}, ${lines} lines` },
    amount,
    provision: 'jzg-2024-2/art-29',
    act: 'approveAllocation',
    input: { plan },
  }));
}

interface ProposalRow {
  readonly id: bigint;
  readonly consequence: keyof typeof CONSEQUENCE;
  readonly fund: string;
  readonly fundName: string | null;
  readonly portion: string;
  readonly budgetYear: number;
  readonly amount: Fen;
  readonly proposedOn: PlainDate;
  readonly provision: string | null;
  /** The input of the act that proposed it. */
  readonly proposed: { readonly [field: string]: unknown };
}

/** The act that confirms each consequence. */
const CONFIRMED_BY = {
  clawback: 'confirmClawback',
  carryOver: 'carryOver',
  stop: 'carryOver',
  termination: 'terminateFund',
} as const;

/** What the law made automatic and the person's position confirms. */
export async function proposalsWaiting(client: pg.ClientBase, signed: Signed): Promise<readonly DeskItem[]> {
  if (!enters('confirmClawback', signed)) return [];
  const { rows } = await client.query<ProposalRow>(
    `select x.id, x.consequence, x.fund, f.name as "fundName", x.portion, x.budget_year as "budgetYear", x.amount,
       x.proposed_on as "proposedOn", d.provision, t.input as proposed
     from funds.proposal x
     join law.act t on t.id = x.proposed_by
     left join lateral (select provision from law.decision where act_id = t.id order by id limit 1) d on true
     left join funds.fund f on f.jurisdiction = x.jurisdiction and f.code = x.fund
     where x.jurisdiction = $1 and x.confirmed_on is null
     order by x.id limit ${MOST_ITEMS}`,
    [signed.jurisdiction],
  );
  return rows.map((row) => {
    const { id, consequence, portion, budgetYear, proposedOn, proposed, fund, amount, provision } = row;
    const act = CONFIRMED_BY[consequence];
    const { zh, en } = CONSEQUENCE[consequence];
    return {
      ...NO_DATE,
      kind: 'proposal',
      id: id.toString(),
      group: 'review',
      title: titled(act),
      fund: fundOf(row),
      detail: {
        zh: `${zh}：${portion}，${budgetYear} 年度，${proposedOn} 提出`,
        en: `${en}: ${portion}, ${budgetYear}, proposed on ${proposedOn}`,
      },
      amount,
      provision,
      act,
      input: prefillOf(act, { ...proposed, fund, portion, budgetYear, number: undefined }),
    };
  });
}

interface JobRow {
  readonly id: bigint;
  readonly fileName: string;
  readonly author: string;
  readonly organisation: string;
  readonly isOwn: boolean;
}

/** The checked workbooks that the person accepts, and her own, which wait for another. */
export async function jobsChecked(client: pg.ClientBase, signed: Signed): Promise<readonly DeskItem[]> {
  const { jurisdiction, person, principal, position } = signed;
  const { rows } = await client.query<JobRow>(
    `select x.id, x.file_name as "fileName", a.name as author, o.name as organisation,
       x.person = any($2) or x.principal = any($2) as "isOwn"
     from office.job x
     join access.person a on a.id = x.person
     join access.organisation o on o.jurisdiction = x.jurisdiction and o.code = x.organisation
     where x.jurisdiction = $1 and x.state = 'checked' and ($3 or x.person = any($2) or x.principal = any($2))
     order by x.id limit ${MOST_ITEMS}`,
    [jurisdiction, [person, principal], ACCEPTS.includes(position)],
  );
  return rows.map(({ id, fileName, author, organisation, isOwn }) => ({
    ...NO_DATE,
    kind: 'job',
    id: id.toString(),
    group: isOwn ? 'watch' : 'review',
    title: isOwn
      ? { zh: '工作簿核对无误，待同意', en: 'a workbook is checked and waits to be accepted' }
      : { zh: '同意导入工作簿', en: 'accept a workbook' },
    fund: null,
    detail: {
      zh: `${organisation} ${author}：${fileName}`,
      en: `${organisation}, ${author}: ${fileName}`,
    },
    amount: null,
    provision: null,
    act: null,
    input: null,
  }));
}
