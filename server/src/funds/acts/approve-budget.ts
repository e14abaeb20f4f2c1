import {
  art,
  choiceKind,
  EXEMPT,
  establishmentYear,
  type Fen,
  fen,
  moneyKind,
  ok,
  type Result,
  recordKind,
  textKind,
  type ValueOf,
  yearOf,
} from '@jizheng/rules';
import type { Act, ActContext, ActProblem, Done } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import { accountOf, GENERAL } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { type DocumentNumbers, issueByNumber, loadNumbers } from '../document-numbers.js';
import { duty } from '../duty.js';
import { yearKind } from '../kinds.js';
import { unknown, wrongState } from '../problems.js';
import { settleReleaseDuties } from '../release-duties.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import { type Application, findApplicationsAbout } from '../stores/application.js';
import { type BudgetCalendar, findCalendars } from '../stores/budget-calendar.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findPortionQuotas, type PortionQuota, portionYearName } from '../stores/portion-quota.js';
import { findSecretBases } from '../stores/secrecy.js';
import { openTasks, type TaskOpening } from '../stores/task.js';
import { insertYearQuotas } from '../stores/year-quota.js';
import { taskSubject } from '../task-subject.js';

/** Before the congress approves, a part may be given in advance; its approval gives the rest. */
export const QUOTA_STAGE = {
  advance: { zh: '提前下达额度', en: 'in advance' },
  initial: { zh: '年初预算', en: 'initial budget' },
} as const;

const input = recordKind({
  number: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  stage: choiceKind(QUOTA_STAGE),
  /** In advance: the part that is given. Initially: the whole quota of the year. */
  amount: moneyKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly establishmentYear: ReturnType<typeof establishmentYear.decide> };

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly calendars: ReadonlyMap<number, BudgetCalendar>;
  readonly applications: readonly Application[];
  readonly quotas: ReadonlyMap<string, PortionQuota>;
  /** Secret funds, with the basis: they stand on no list. */
  readonly secret: ReadonlyMap<string, string>;
  readonly determinations: readonly RecordedDetermination[];
  readonly balances: RunningBalances;
  readonly numbers: DocumentNumbers;
  /** What each accepted request of the batch appropriates. */
  readonly appropriated: Map<Input, Fen>;
}

const origin = (asked: Input) => accountOf(asked, GENERAL, 'origin');
const given = (asked: Input, { balances }: State): Fen => fen(-balances.of(origin(asked)));
const toAppropriate = (asked: Input, state: State): Fen =>
  asked.stage === 'advance' ? asked.amount : fen(asked.amount - given(asked, state));

/** What must be there before the question of art. 14 can be asked. */
function readiness(asked: Input, state: State): Result<null, ActProblem> {
  const quota = state.quotas.get(portionYearName(asked))?.formulated ?? null;
  if (quota === null)
    return unknown('quota', taskSubject.portionYear(asked.fund, asked.portion, asked.budgetYear));
  if (asked.stage === 'initial') {
    if (state.calendars.get(asked.budgetYear)?.congressApprovedOn == null) {
      return wrongState('budgetYear', String(asked.budgetYear), 'notApproved');
    }
    if (asked.amount === quota) return ok(null);
    return contradictory(
      ['amount'],
      '批复额度与预算安排意见不一致',
      "the approved quota is not the one of finance's opinion",
    );
  }
  if (given(asked, state) + asked.amount <= quota) return ok(null);
  return contradictory(
    ['amount'],
    '提前下达额度大于预算安排意见',
    "more in advance than finance's opinion gives",
  );
}

/** The newest approval, of the fund or of its extension, whose term has begun in the budget year. */
const approvalFor = ({ fund, budgetYear }: Input, { applications }: State): Application | undefined =>
  applications.findLast(
    (each) =>
      each.fund === fund &&
      each.purpose !== 'adjust' &&
      each.state === 'approved' &&
      yearOf(each.termFrom) <= budgetYear,
  );

