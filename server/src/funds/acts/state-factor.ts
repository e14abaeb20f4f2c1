import {
  decimalKind,
  fail,
  formatRatio,
  ok,
  ratioKind,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { isPlace } from '../place.js';
import { alreadyThere, unknown, wrongState } from '../problems.js';
import { findPlans, type Plan } from '../stores/allocation.js';
import { type FormulaValue, findFormulaValues, insertFormulaValues } from '../stores/formula-value.js';

const input = recordKind({
  plan: textKind,
  factor: textKind,
  weight: ratioKind,
  area: textKind,
  /** A decimal figure as text, such as `70.5`. */
  value: textKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly stated: ReadonlyMap<string, readonly FormulaValue[]>;
  readonly batch: Set<string>;
}

const nameOf = ({ plan, factor, area }: Pick<Input, 'plan' | 'factor' | 'area'>): string =>
  [plan, factor, area].join('/');

/** 第二十六条: the department states the value of a factor for a place, for a plan that is to be formed. */
export const stateFactor: Act<Input, State, Record<never, never>> = {
  name: 'stateFactor',
  title: { zh: '填报分配因素', en: 'state a factor' },
  offices: ['administeringDepartment'],
  input,
  subject: ({ plan, area }) => ({ fund: null, portion: null, subject: `${plan}/${area}`, amount: null }),

  async load(inputs, context): Promise<State> {
    const plans = inputs.map(({ plan }) => plan);
    const stated = await findFormulaValues(context, plans);
    return {
      plans: await findPlans(context, plans),
      stated,
      batch: new Set([...stated.values()].flat().map(nameOf)),
    };
  },

  decide(asked, { plans, batch }, { jurisdiction }) {
    if (plans.has(asked.plan)) return wrongState('allocation', asked.plan, 'allocated');
    if (!isPlace(asked.area, jurisdiction)) return unknown('place', asked.area);
    const value = decimalKind.parse(asked.value, 'value');
    if (!value.ok) return fail({ code: 'contradictoryFacts', errors: value.error });
    return batch.has(nameOf(asked)) ? alreadyThere('allocation', nameOf(asked)) : ok({});
  },

  apply(asked, _, { batch }) {
    batch.add(nameOf(asked));
  },

  async store(done, _, context) {
    await insertFormulaValues(
      context,
      done.map(({ act, input: { weight, ...value } }) => ({ ...value, weight: formatRatio(weight), act })),
    );
    return ok(null);
  },
};
