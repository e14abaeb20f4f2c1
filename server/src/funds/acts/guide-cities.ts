import { guidance, ok, recordKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { loadPortions, portionRequestFields, portionSubject } from '../portion-request.js';
import { unknown } from '../problems.js';
import { type Portion, portionName } from '../stores/portion.js';

const { facts: asked } = guidance;

const input = recordKind({
  ...portionRequestFields,
  retainedGuidance: asked.retainedGuidance.kind,
  delegatedGuidance: asked.delegatedGuidance.kind,
});

type Input = ValueOf<typeof input>;

type Questions = { readonly guidance: ReturnType<typeof guidance.decide> };

const moneyOf = ({ transferClass, authority }: Portion) => {
  if (transferClass === 'provincialLevel') return 'provincialLevel';
  return authority === 'delegated' ? 'delegated' : 'retainedTransfer';
};

/** What the department did to guide the calls and check the pipelines of cities and counties (art. 23). */
export const guideCities: Act<Input, ReadonlyMap<string, Portion>, Questions> = {
  name: 'guideCities',
  title: { zh: '指导市县项目储备', en: 'guide cities and counties' },
  offices: ['administeringDepartment'],
  input,
  subject: portionSubject,
  load: loadPortions,

  decide({ fund, portion: code, retainedGuidance, delegatedGuidance }, portions, context) {
    const name = portionName(fund, code);
    const portion = portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    const facts = { money: moneyOf(portion), retainedGuidance, delegatedGuidance } as const;
    return ok({ guidance: guidance.decide(facts, context.policy) });
  },

  store: async () => ok(null),
};
