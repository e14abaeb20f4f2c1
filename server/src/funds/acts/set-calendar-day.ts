import { dateKind, flagKind, ok, recordKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { alreadyThere } from '../problems.js';
import { findCalendarDays, insertCalendarDays } from '../stores/day-off.js';

const input = recordKind({
  day: dateKind,
  /** A weekend day that is worked; otherwise a weekday that is off. */
  working: flagKind,
});

type Input = ValueOf<typeof input>;

/** Holidays, and weekends that are worked for them: periods in working days count without days off. */
export const setCalendarDay: Act<Input, Set<string>, Record<never, never>> = {
  name: 'setCalendarDay',
  title: { zh: '登记节假日', en: 'enter a holiday' },
  offices: ['financeDepartment'],
  input,
  subject: ({ day }) => ({ fund: null, portion: null, subject: day, amount: null }),

  load: (inputs, context) =>
    findCalendarDays(
      context,
      inputs.map(({ day }) => day),
    ),

  decide: ({ day }, known) => (known.has(day) ? alreadyThere('document', day) : ok({})),

  apply({ day }, _, known) {
    known.add(day);
  },

  async store(done, _, context) {
    await insertCalendarDays(
      context,
      done.map(({ act, input: { day, working } }) => ({ day, working, act })),
    );
    return ok(null);
  },
};
