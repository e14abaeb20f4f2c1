import {
  addDays,
  art,
  dateKind,
  extension,
  ok,
  optionalKind,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { decideRoute, exceptionFor, newMoney, type RouteDecision, routeFields } from '../dossier.js';
import { unknown, wrongState } from '../problems.js';
import { type Application, findApplicationsAbout, insertApplications } from '../stores/application.js';
import { findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { type Fund, findFunds } from '../stores/fund.js';
import { type FiscalRating, findFiscalRatings } from '../stores/rating.js';
import { closeTasks } from '../stores/task.js';
import { termYears } from '../term-years.js';

const input = recordKind({
  ...routeFields,
  /** Why it is needed; null = not stated. */
  need: optionalKind(textKind),
  termTo: dateKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly applications: readonly Application[];
  /** Funds that this batch extends. */
  readonly entered: Set<string>;
  readonly ratings: readonly FiscalRating[];
  readonly determinations: {
    readonly term: readonly RecordedDetermination[];
    readonly route: readonly RecordedDetermination[];
    readonly grade: readonly RecordedDetermination[];
  };
}

type Questions = {
  readonly extension: ReturnType<typeof extension.decide>;
  readonly route: RouteDecision;
};

const isBeingExtended = (fund: string, { applications, entered }: State): boolean =>
  entered.has(fund) ||
  applications.some(
    (each) => each.fund === fund && each.purpose === 'extend' && each.state === 'underReview',
  );

/** The newest grade of the term that ends; the grade on which it was itself granted is not one of it. */
function gradeOf({ code, termFrom }: Fund, { applications, ratings }: State) {
  const granted = applications.findLast(
    (each) => each.fund === code && each.purpose !== 'adjust' && each.state === 'approved',
  );
  const since = granted?.termFrom ?? termFrom;
  return ratings.find(({ fund, issuedOn }) => fund === code && since !== null && issuedOn >= since)?.rating;
}

/** An extension when the term ends (art. 16, 42): a new term that takes the route of a new fund. */
export const extendFund: Act<Input, State, Questions> = {
  name: 'extendFund',
  title: { zh: '申请专项资金延期', en: 'application to extend a fund' },
  offices: ['administeringDepartment'],
  input,
  subject: (given) => ({ fund: given.fund, portion: null, subject: given.number, amount: newMoney(given) }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const codes = inputs.map(({ fund }) => fund);
    return {
      funds: await findFunds(context, codes),
      applications: await findApplicationsAbout(context, codes),
      entered: new Set(),
      ratings: await findFiscalRatings(context, codes),
      determinations: {
        term: await findDeterminations(client, jurisdiction, art(14), codes),
        route: await findDeterminations(client, jurisdiction, art(15), codes),
        grade: await findDeterminations(client, jurisdiction, art(42), codes),
      },
    };
  },

  decide(given, state, context) {
    const { number, need, termTo } = given;
    const fund = state.funds.get(given.fund);
    if (fund === undefined) return unknown('fund', given.fund);
    const { code, state: fundState, termTo: end } = fund;
    if ((fundState !== 'approved' && fundState !== 'ended') || end === null) {
      return wrongState('fund', code, fundState);
    }
    if (isBeingExtended(code, state)) return wrongState('fund', code, 'underReview');
    const years = termYears(addDays(end, 1), termTo);
    if (years !== given.yearlyAmounts.length) {
      return contradictory(
        ['termTo', 'yearlyAmounts'],
        '分年度金额的年数与延期年数不一致',
        'the yearly amounts are not as many as the years of the extension',
      );
    }
    const { term, route, grade } = state.determinations;
    const facts = {
      need,
      rating: gradeOf(fund, state) ?? ('none' as const),
      years,
      longTerm: exceptionFor(term, code, number),
      determination: exceptionFor(grade, code, number),
    };
    return ok({
      extension: extension.decide(facts, context.policy),
      route: decideRoute(given, NO_MONEY, route, context.policy),
    });
  },

  apply({ fund }, _decisions, { entered }) {
    entered.add(fund);
  },

  async store(done, { funds }, context) {
    await insertApplications(
      context,
      done.flatMap(({ act, input: given, decisions: { route } }) => {
        const end = funds.get(given.fund)?.termTo;
        if (!route.accepted || end == null) return [];
        const { number, fund, termTo, decidedPolicy } = given;
        return {
          number,
          fund,
          purpose: 'extend' as const,
          amount: newMoney(given),
          reduced: NO_MONEY,
          termFrom: addDays(end, 1),
          termTo,
          route: route.then.route,
          scope: null,
          decidedPolicy,
          act,
        };
      }),
    );
    await closeTasks(
      context,
      done.map(({ act, input: { fund } }) => ({ deadline: 'endOfTerm', subject: fund, act })),
    );
    return ok(null);
  },
};
