import {
  allocationPlan,
  type Fen,
  flagKind,
  ok,
  recordKind,
  textKind,
  totalOf,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { formDisclosures } from '../form-disclosures.js';
import { unknown, wrongState } from '../problems.js';
import { approvePlans, findApproved, findPlans, type Plan } from '../stores/allocation.js';
import { findPortionQuotas, type PortionQuota, portionYearName } from '../stores/portion-quota.js';

const input = recordKind({
  plan: textKind,
  /** The department and finance signed the memorial together. */
  jointly: flagKind,
  review: allocationPlan.facts.review.kind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly plan: ReturnType<typeof allocationPlan.decide> };

interface State {
  readonly plans: ReadonlyMap<string, Plan>;
  /** Plans that the batch itself approves. */
  readonly approved: Set<string>;
  readonly quotas: ReadonlyMap<string, PortionQuota>;
  /** What approved plans give already, by portion and year. */
  readonly allocated: Map<string, Fen>;
}

/** 第二十九条: the vice-governor in charge approves the plan that department and finance submit together. */
export const approveAllocation: Act<Input, State, Questions> = {
  name: 'approveAllocation',
  title: { zh: '审批分配方案', en: 'approve an allocation plan' },
  offices: ['viceGovernorInCharge', 'viceGovernorForFinance', 'governor'],
  input,
  subject: ({ plan }) => ({ fund: null, portion: null, subject: plan, amount: null }),

  async load(inputs, context): Promise<State> {
    const plans = await findPlans(
      context,
      inputs.map(({ plan }) => plan),
    );
    const funds = [...plans.values()].map(({ fund }) => fund);
    const years = [...plans.values()].map(({ budgetYear }) => budgetYear);
    const allocated = new Map<string, Fen>();
    for (const approved of await findApproved(context, funds, years)) {
      const name = portionYearName(approved);
      allocated.set(name, totalOf([allocated.get(name) ?? NO_MONEY, approved.amount]));
    }
    return { plans, approved: new Set(), quotas: await findPortionQuotas(context, funds, years), allocated };
  },

  decide({ plan: number, jointly, review }, { plans, approved, quotas, allocated }, { office, policy }) {
    const plan = plans.get(number);
    if (plan === undefined) return unknown('allocation', number);
    if (plan.approvedOn !== null || approved.has(number)) return wrongState('allocation', number, 'approved');
    const name = portionYearName(plan);
    const quota = quotas.get(name);
    const fixed = quota?.approved ?? quota?.formulated ?? null;
    return ok({
      plan: allocationPlan.decide(
        {
          quotaFixed: fixed !== null,
          jointly,
          approver: office,
          quota: fixed ?? NO_MONEY,
          planned: totalOf([plan.total, allocated.get(name) ?? NO_MONEY]),
          // A line without a place or a unit cannot be entered.
          recipientsNamed: true,
          review,
        },
        policy,
      ),
    });
  },

  apply({ plan: number }, _, { plans, allocated, approved }) {
    const plan = plans.get(number);
    if (plan === undefined) return;
    const name = portionYearName(plan);
    allocated.set(name, totalOf([allocated.get(name) ?? NO_MONEY, plan.total]));
    approved.add(number);
  },

  async store(done, { plans }, context) {
    await approvePlans(
      context,
      done.map(({ input: { plan } }) => plan),
    );
    await formDisclosures(
      context,
      done.flatMap(({ act, input: { plan } }) => {
        const fund = plans.get(plan)?.fund;
        return fund === undefined ? [] : [{ fund, item: 'allocation' as const, subject: plan, act }];
      }),
    );
    return ok(null);
  },
};
