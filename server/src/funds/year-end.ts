import {
  art,
  carryOver as carryOverRule,
  ok,
  type Result,
  textKind,
  totalOf,
  unreleasedCarryOver,
} from '@jizheng/rules';
import type { ActContext, ActProblem } from '../acts/act.js';
import type { Stage } from '../ledger/account.js';
import { NO_MONEY } from './accounts.js';
import { justifiedAmount } from './clawback-case.js';
import { yearKind } from './kinds.js';
import { unknown } from './problems.js';
import { findDeterminations, type RecordedDetermination } from './stores/determination.js';
import { findHoldings, findReleaseStates, type Holding, type ReleaseState } from './stores/holding.js';
import { findPortions, type Portion, portionName } from './stores/portion.js';

/** What names the unspent money of a portion at the end of a year. */
export const yearEndCase = {
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  yearEnd: yearKind,
};

/** The unspent money of a portion's budget year when a year has ended. */
export interface YearEndCase {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly yearEnd: number;
}

/** The answers of art. 39 about one case. */
export interface YearEndDecisions {
  readonly [question: string]:
    | ReturnType<typeof carryOverRule.decide>
    | ReturnType<typeof unreleasedCarryOver.decide>;
  readonly carryOver: ReturnType<typeof carryOverRule.decide>;
  readonly unreleased: ReturnType<typeof unreleasedCarryOver.decide>;
}

/** What the cases of a batch rest on. */
export interface YearEndState {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly holdings: readonly Holding[];
  readonly releases: readonly ReleaseState[];
  readonly reasons: readonly RecordedDetermination[];
}

const SPENDABLE: readonly Stage[] = ['released', 'allotted', 'carriedOver'];

/** Reads what the year-end cases of these funds rest on, with a fixed number of queries. */
export async function loadYearEnd(cases: readonly YearEndCase[], context: ActContext): Promise<YearEndState> {
  const funds = cases.map(({ fund }) => fund);
  const years = [...new Set(cases.map(({ budgetYear }) => budgetYear))];
  return {
    portions: await findPortions(context.client, context.jurisdiction, funds),
    holdings: await findHoldings(context, years, [...SPENDABLE, 'appropriated'], funds),
    releases: await findReleaseStates(context, funds),
    reasons: await findDeterminations(context.client, context.jurisdiction, art(33), funds),
  };
}

/** The holdings of a case in these stages. */
export const holdingsOf = (
  { fund, portion, budgetYear }: YearEndCase,
  { holdings }: YearEndState,
  stages: readonly Stage[],
): readonly Holding[] =>
  holdings.filter(
    (each) =>
      each.fund === fund &&
      each.portion === portion &&
      each.budgetYear === budgetYear &&
      stages.includes(each.stage),
  );

/** What is known of the need for unspent money: the calendar knows nothing of it, an officer states it. */
export type Need = Parameters<typeof carryOverRule.decide>[0]['need'];

/** Asks art. 39 about a case. */
export function decideYearEnd(
  asked: YearEndCase,
  state: YearEndState,
  context: ActContext,
  need: Need,
): Result<YearEndDecisions, ActProblem> {
  const { fund, portion: code, budgetYear, yearEnd } = asked;
  const portion = state.portions.get(portionName(fund, code));
  if (portion === undefined) return unknown('portion', portionName(fund, code));
  const release = state.releases.find(
    (each) => each.fund === fund && each.portion === code && each.budgetYear === budgetYear,
  );
  const unspent = totalOf(holdingsOf(asked, state, SPENDABLE).map(({ balance }) => balance));
  const unreleased = totalOf(holdingsOf(asked, state, ['appropriated']).map(({ balance }) => balance));
  const justified = justifiedAmount(state.reasons, { ...asked, deadline: 'all' }, unreleased, context);
  const { authority, spendingClass, ownRulesBasis } = portion;
  return ok({
    carryOver: carryOverRule.decide(
      {
        authority,
        budgetYear,
        releaseYear: release?.firstReleaseYear ?? budgetYear,
        yearEnd,
        unspent,
        need,
        taskListDone: release?.allTasksDone ?? false,
        ownRules: ownRulesBasis,
      },
      context.policy,
    ),
    unreleased: unreleasedCarryOver.decide(
      { spendingClass, unreleased, justified: spendingClass === 'ordinary' ? justified : NO_MONEY },
      context.policy,
    ),
  });
}

/** Whether the answer carries the money over (age 1), stops it (age 2), or leaves it where it is. */
export function movementOf({ carryOver }: YearEndDecisions): 'carryOver' | 'stop' | 'none' {
  switch (carryOver.outcome) {
    case 'keepsUse':
    case 'needOpen':
    case 'returned':
    case 'reusable':
    case 'notReusable':
      return 'carryOver';
    case 'stops':
    case 'stopsIntoNextBudget':
    case 'surplusReusable':
    case 'returnedOrOffset':
      return 'stop';
    case 'ownRules':
    case 'nothingUnspent':
      return 'none';
    default:
      return 'none';
  }
}
