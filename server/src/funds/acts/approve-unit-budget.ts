import { ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, NoQuestions } from '../../acts/act.js';
import { yearKind } from '../kinds.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({ number: textKind, department: textKind, budgetYear: yearKind });

type Input = ValueOf<typeof input>;

/** 预算法第五十二条: a department approves the budgets of its units. */
export const approveUnitBudget: Act<Input, null, NoQuestions> = {
  name: 'approveUnitBudget',
  title: { zh: '批复所属单位预算', en: "approve the units' budgets" },
  offices: ['administeringDepartment'],
  input,
  subject: ({ number }) => ({ fund: null, portion: null, subject: number, amount: null }),
  load: () => Promise.resolve(null),
  decide: () => ok({}),
  async store(done, _state, context) {
    await closeTasks(
      context,
      done.map(({ act, input: { department, budgetYear } }) => ({
        deadline: 'unitBudgets',
        subject: taskSubject.departmentYear(department, budgetYear),
        act,
      })),
    );
    return ok(null);
  },
};
