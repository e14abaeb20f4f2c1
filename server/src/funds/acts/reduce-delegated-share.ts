import { delegatedShare, flagKind, moneyKind, ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { isPlace } from '../place.js';
import { loadPortions, portionRequestFields, portionSubject } from '../portion-request.js';
import { unknown, wrongState } from '../problems.js';
import { type DelegatedAmount, findDelegatedAmounts } from '../stores/delegated-amount.js';
import { type Portion, portionName } from '../stores/portion.js';

const input = recordKind({
  ...portionRequestFields,
  place: textKind,
  performancePoor: flagKind,
  proposedAmount: moneyKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly amounts: readonly DelegatedAmount[];
}

type Questions = { readonly delegatedShare: ReturnType<typeof delegatedShare.decide> };

const previousAmount = ({ fund, portion, budgetYear, place }: Input, { amounts }: State) =>
  amounts.find(
    (each) =>
      each.fund === fund &&
      each.portion === portion &&
      each.budgetYear === budgetYear - 1 &&
      each.place === place,
  )?.amount ?? NO_MONEY;

/** A place that manages performance poorly is to get less delegated money than the year before (art. 19). */
export const reduceDelegatedShare: Act<Input, State, Questions> = {
  name: 'reduceDelegatedShare',
  title: { zh: '核定市县下放额度', en: "settle a place's delegated amount" },
  offices: ['administeringDepartment', 'financeDepartment'],
  input,
  subject: (given) => ({ ...portionSubject(given), subject: given.place, amount: given.proposedAmount }),

  async load(inputs, context): Promise<State> {
    return {
      portions: await loadPortions(inputs, context),
      amounts: await findDelegatedAmounts(
        context,
        inputs.map(({ fund }) => fund),
        inputs.map(({ budgetYear }) => budgetYear - 1),
        inputs.map(({ place }) => place),
      ),
    };
  },

  decide(given, state, context) {
    const { fund, portion: code, place, performancePoor, proposedAmount } = given;
    const name = portionName(fund, code);
    const portion = state.portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    if (portion.authority !== 'delegated') return wrongState('portion', name, portion.authority);
    if (!isPlace(place, context.jurisdiction)) return unknown('place', place);
    const facts = { performancePoor, previousAmount: previousAmount(given, state), proposedAmount };
    return ok({ delegatedShare: delegatedShare.decide(facts, context.policy) });
  },

  store: async () => ok(null),
};
