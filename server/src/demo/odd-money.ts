import { art, type Fen, fen } from '@jizheng/rules';
import { allowancePaymentSheet, allowanceSheet } from '../year/sheets/allowances.js';
import { correctionSheet } from '../year/sheets/corrections.js';
import { determinationSheet } from '../year/sheets/determinations.js';
import { releaseSheet } from '../year/sheets/releases.js';
import { virementSheet } from '../year/sheets/virement.js';
import { BLACK_SOIL } from './black-soil.js';
import { CLERK, type DemoBook, on, wan } from './demo-book.js';
import type { PortionYear } from './demo-plan.js';
import { heldBack, isAllowanceYear } from './odd-portions.js';

/** The odd cases of budgets in execution: reasons, virements, allowances, reservations, corrections (art. 30–35). */
export function addOddMoney(book: DemoBook, plans: readonly PortionYear[]): void {
  reasons(book);
  corrections(book, virements(book, plans));
  moveInMarch(book, plans);
  allowances(book, plans);
  releasesAboveWhatIsFree(book);
  refusedReleases(book, plans);
}

/** Reasons that finance recognises for a deadline of art. 33, wholly or in part. */
function reasons(book: DemoBook): void {
  book.add(determinationSheet, {
    on: on(2025, '06-20'),
    office: 'financeDepartment',
    document: book.number('演示认', on(2025, '06-20')),
    provision: art(33),
    fund: 'F15',
    portion: 'P1',
    subject: '*',
    budgetYear: 2025,
    deadline: on(2025, '06-30'),
    reason: '国家标准调整，方案重新论证',
    actor: CLERK,
  });
  book.add(determinationSheet, {
    on: on(2026, '06-22'),
    office: 'financeDepartment',
    document: book.number('演示认', on(2026, '06-22')),
    provision: art(33),
    fund: 'F24',
    portion: 'P1',
    subject: '*',
    budgetYear: 2026,
    deadline: on(2026, '06-30'),
    amount: wan(300),
    reason: '部分县市项目选址变更',
    actor: CLERK,
  });
}

/** Virements up to 9.99 %, 10.00 % and 20.00 % of a quota, each tier first without and then with its approval. */
function virements(book: DemoBook, plans: readonly PortionYear[]): string {
  const from = plans.find(
    ({ fund, portion, year }) => fund.code === 'F01' && portion.code === 'P1' && year === 2025,
  );
  if (from === undefined) throw new Error('the demo has no fund F01');
  const quota = plans
    .filter(({ fund, year }) => fund.code === 'F01' && year === 2025)
    .reduce<bigint>((sum, plan) => sum + plan.quota, 0n);
  const project = (index: number): string => from.projects[index]?.code ?? '';
  const move = (
    monthDay: string,
    giver: number,
    amount: Fen,
    approvedBy: 'department' | 'viceGovernorInCharge' | 'governor',
    number?: string,
  ): string => {
    const date = on(2025, monthDay);
    const used = number ?? book.number('演示调', date);
    book.add(virementSheet, {
      on: date,
      number: used,
      fund: 'F01',
      fromPortion: 'P1',
      fromProject: project(giver),
      toPortion: 'P1',
      toProject: project(14),
      budgetYear: 2025,
      amount,
      withinApprovedScope: true,
      approvedBy,
      actor: CLERK,
    });
    return used;
  };
  const tenth = fen(quota / 10n);
  const first = wan(400);
  const second = wan(400);
  move('04-21', 0, first, 'department');
  move('04-22', 1, second, 'department');
  const third = fen(tenth - first - second - wan(1));
  move('04-23', 2, third, 'department');
  const refused = move('04-24', 3, wan(1), 'department');
  move('04-25', 3, wan(1), 'viceGovernorInCharge', refused);
  move('05-12', 4, first, 'viceGovernorInCharge');
  move('05-13', 5, second, 'viceGovernorInCharge');
  const last = fen(tenth - first - second);
  const refusedAgain = move('05-14', 6, last, 'viceGovernorInCharge');
  move('05-15', 6, last, 'governor', refusedAgain);
  const mistaken = move('05-20', 7, wan(1), 'governor');
  move('07-02', 7, wan(1), 'governor');
  return mistaken;
}

/**
 * An allowance above 2 % of the scale, one for salaries, one for the department alone, and sound ones: the place's
 * first, so that the department's is the smaller part; then what they are spent on (art. 32).
 */
