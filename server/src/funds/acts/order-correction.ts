import { choiceKind, ok, optionalKind, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, ActContext, Done, NoQuestions } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { duty } from '../duty.js';
import { yearKind } from '../kinds.js';
import { unknown, wrongState } from '../problems.js';
import { stopProjects } from '../stores/acceptance.js';
import { type Fund, findFunds } from '../stores/fund.js';
import { findMonitored, type MonitoringOutcome } from '../stores/monitoring.js';
import { findProjects, type Project } from '../stores/project.js';
import { openTasks, type TaskOpening } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

/** What follows from a deviation (art. 38). */
export const CORRECTION = {
  correct: { zh: '责成纠正', en: 'correct' },
  adjust: { zh: '调整执行', en: 'adjust execution' },
  defer: { zh: '暂缓执行', en: 'defer execution' },
  stop: { zh: '停止执行', en: 'stop execution' },
} as const;

const input = recordKind({
  number: textKind,
  fund: textKind,
  year: yearKind,
  /** The project concerned; null when the whole fund is. */
  project: optionalKind(textKind),
  correction: choiceKind(CORRECTION),
  order: textKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly monitored: ReadonlyMap<string, MonitoringOutcome>;
}

/** 第三十八条: what monitoring found is corrected; only what is serious is adjusted, deferred or stopped. */
export const orderCorrection: Act<Input, State, NoQuestions> = {
  name: 'orderCorrection',
  title: { zh: '责令纠正', en: 'order a correction' },
  offices: ['administeringDepartment', 'financeDepartment', 'localDepartment'],
  input,
  subject: ({ fund, number }) => ({ fund, portion: null, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const projects = inputs.flatMap(({ project }) => (project === null ? [] : [project]));
    return {
      funds: await findFunds(context, funds),
      projects: await findProjects(context.client, context.jurisdiction, projects),
      monitored: await findMonitored(context, funds),
    };
  },

  decide({ fund, year, project: code, correction }, { funds, projects, monitored }) {
    if (!funds.has(fund)) return unknown('fund', fund);
    const found = monitored.get(taskSubject.fundYear(fund, year)) ?? 'notMonitored';
    const allowed = correction === 'correct' ? ['correct', 'adjustDeferOrStop'] : ['adjustDeferOrStop'];
    if (!allowed.includes(found)) return wrongState('fund', fund, found);
    const project = code === null ? null : projects.get(code);
    if (project === undefined || (project !== null && project.fund !== fund))
      return unknown('project', code ?? '');
    if (correction !== 'stop') return ok({});
    if (project === null) {
      return contradictory(
        ['correction', 'project'],
        '停止执行没有写明项目',
        'no project is named to be stopped',
      );
    }
    return project.state === 'stopped' ? wrongState('project', project.code, project.state) : ok({});
  },

  async store(done, _, context) {
    await stopProjects(
      context,
      done.flatMap(({ input: { project, correction } }) =>
        project !== null && correction === 'stop' ? [project] : [],
      ),
    );
    await openTasks(
      context,
      done.flatMap((each) => windowOf(each, context)),
    );
    return ok(null);
  },
};

/** What is adjusted is moved while the year's window for virements is open (art. 35); afterwards nobody owes it. */
function windowOf(
  { act, input: { fund, year, correction } }: Done<Input, NoQuestions>,
  context: ActContext,
): TaskOpening[] {
  if (correction !== 'adjust') return [];
  const about = { deadline: 'virementWindow', fund, subject: taskSubject.fundYear(fund, year), act } as const;
  const owed = duty(about, { budgetYear: year }, context);
  return context.on <= owed.due ? [owed] : [];
}
