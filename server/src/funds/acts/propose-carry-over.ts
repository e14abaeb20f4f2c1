import { ok, recordKind, totalOf, type ValueOf, yearOf } from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { duty } from '../duty.js';
import { portionName } from '../stores/portion.js';
import { insertProposals } from '../stores/proposal.js';
import { openTasks, type TaskOpening } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';
import {
  decideYearEnd,
  holdingsOf,
  loadYearEnd,
  movementOf,
  type YearEndDecisions,
  type YearEndState,
  yearEndCase,
} from '../year-end.js';

const input = recordKind(yearEndCase);

type Input = ValueOf<typeof input>;

/** On 1 January: what the ended year left unspent is proposed for carry-over, or for stopping at age 2. */
export const proposeCarryOver: Act<Input, YearEndState, YearEndDecisions> = {
  name: 'proposeCarryOver',
  title: { zh: '提出结转', en: 'propose carry-over' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, budgetYear, yearEnd }) => ({
    fund,
    portion,
    subject: `${budgetYear}/${yearEnd}`,
    amount: null,
  }),
  load: loadYearEnd,
  decide: (asked, state, context) => decideYearEnd(asked, state, context, 'notStated'),
  async store(done, state, context) {
    await insertProposals(
      context,
      done.map(({ act, input: asked, decisions }) => {
        const movement = movementOf(decisions);
        const stages =
          movement === 'stop'
            ? (['carriedOver'] as const)
            : (['released', 'allotted', 'appropriated'] as const);
        return {
          consequence: movement === 'stop' ? 'stop' : 'carryOver',
          fund: asked.fund,
          portion: asked.portion,
          budgetYear: asked.budgetYear,
          holder: '*',
          amount: totalOf(holdingsOf(asked, state, stages).map(({ balance }) => balance)),
          act,
        };
      }),
    );
    await openTasks(
      context,
      done.flatMap((each) => dutyOf(each, state, context)),
    );
    return ok(null);
  },
};

/**
 * What is left is dealt with while the new year runs: finance confirms what carries over; of delegated money that
 * stops, the place gives back or re-uses what it holds.
 */
function dutyOf(
  { act, input: { fund, portion, budgetYear, yearEnd }, decisions }: Done<Input, YearEndDecisions>,
  { portions }: YearEndState,
  context: ActContext,
): TaskOpening[] {
  const { unreleased } = decisions;
  const waits = unreleased.accepted && unreleased.then.carriedOver > 0n;
  const movement = movementOf(decisions);
  if (movement === 'none' && !waits) return [];
  const authority = portions.get(portionName(fund, portion))?.authority;
  const subject = taskSubject.yearEnd(fund, portion, budgetYear, yearEnd);
  const local = movement === 'stop' && authority === 'delegated';
  const about = { deadline: 'yearEndCarryOver', fund, subject, act, local } as const;
  return [duty(about, { budgetYear: yearOf(context.on) }, context)];
}
