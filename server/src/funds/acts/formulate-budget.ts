import {
  budgetFormulation,
  type Fen,
  fen,
  moneyKind,
  ok,
  ratingCeiling,
  recordKind,
  textKind,
  totalOf,
  type ValueOf,
  yearOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { yearKind } from '../kinds.js';
import { unknown } from '../problems.js';
import { findGivenQuotas, type GivenQuota, insertOpinions } from '../stores/budget-opinion.js';
import { type BudgetRequest, findRequests } from '../stores/budget-request.js';
import { findNeverRestored, type NeverRestored } from '../stores/never-restored.js';
import { findPipelineTotals, type PipelineTotal } from '../stores/pipeline.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findPortionQuotas, type PortionQuota, portionYearName } from '../stores/portion-quota.js';
import { type FiscalRating, findFiscalRatings } from '../stores/rating.js';
import { findSurplusOffsets, type SurplusOffset } from '../stores/surplus-offset.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** Of the request, rigid priority spending. */
  rigid: moneyKind,
  ineffective: moneyKind,
  balanceCut: moneyKind,
  weighed: budgetFormulation.facts.weighed.kind,
});

type Input = ValueOf<typeof input>;

interface Questions {
  readonly [question: string]:
    | ReturnType<typeof budgetFormulation.decide>
    | ReturnType<typeof ratingCeiling.decide>;
  readonly budgetFormulation: ReturnType<typeof budgetFormulation.decide>;
}

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly requests: readonly BudgetRequest[];
  readonly pipeline: readonly PipelineTotal[];
  readonly marks: readonly NeverRestored[];
  readonly ratings: readonly FiscalRating[];
  /** Of the years before. */
  readonly quotas: ReadonlyMap<string, PortionQuota>;
  readonly offsets: readonly SurplusOffset[];
  /** What the newest opinions give, those of the batch included, by `portionYearName`. */
  readonly given: Map<string, GivenQuota>;
}

const about =
  ({ fund, portion, budgetYear }: Input) =>
  (each: { readonly fund: string; readonly portion: string; readonly budgetYear: number }): boolean =>
    each.fund === fund && each.portion === portion && each.budgetYear === budgetYear;

/** What finance's newest grade of the year before allows the fund; its base is the budget of all its portions. */
function gradeOf(asked: Input, { ratings, quotas }: State, { policy }: ActContext) {
  const evaluationYear = asked.budgetYear - 1;
  const grade = ratings.find(
    ({ fund, issuedOn }) => fund === asked.fund && yearOf(issuedOn) === evaluationYear,
  );
  if (grade === undefined) return null;
  const approved = [...quotas.values()].flatMap((each) =>
    each.fund === asked.fund && each.budgetYear === evaluationYear ? (each.approved ?? []) : [],
  );
  return ratingCeiling.decide(
    { rating: grade.rating, evaluationYear, initialBudget: totalOf(approved) },
    policy,
  );
}

function ceilingOf(grade: ReturnType<typeof gradeOf>): Fen | null {
  return grade?.accepted && 'ceiling' in grade.then ? grade.then.ceiling : null;
}

/** What the pipeline does not yet back with executable projects. */
const notReadyOf = (request: BudgetRequest, total: PipelineTotal | undefined): Fen => {
  const executable = total?.executable ?? NO_MONEY;
  return executable >= request.amount ? NO_MONEY : fen(request.amount - executable);
};

/** What was clawed back in full comes back under no portion of the fund. */
const restoredOf = ({ restores }: BudgetRequest, { fund }: Input, { marks }: State): Fen =>
  marks.some((mark) => mark.fund === fund) ? restores : NO_MONEY;