/** The budget of a portion enters the ledger: a part in advance, the whole when the congress has approved it. */
export const approveBudget: Act<Input, State, Questions> = {
  name: 'approveBudget',
  title: { zh: '批复预算额度', en: 'approve the budget of a portion' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, number, amount }) => ({ fund, portion, subject: number, amount }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ budgetYear }) => budgetYear);
    return {
      portions: await findPortions(client, jurisdiction, funds),
      calendars: await findCalendars(context, years),
      applications: await findApplicationsAbout(context, funds),
      quotas: await findPortionQuotas(context, funds, years),
      secret: await findSecretBases(context, funds),
      determinations: await findDeterminations(client, jurisdiction, art(14), funds),
      balances: await loadBalances(context, inputs.map(origin)),
      numbers: await loadNumbers(
        context,
        inputs.map(({ number }) => number),
      ),
      appropriated: new Map(),
    };
  },

  decide(asked, state, context) {
    const { fund, portion: code, budgetYear, number } = asked;
    const name = portionName(fund, code);
    const portion = state.portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    if (portion.fundState !== 'approved') return wrongState('fund', fund, portion.fundState);
    const calendar = state.calendars.get(budgetYear);
    if (calendar === undefined) return unknown('budgetYear', String(budgetYear));
    const application = approvalFor(asked, state);
    if (application?.decidedOn == null) return unknown('application', fund);
    const numbered = state.numbers.check(number, taskSubject.portionYear(fund, code, budgetYear));
    if (numbered !== null && !numbered.ok) return numbered;
    const ready = readiness(asked, state);
    if (!ready.ok) return ready;
    return ok({
      establishmentYear: establishmentYear.decide(
        {
          budgetYear,
          formulationEnd: calendar.formulationEnd,
          approvedOn: application.decidedOn,
          termEnd: application.termTo,
          determination: determinationFor(state.determinations, {
            fund,
            portion: null,
            subject: fund,
            budgetYear,
            deadline: calendar.formulationEnd,
          }),
        },
        context.policy,
      ),
    });
  },

  apply(asked, _decisions, state) {
    const portion = state.portions.get(portionName(asked.fund, asked.portion));
    state.numbers.take(asked.number, taskSubject.portionYear(asked.fund, asked.portion, asked.budgetYear));
    if (portion === undefined) return;
    const amount = toAppropriate(asked, state);
    state.appropriated.set(asked, amount);
    state.balances.move(origin(asked), accountOf(asked, portion.department, 'appropriated'), amount);
  },

  async store(done, state, context) {
    const moves = movesOf(done, state);
    const documents = await issueByNumber(
      context,
      state.numbers,
      moves.map(({ each, portion, amount }) => ({ portion, details: detailsOf(each, portion, amount) })),
    );
    const posted = await postFor(
      context,
      'appropriation',
      art(25),
      moves.flatMap(({ each, portion, amount }) => {
        const document = documents.get(each.input.number);
        if (amount === 0n || document === undefined) return [];
        const to = accountOf(each.input, portion.department, 'appropriated');
        return [
          {
            key: each.key,
            from: origin(each.input),
            to,
            amount,
            document,
            decision: each.decisionIds.establishmentYear,
          },
        ];
      }),
    );
    if (!posted.ok) return posted;
    const initial = moves.filter(({ each }) => each.input.stage === 'initial');
    await insertYearQuotas(
      context,
      initial.map(({ each: { input: asked } }) => ({ ...asked, initial: asked.amount })),
    );
    await openTasks(
      context,
      initial.flatMap(({ each, portion }) => dutiesOf(each, portion, state, context)),
    );
    await settleReleaseDuties(
      context,
      initial.map(({ each: { act, input: asked } }) => ({ ...asked, act })),
    );
    return ok(null);
  },
};

interface Move {
  readonly each: Done<Input, Questions>;
  readonly portion: Portion;
  readonly amount: Fen;
}

const movesOf = (
  done: readonly Done<Input, Questions>[],
  { portions, appropriated }: State,
): readonly Move[] =>
  done.flatMap((each) => {
    const portion = portions.get(portionName(each.input.fund, each.input.portion));
    const amount = appropriated.get(each.input);
    return portion === undefined || amount === undefined ? [] : [{ each, portion, amount }];
  });

const detailsOf = (
  { act, input: { number, budgetYear, stage } }: Done<Input, Questions>,
  portion: Portion,
  amount: Fen,
) => ({
  number,
  title: `${portion.name}${QUOTA_STAGE[stage].zh}`,
  recipient: portion.department,
  budgetYear,
  source: stage,
  amount,
  act,
});

function dutiesOf(
  { act, input: { fund, portion: code, budgetYear } }: Done<Input, Questions>,
  { transferClass, spendingClass, department }: Portion,
  { calendars, secret }: State,
  context: ActContext,
): TaskOpening[] {
  const budgetApprovedOn = calendars.get(budgetYear)?.congressApprovedOn ?? context.on;
  const counts = { budgetYear, budgetApprovedOn };
  const ofPortion = { fund, subject: taskSubject.portionYear(fund, code, budgetYear), act };
  const ofYear = { fund: null, subject: taskSubject.year(budgetYear), act };
  const exempt = EXEMPT.some((each) => each === spendingClass);
  const release = transferClass === 'generalTransfer' ? 'generalTransfers' : 'specialTransfers';
  return [
    ...(transferClass === 'provincialLevel'
      ? []
      : [duty({ deadline: release, ...ofPortion }, counts, context)]),
    ...(exempt
      ? []
      : (['clawbackHalf', 'clawbackAll'] as const).map((deadline) =>
          duty({ deadline, ...ofPortion }, counts, context),
        )),
    duty(
      {
        deadline: 'departmentBudgets',
        fund: null,
        subject: taskSubject.departmentYear(department, budgetYear),
        act,
      },
      counts,
      context,
    ),
    ...(secret.has(fund)
      ? []
      : (['disclosureList', 'budgetPublication'] as const).map((deadline) =>
          duty({ deadline, ...ofYear }, counts, context),
        )),
  ];
}
