import { dateKind, ok, optionalKind, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { loadFunds } from '../load.js';
import { unknown } from '../problems.js';
import type { Fund } from '../stores/fund.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  fund: textKind,
  /** Any day of the month that is studied. */
  month: dateKind,
  /** How the execution stands against the spending plan. */
  finding: textKind,
  /** Who lags and was told so in a circular; null when nobody lags. */
  laggards: optionalKind(textKind),
});

type Input = ValueOf<typeof input>;

const monthOf = ({ month }: Input): string => month.slice(0, 7);

/** 第三十六条: the department studies the execution of each month against the spending plan. */
export const studyExecution: Act<Input, ReadonlyMap<string, Fund>, Record<never, never>> = {
  name: 'studyExecution',
  title: { zh: '研究预算执行', en: "study a month's execution" },
  offices: ['administeringDepartment', 'localDepartment'],
  input,
  subject: (asked) => ({ fund: asked.fund, portion: null, subject: monthOf(asked), amount: null }),

  load: loadFunds,

  decide: ({ fund }, funds) => (funds.has(fund) ? ok({}) : unknown('fund', fund)),

  async store(done, _, context) {
    if (context.office !== 'administeringDepartment') return ok(null);
    await closeTasks(
      context,
      done.map(({ act, input: asked }) => ({
        deadline: 'monthlyExecution',
        subject: taskSubject.month(asked.fund, monthOf(asked)),
        act,
      })),
    );
    return ok(null);
  },
};
