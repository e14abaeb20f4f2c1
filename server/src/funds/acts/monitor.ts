import { monitoring, ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { yearKind } from '../kinds.js';
import { loadFunds } from '../load.js';
import { unknown } from '../problems.js';
import type { Fund } from '../stores/fund.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  fund: textKind,
  year: yearKind,
  covers: monitoring.facts.covers.kind,
  deviation: monitoring.facts.deviation.kind,
  finding: textKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly monitoring: ReturnType<typeof monitoring.decide> };

/** 第三十八条: the department monitors its fund at least once a year; finance watches targets and pace. */
export const monitor: Act<Input, ReadonlyMap<string, Fund>, Questions> = {
  name: 'monitor',
  title: { zh: '绩效监控', en: 'monitor' },
  offices: ['administeringDepartment', 'financeDepartment', 'localDepartment'],
  input,
  subject: ({ fund, year }) => ({
    fund,
    portion: null,
    subject: taskSubject.fundYear(fund, year),
    amount: null,
  }),

  load: loadFunds,

  decide({ fund, year, covers, deviation }, funds, { on, policy }) {
    if (!funds.has(fund)) return unknown('fund', fund);
    return ok({ monitoring: monitoring.decide({ year, on, covers, deviation }, policy) });
  },

  async store(done, _, context) {
    if (context.office !== 'administeringDepartment') return ok(null);
    await closeTasks(
      context,
      done.map(({ act, input: { fund, year } }) => ({
        deadline: 'yearlyMonitoring',
        subject: taskSubject.fundYear(fund, year),
        act,
      })),
    );
    return ok(null);
  },
};
