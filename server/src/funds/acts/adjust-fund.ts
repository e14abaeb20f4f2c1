import {
  adjustment,
  art,
  fen,
  flagKind,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
  textKind,
  totalOf,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { decideRoute, newMoney, type RouteDecision, routeFields } from '../dossier.js';
import { unknown, wrongState } from '../problems.js';
import { type Application, findApplicationsAbout, insertApplications } from '../stores/application.js';
import { findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { type Fund, findFunds } from '../stores/fund.js';

const { facts: asked } = adjustment;

const input = recordKind({
  ...routeFields,
  /** The new scope of use; null = it stays. */
  scope: optionalKind(textKind),
  /** Taken off the fund's total. */
  reduced: moneyKind,
  yearlyCut: asked.yearlyCut.kind,
  evaluationAttached: flagKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  /** What waits for approval, the batch's own adjustments included. */
  readonly pending: Pick<Application, 'fund' | 'purpose' | 'amount' | 'reduced'>[];
  readonly determinations: readonly RecordedDetermination[];
}

/** A yearly cut takes no route: then only the adjustment is asked. */
type Questions = {
  readonly adjustment: ReturnType<typeof adjustment.decide>;
  readonly route?: RouteDecision;
};

/** What the term has had added, and what waits to be: splitting an increase does not avoid the meeting (⚖). */
const addedEarlier = (fund: Fund, { pending }: State) =>
  fen(fund.addedTotal + totalOf(adjustmentsOf(fund, pending).map(({ amount }) => amount)));

const reducedAlready = (fund: Fund, { pending }: State) =>
  totalOf(adjustmentsOf(fund, pending).map(({ reduced }) => reduced));

const adjustmentsOf = (fund: Fund, pending: State['pending']) =>
  pending.filter((each) => each.fund === fund.code && each.purpose === 'adjust');

/**
 * A change of scope or amount within the term (art. 16): it takes the route of a new fund, with the result of
 * its evaluation; a cut of one year takes none.
 */
export const adjustFund: Act<Input, State, Questions> = {
  name: 'adjustFund',
  title: { zh: '申请调整专项资金', en: 'application to adjust a fund' },
  offices: ['administeringDepartment', 'financeDepartment'],
  input,
  subject: (given) => ({ fund: given.fund, portion: null, subject: given.number, amount: newMoney(given) }),

  async load(inputs, context): Promise<State> {
    const codes = inputs.map(({ fund }) => fund);
    const applications = await findApplicationsAbout(context, codes);
    return {
      funds: await findFunds(context, codes),
      pending: applications.filter(({ state }) => state === 'underReview'),
      determinations: await findDeterminations(context.client, context.jurisdiction, art(15), codes),
    };
  },

  decide(given, state, context) {
    const fund = state.funds.get(given.fund);
    if (fund === undefined) return unknown('fund', given.fund);
    if (fund.state !== 'approved' || fund.termTo === null) return wrongState('fund', fund.code, fund.state);
    if (reducedAlready(fund, state) + given.reduced > fund.approvedTotal) {
      return contradictory(['reduced'], '调减额大于批准总额', 'more is taken off than was approved');
    }
    if (given.yearlyCut !== null && newMoney(given) > 0n) {
      return contradictory(
        ['yearlyCut', 'yearlyAmounts'],
        '年度压减不能同时增加金额',
        'a cut of one year does not add money',
      );
    }
    const decided = adjustment.decide(
      {
        on: context.on,
        termEnd: fund.termTo,
        changesScope: given.scope !== null,
        changesAmount: newMoney(given) > 0n || given.reduced > 0n,
        yearlyCut: given.yearlyCut,
        evaluationAttached: given.evaluationAttached,
      },
      context.policy,
    );
    if (decided.outcome === 'notAnAdjustment') return ok({ adjustment: decided });
    const route = decideRoute(given, addedEarlier(fund, state), state.determinations, context.policy);
    return ok({ adjustment: decided, route });
  },

  apply(given, { route }, { pending }) {
    if (route === undefined) return;
    pending.push({
      fund: given.fund,
      purpose: 'adjust',
      amount: newMoney(given),
      reduced: given.reduced,
    });
  },

  async store(done, { funds }, context) {
    await insertApplications(
      context,
      done.flatMap(({ act, input: given, decisions: { route } }) => {
        const fund = funds.get(given.fund);
        if (!route?.accepted || fund?.termFrom == null || fund.termTo === null) return [];
        const { number, scope, decidedPolicy, reduced } = given;
        return {
          number,
          fund: fund.code,
          purpose: 'adjust' as const,
          amount: newMoney(given),
          reduced,
          termFrom: fund.termFrom,
          termTo: fund.termTo,
          route: route.then.route,
          scope,
          decidedPolicy,
          act,
        };
      }),
    );
    return ok(null);
  },
};
