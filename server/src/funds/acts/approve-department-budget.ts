import { ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, NoQuestions } from '../../acts/act.js';
import { duty } from '../duty.js';
import { yearKind } from '../kinds.js';
import { wrongState } from '../problems.js';
import { type BudgetCalendar, findCalendars } from '../stores/budget-calendar.js';
import { closeTasks, openTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({ number: textKind, department: textKind, budgetYear: yearKind });

type Input = ValueOf<typeof input>;

/** 预算法第五十二条: finance approves a department's budget, and the department's time for its units begins. */
export const approveDepartmentBudget: Act<Input, ReadonlyMap<number, BudgetCalendar>, NoQuestions> = {
  name: 'approveDepartmentBudget',
  title: { zh: '批复部门预算', en: "approve a department's budget" },
  offices: ['financeDepartment'],
  input,
  subject: ({ number }) => ({ fund: null, portion: null, subject: number, amount: null }),
  load: (inputs, context) =>
    findCalendars(
      context,
      inputs.map(({ budgetYear }) => budgetYear),
    ),
  decide: ({ budgetYear }, calendars) =>
    calendars.get(budgetYear)?.congressApprovedOn == null
      ? wrongState('budgetYear', String(budgetYear), 'notApproved')
      : ok({}),
  async store(done, _calendars, context) {
    await closeTasks(
      context,
      done.map(({ act, input: { department, budgetYear } }) => ({
        deadline: 'departmentBudgets',
        subject: taskSubject.departmentYear(department, budgetYear),
        act,
      })),
    );
    await openTasks(
      context,
      done.map(({ act, input: { department, budgetYear } }) =>
        duty(
          {
            deadline: 'unitBudgets',
            fund: null,
            subject: taskSubject.departmentYear(department, budgetYear),
            act,
          },
          { departmentBudgetOn: context.on },
          context,
        ),
      ),
    );
    return ok(null);
  },
};
