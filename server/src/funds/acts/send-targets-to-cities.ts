import { delegatedTargets, flagKind, ok, recordKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { formDisclosures } from '../form-disclosures.js';
import { loadPortions, portionRequestFields, portionSubject } from '../portion-request.js';
import { unknown, wrongState } from '../problems.js';
import { type Portion, portionName } from '../stores/portion.js';
import { closeTasks } from '../stores/task.js';

const input = recordKind({
  ...portionRequestFields,
  continuing: flagKind,
  content: delegatedTargets.facts.content.kind,
});

type Input = ValueOf<typeof input>;

type Questions = { readonly delegatedTargets: ReturnType<typeof delegatedTargets.decide> };

/** The department sends next year's targets of delegated money to cities and counties (art. 20). */
export const sendTargetsToCities: Act<Input, ReadonlyMap<string, Portion>, Questions> = {
  name: 'sendTargetsToCities',
  title: { zh: '向市县下发绩效目标和考核要求', en: 'send targets to cities and counties' },
  offices: ['administeringDepartment'],
  input,
  subject: portionSubject,
  load: loadPortions,

  decide({ fund, portion: code, budgetYear, continuing, content }, portions, context) {
    const name = portionName(fund, code);
    const portion = portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    if (portion.authority !== 'delegated') return wrongState('portion', name, portion.authority);
    const facts = { continuing, budgetYear, sentOn: context.on, content };
    return ok({ delegatedTargets: delegatedTargets.decide(facts, context.policy) });
  },

  async store(done, _portions, context) {
    const sent = done.map(({ act, input: given }) => ({
      act,
      fund: given.fund,
      subject: portionSubject(given).subject,
    }));
    await closeTasks(
      context,
      sent.map(({ act, subject }) => ({ deadline: 'targetsToCities', subject, act })),
    );
    await formDisclosures(
      context,
      sent.map((each) => ({ ...each, item: 'targets' })),
    );
    return ok(null);
  },
};
