import { ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { duty } from '../duty.js';
import { loadAcceptances } from '../load.js';
import { unknown, wrongState } from '../problems.js';
import { type Acceptance, completeProjects } from '../stores/acceptance.js';
import { openTasks } from '../stores/task.js';

const input = recordKind({ project: textKind });

type Input = ValueOf<typeof input>;

/** 第三十七条: a unit reports that its project is carried out; its acceptance has to be filed in the next year. */
export const completeProject: Act<Input, Map<string, Acceptance>, Record<never, never>> = {
  name: 'completeProject',
  title: { zh: '项目完工', en: 'complete a project' },
  offices: ['implementingUnit', 'localDepartment', 'administeringDepartment'],
  input,
  subject: ({ project }) => ({ fund: null, portion: null, subject: project, amount: null }),

  load: loadAcceptances,

  decide({ project: code }, projects) {
    const project = projects.get(code);
    if (project === undefined) return unknown('project', code);
    const isUnderWay = project.state === 'admitted' || project.state === 'settled';
    return isUnderWay ? ok({}) : wrongState('project', code, project.state);
  },

  apply({ project: code }, _, projects) {
    const project = projects.get(code);
    if (project !== undefined) projects.set(code, { ...project, state: 'completed' });
  },

  async store(done, projects, context) {
    await completeProjects(
      context,
      done.map(({ input: { project } }) => project),
    );
    await openTasks(
      context,
      done.flatMap(({ act, input: { project: code } }) => {
        const project = projects.get(code);
        if (project === undefined) return [];
        const { fund, authority } = project;
        const about = { deadline: 'acceptanceResultsFiled', fund, subject: code, act } as const;
        return [duty({ ...about, local: authority === 'delegated' }, { completedOn: context.on }, context)];
      }),
    );
    return ok(null);
  },
};
