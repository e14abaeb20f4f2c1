import { ok, recordKind, totalOf, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { insertProposals } from '../stores/proposal.js';
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

/** On 1 January: what the ended year left unspent is proposed for carry-over, or for stopping at age 2. */
export const proposeCarryOver: Act<ValueOf<typeof input>, YearEndState, YearEndDecisions> = {
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
  decide: decideYearEnd,
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
    return ok(null);
  },
};