/** What the fund's other portions are given, and the surplus that is left to offset against this one. */
function elsewhereOf({ fund, portion, budgetYear }: Input, { given, offsets }: State) {
  const others = [...given.values()].filter(
    (each) => each.fund === fund && each.budgetYear === budgetYear && each.portion !== portion,
  );
  const offset = offsets.find((each) => each.fund === fund && each.year === budgetYear - 1)?.amount;
  const surplus = (offset ?? 0n) - totalOf(others.map(({ surplusOffset }) => surplusOffset));
  return {
    others: totalOf(others.map(({ quota }) => quota)),
    surplus: surplus > 0n ? fen(surplus) : NO_MONEY,
  };
}

/** 第二十五条: finance weighs what is known and gives its opinion on the budget of a portion. */
export const formulateBudget: Act<Input, State, Questions> = {
  name: 'formulateBudget',
  title: { zh: '提出预算安排意见', en: "give an opinion on a portion's budget" },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, budgetYear }) => ({
    fund,
    portion,
    subject: taskSubject.portionYear(fund, portion, budgetYear),
    amount: null,
  }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ budgetYear }) => budgetYear);
    const yearsBefore = years.map((year) => year - 1);
    const given = await findGivenQuotas(context, funds, years);
    return {
      portions: await findPortions(context.client, context.jurisdiction, funds),
      requests: await findRequests(context, funds, years),
      pipeline: await findPipelineTotals(context, funds, years),
      marks: await findNeverRestored(context, funds),
      ratings: await findFiscalRatings(context, funds),
      quotas: await findPortionQuotas(context, funds, yearsBefore),
      offsets: await findSurplusOffsets(context, funds, yearsBefore),
      given: new Map(given.map((each) => [portionYearName(each), each])),
    };
  },

  decide(asked, state, context) {
    const { fund, portion: code, budgetYear, rigid, ineffective, balanceCut, weighed } = asked;
    const portion = state.portions.get(portionName(fund, code));
    if (portion === undefined) return unknown('portion', portionName(fund, code));
    const request = state.requests.find(about(asked));
    if (request === undefined) return unknown('quota', taskSubject.portionYear(fund, code, budgetYear));
    const grade = gradeOf(asked, state, context);
    const { authority, spendingClass } = portion;
    const decision = budgetFormulation.decide(
      {
        authority,
        spendingClass,
        requested: request.amount,
        rigid,
        notReady:
          authority === 'retained' ? notReadyOf(request, state.pipeline.find(about(asked))) : NO_MONEY,
        neverRestored: restoredOf(request, asked, state),
        ineffective,
        balanceCut,
        ceiling: ceilingOf(grade),
        ...elsewhereOf(asked, state),
        gradedPoor: state.ratings.some(
          ({ fund: rated, rating, issuedOn }) =>
            rated === fund && rating === 'poor' && yearOf(issuedOn) < budgetYear,
        ),
        weighed,
      },
      context.policy,
    );
    return ok({ budgetFormulation: decision, ...(grade === null ? {} : { ratingCeiling: grade }) });
  },

  apply({ fund, portion, budgetYear }, { budgetFormulation: decision }, { given }) {
    if (!decision.accepted) return;
    const { quota, offset: surplusOffset } = decision.then;
    const opinion = { fund, portion, budgetYear, quota, surplusOffset };
    given.set(portionYearName(opinion), opinion);
  },

  async store(done, state, context) {
    await insertOpinions(
      context,
      done.flatMap((each) => opinionOf(each, state)),
    );
    await closeTasks(
      context,
      done.map(({ act, input: { fund, portion, budgetYear } }) => ({
        deadline: 'notReadyCut',
        subject: taskSubject.portionYear(fund, portion, budgetYear),
        act,
      })),
    );
    return ok(null);
  },
};

function opinionOf(
  { act, input: asked, decisions: { budgetFormulation: decision } }: Done<Input, Questions>,
  state: State,
) {
  const request = state.requests.find(about(asked));
  if (!decision.accepted || request === undefined) return [];
  const { reduction: notReady, offset: surplusOffset, quota } = decision.then;
  return [{ ...asked, requested: request.amount, notReady, surplusOffset, quota, act }];
}
