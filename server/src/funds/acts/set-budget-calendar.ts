import { dateKind, ok, optionalKind, recordKind, type ValueOf, yearOf } from '@jizheng/rules';
import type { Act, NoQuestions } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { yearKind } from '../kinds.js';
import { alreadyThere } from '../problems.js';
import { type BudgetCalendar, findCalendars, writeCalendars } from '../stores/budget-calendar.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  budgetYear: yearKind,
  formulationEnd: dateKind,
  /** The day on which the congress approved the budget; null while it has not. */
  congressApprovedOn: optionalKind(dateKind),
});

type Input = ValueOf<typeof input>;

/**
 * Enters the dates of a budget year: the end of the formulation stage beforehand (art. 14, 24, 30), and the
 * day of the congress once it has approved the budget.
 */
export const setBudgetCalendar: Act<Input, Map<number, BudgetCalendar>, NoQuestions> = {
  name: 'setBudgetCalendar',
  title: { zh: '登记预算年度日期', en: 'enter the dates of a budget year' },
  offices: ['financeDepartment'],
  input,
  subject: ({ budgetYear }) => ({
    fund: null,
    portion: null,
    subject: taskSubject.year(budgetYear),
    amount: null,
  }),

  load: (inputs, context) =>
    findCalendars(
      context,
      inputs.map(({ budgetYear }) => budgetYear),
    ),

  decide({ budgetYear, formulationEnd, congressApprovedOn }, calendars, context) {
    if (yearOf(formulationEnd) !== budgetYear - 1) {
      return contradictory(
        ['formulationEnd', 'budgetYear'],
        '预算编制阶段不在预算年度的上一年度',
        'the formulation stage does not end in the year before the budget year',
      );
    }
    if (
      congressApprovedOn !== null &&
      (congressApprovedOn <= formulationEnd || congressApprovedOn > context.on)
    ) {
      return contradictory(
        ['congressApprovedOn'],
        '预算批准日期不在编制阶段结束之后、登记之日及以前',
        'the congress cannot have approved before formulation ended or after the day of entry',
      );
    }
    const known = calendars.get(budgetYear);
    if (known === undefined) return ok({});
    const name = taskSubject.year(budgetYear);
    if (known.congressApprovedOn !== null || congressApprovedOn === null) {
      return alreadyThere('budgetYear', name);
    }
    if (known.formulationEnd !== formulationEnd) {
      return contradictory(
        ['formulationEnd'],
        '预算编制截止日与已登记的不一致',
        'another end of formulation was entered before',
      );
    }
    return ok({});
  },

  apply: (calendar, _decisions, calendars) => {
    calendars.set(calendar.budgetYear, calendar);
  },

  async store(_done, calendars, context) {
    await writeCalendars(context, [...calendars.values()]);
    return ok(null);
  },
};
