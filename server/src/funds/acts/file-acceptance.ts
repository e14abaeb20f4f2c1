import { ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { type AcceptanceQuestions, askAcceptance, bodyOf } from '../acceptance-case.js';
import { loadAcceptances } from '../load.js';
import { unknown, wrongState } from '../problems.js';
import { type Acceptance, fileAcceptances } from '../stores/acceptance.js';
import { closeTasks } from '../stores/task.js';

const input = recordKind({
  project: textKind,
  /** Number of the filing. */
  number: textKind,
});

type Input = ValueOf<typeof input>;

/** 第三十七条: the accepting body files the result with finance of the same level, early in the next year. */
export const fileAcceptance: Act<Input, Map<string, Acceptance>, AcceptanceQuestions> = {
  name: 'fileAcceptance',
  title: { zh: '验收结果备案', en: 'file the result of an acceptance' },
  offices: ['administeringDepartment', 'localDepartment'],
  input,
  subject: ({ project }) => ({ fund: null, portion: null, subject: project, amount: null }),

  load: loadAcceptances,

  decide({ project: code }, projects, context) {
    const project = projects.get(code);
    if (project === undefined) return unknown('project', code);
    const { completedOn, acceptedOn, acceptedBy: by, filedOn, basis: constructionRules } = project;
    if (completedOn === null || acceptedOn === null || by === null) {
      return wrongState('project', code, project.state);
    }
    if (filedOn !== null) return wrongState('project', code, 'filed');
    const filed = { filedBy: bodyOf(context), filedOn: context.on };
    const about = { by, completedOn, acceptedOn, constructionRules, ...filed };
    return ok({ acceptance: askAcceptance(project, about, context.policy) });
  },

  apply({ project: code }, { acceptance }, projects) {
    const project = projects.get(code);
    if (project !== undefined && acceptance.accepted) {
      projects.set(code, { ...project, filedOn: project.acceptedOn });
    }
  },

  async store(done, _, context) {
    const projects = done.map(({ input: { project } }) => project);
    await fileAcceptances(context, projects);
    await closeTasks(
      context,
      done.map(({ act, input: { project } }) => ({
        deadline: 'acceptanceResultsFiled',
        subject: project,
        act,
      })),
    );
    return ok(null);
  },
};