function allowances(book: DemoBook, plans: readonly PortionYear[]): void {
  const plan = plans.find(isAllowanceYear);
  const place = plan === undefined ? undefined : heldBack(plan, plan.projects).held[0]?.place.code;
  if (place === undefined) throw new Error('the demo has no place with an allowance');
  const common = {
    fund: 'F24',
    portion: 'P1',
    budgetYear: 2026,
    preparationMet: true,
    actor: CLERK,
  } as const;
  const cases = [
    ['03-20', '121', wan(60), 'appraisal'],
    ['03-21', '121', wan(20), 'staffBenefits'],
    ['03-22', '121', wan(20), 'preparation'],
    ['06-15', place, wan(20), 'preparation'],
    ['06-16', '121', wan(10), 'inspection'],
  ] as const;
  for (const [monthDay, holder, amount, use] of cases) {
    const date = on(2026, monthDay);
    const number = book.number('演示费', date);
    book.add(allowanceSheet, { ...common, on: date, number, holder, amount, use });
    if (monthDay < '06-15') continue;
    const spent = { on: on(2026, '09-15'), voucher: `${number}支1`, number, holder } as const;
    book.add(allowancePaymentSheet, { ...common, ...spent, amount: wan(8), use });
    const salaries = { on: on(2026, '09-16'), voucher: `${number}支2`, number, holder } as const;
    book.add(allowancePaymentSheet, { ...common, ...salaries, amount: wan(1), use: 'staffBenefits' });
  }
}

/** A lump sum for a department is no release (art. 33), and nothing goes out in advance without its task list (art. 30). */
function refusedReleases(book: DemoBook, plans: readonly PortionYear[]): void {
  const advanced = plans.find(({ fund, year }) => fund.code === 'F22' && year === 2026);
  const place = advanced?.projects[0]?.place.code;
  if (place === undefined) throw new Error('the demo has no fund F22');
  const refused = { portion: 'P1', withTaskList: false, actor: CLERK } as const;
  book.add(releaseSheet, {
    ...refused,
    on: on(2025, '03-03'),
    document: book.number('演示下达', on(2025, '03-03')),
    fund: 'F05',
    budgetYear: 2025,
    recipient: '107',
    amount: wan(100),
    namesProjects: true,
  });
  book.add(releaseSheet, {
    ...refused,
    on: on(2025, '12-18'),
    document: book.number('演示下达', on(2025, '12-18')),
    fund: 'F22',
    budgetYear: 2026,
    recipient: place,
    amount: wan(10),
    namesProjects: false,
  });
}

/** Money that is reserved for a clawback cannot be released (worked case 16). */
function releasesAboveWhatIsFree(book: DemoBook): void {
  const date = on(2025, '07-02');
  book.add(releaseSheet, {
    on: date,
    document: book.number('演示下达', date),
    fund: 'F04',
    portion: 'P2',
    budgetYear: 2025,
    recipient: '220182',
    amount: wan(1_600),
    namesProjects: false,
    withTaskList: true,
    actor: CLERK,
  });
}

/** A virement entered by mistake and reversed the next day: the books are right again, the yearly sum stays. */
function corrections(book: DemoBook, mistaken: string): void {
  book.add(correctionSheet, {
    on: on(2025, '05-21'),
    number: '演示冲正1',
    fund: 'F01',
    enteredOn: on(2025, '05-20'),
    document: mistaken,
    subject: mistaken,
    amount: wan(1),
    entryDeviates: true,
    explanation: '调剂金额录入与批件不符',
    actor: CLERK,
  });
}

/** In March 2026 three projects give 2,000,000 each to the first one, as the department may decide by itself. */
function moveInMarch(book: DemoBook, plans: readonly PortionYear[]): void {
  const plan = plans.find(({ fund, year }) => fund.code === BLACK_SOIL && year === 2026);
  if (plan === undefined) throw new Error(`the demo has no fund ${BLACK_SOIL}`);
  const [taker, , ...others] = plan.projects;
  for (const giver of others.slice(0, 3)) {
    const date = on(2026, '03-26');
    book.add(virementSheet, {
      on: date,
      number: book.number('演示调', date),
      fund: BLACK_SOIL,
      fromPortion: plan.portion.code,
      fromProject: giver.code,
      toPortion: plan.portion.code,
      toProject: taker?.code ?? '',
      budgetYear: 2026,
      amount: wan(200),
      withinApprovedScope: true,
      approvedBy: 'department',
      actor: CLERK,
    });
  }
}
