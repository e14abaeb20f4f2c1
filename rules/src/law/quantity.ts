import { addDays, addWorkingDays, dayOf, type PlainDate, yearOf } from './date.js';
import { computed, type Expression, type Test } from './expression.js';
import { dateKind, flagKind } from './kind.js';

/** The first quantity when the condition holds, the second in all other cases. */
export const either = <T>(
  zh: string,
  en: string,
  condition: Test,
  yes: Expression<T>,
  no: Expression<T>,
): Expression<T> =>
  computed(zh, en, yes.kind, [condition, yes, no], (f, p) =>
    condition.read(f, p) ? yes.read(f, p) : no.read(f, p),
  );

/** The optional quantity when it is there, the other when it is absent. */
export const orElse = <T>(
  zh: string,
  en: string,
  optional: Expression<T | null>,
  other: Expression<T>,
): Expression<T> =>
  computed(zh, en, other.kind, [optional, other], (f, p) => optional.read(f, p) ?? other.read(f, p));

/** So many calendar days before a day. */
export const daysBefore = (until: Expression<PlainDate>, days: Expression<number>): Expression<PlainDate> =>
  computed('提前日', 'days before', dateKind, [until, days], (f, p) =>
    addDays(until.read(f, p), -days.read(f, p)),
  );

/** So many working days after a day; the list names every day off, weekends included. */
export const workingDaysAfter = (
  from: Expression<PlainDate>,
  days: Expression<number>,
  daysOff: Expression<readonly PlainDate[]>,
): Expression<PlainDate> =>
  computed('工作日届满日', 'last working day', dateKind, [from, days, daysOff], (f, p) =>
    addWorkingDays(from.read(f, p), days.read(f, p), new Set(daysOff.read(f, p))),
  );

/** The last day of the month that a day lies in. */
export const lastDayOfMonth = (date: Expression<PlainDate>): Expression<PlainDate> =>
  computed('当月末日', 'last day of the month', dateKind, [date], (f, p) => {
    const within = date.read(f, p);
    const month = Number(within.slice(5, 7));
    const nextMonth = month === 12 ? dayOf(yearOf(within) + 1, 1, 1) : dayOf(yearOf(within), month + 1, 1);
    return addDays(nextMonth, -1);
  });

/** The list names at least one of these choices. */
export const includesAny = <C extends string>(
  list: Expression<readonly C[]>,
  ...choices: readonly C[]
): Test => ({
  shape: { is: 'membership', choices },
  kind: flagKind,
  of: [list],
  read: (f, p) => list.read(f, p).some((each) => choices.includes(each)),
});
