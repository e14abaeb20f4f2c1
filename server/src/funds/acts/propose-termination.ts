import { flagKind, ok, recordKind, termination, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { unknown, wrongState } from '../problems.js';
import { type Fund, findFunds } from '../stores/fund.js';
import { type FiscalRating, findFiscalRatings } from '../stores/rating.js';
import { closeTasks } from '../stores/task.js';
import { insertTerminations } from '../stores/termination.js';

const { facts: asked } = termination;

const input = recordKind({
  number: textKind,
  fund: textKind,
  purposeGone: flagKind,
  taskDone: flagKind,
  targetsMissed: flagKind,
  violation: asked.violation.kind,
  lateYears: asked.lateYears.kind,
  weighed: asked.weighed.kind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly ratings: readonly FiscalRating[];
}

type Questions = { readonly termination: ReturnType<typeof termination.decide> };

/** The grounds that the answer names; none when the fund continues. */
function groundsOf({ termination: decided }: Questions): readonly string[] {
  if (!decided.accepted || decided.outcome === 'continues') return [];
  return decided.outcome === 'endOfTerm' ? ['endOfTerm'] : decided.then.grounds;
}

/**
 * Finance reviews whether a fund is to end (art. 16, 17); where a ground holds, its termination is proposed.
 * A review without a ground is recorded and proposes nothing.
 */
export const proposeTermination: Act<Input, State, Questions> = {
  name: 'proposeTermination',
  title: { zh: '提出终止或者撤销意见', en: 'propose to end a fund' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, number }) => ({ fund, portion: null, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    const codes = inputs.map(({ fund }) => fund);
    return {
      funds: await findFunds(context, codes),
      ratings: await findFiscalRatings(context, codes),
    };
  },

  decide({ fund: code, number: _, ...given }, { funds, ratings }, context) {
    const fund = funds.get(code);
    if (fund === undefined) return unknown('fund', code);
    if (fund.state !== 'approved' || fund.termTo === null) return wrongState('fund', code, fund.state);
    const rating = ratings.find((each) => each.fund === code)?.rating ?? ('none' as const);
    const facts = { on: context.on, termEnd: fund.termTo, rating, ...given };
    return ok({ termination: termination.decide(facts, context.policy) });
  },

  async store(done, _state, context) {
    const proposed = done.flatMap(({ act, input: { number, fund }, decisions }) => {
      const grounds = groundsOf(decisions);
      return grounds.length === 0 ? [] : [{ number, fund, grounds, act }];
    });
    await insertTerminations(context, proposed);
    await closeTasks(
      context,
      proposed.map(({ fund, act }) => ({ deadline: 'endOfTerm', subject: fund, act })),
    );
    return ok(null);
  },
};
