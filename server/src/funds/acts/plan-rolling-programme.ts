import { ok, recordKind, selection, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { loadPortions, portionRequestFields, portionSubject } from '../portion-request.js';
import { unknown, wrongState } from '../problems.js';
import { type Portion, portionName } from '../stores/portion.js';
import { closeTasks } from '../stores/task.js';

const input = recordKind({ ...portionRequestFields, programme: selection.facts.programme.kind });

type Input = ValueOf<typeof input>;

type Questions = { readonly selection: ReturnType<typeof selection.decide> };

/** The tasks, plan and spending schedule of next year's rolling programme are settled (art. 21). */
export const planRollingProgramme: Act<Input, ReadonlyMap<string, Portion>, Questions> = {
  name: 'planRollingProgramme',
  title: { zh: '确定滚动安排', en: 'plan a rolling programme' },
  offices: ['administeringDepartment'],
  input,
  subject: portionSubject,
  load: loadPortions,

  decide({ fund, portion: code, budgetYear, programme }, portions, context) {
    const name = portionName(fund, code);
    const portion = portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    const { authority } = portion;
    if (authority !== 'retained') return wrongState('portion', name, authority);
    if (portion.selection !== 'rolling') return wrongState('portion', name, portion.selection);
    const facts = {
      authority,
      selection: portion.selection,
      budgetYear,
      settledOn: context.on,
      appraised: false,
      staggered: false,
      rollsOver: false,
      programme,
      determination: null,
    };
    return ok({ selection: selection.decide(facts, context.policy) });
  },

  async store(done, _portions, context) {
    await closeTasks(
      context,
      done.map(({ act, input: given }) => ({
        deadline: 'rollingPlans',
        subject: portionSubject(given).subject,
        act,
      })),
    );
    return ok(null);
  },
};
