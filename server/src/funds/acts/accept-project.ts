import { ok, optionalKind, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { type AcceptanceQuestions, askAcceptance, bodyOf } from '../acceptance-case.js';
import { loadAcceptances } from '../load.js';
import { unknown, wrongState } from '../problems.js';
import { type Acceptance, acceptProjects } from '../stores/acceptance.js';

const input = recordKind({
  project: textKind,
  /** Number of the report of acceptance or appraisal. */
  report: textKind,
  /** The basis of capital construction's own rules of acceptance, or null. */
  constructionRules: optionalKind(textKind),
});

type Input = ValueOf<typeof input>;

/** 第三十七条: whoever approved a project accepts or appraises it once it is carried out. */
export const acceptProject: Act<Input, Map<string, Acceptance>, AcceptanceQuestions> = {
  name: 'acceptProject',
  title: { zh: '项目验收考评', en: 'accept a project' },
  offices: ['administeringDepartment', 'localDepartment'],
  input,
  subject: ({ project }) => ({ fund: null, portion: null, subject: project, amount: null }),

  load: loadAcceptances,

  decide({ project: code, constructionRules }, projects, context) {
    const project = projects.get(code);
    if (project === undefined) return unknown('project', code);
    if (project.state !== 'completed' || project.completedOn === null) {
      return wrongState('project', code, project.state);
    }
    const { on, policy } = context;
    const { completedOn } = project;
    const unfiled = { filedBy: null, filedOn: null };
    const about = { by: bodyOf(context), completedOn, acceptedOn: on, constructionRules, ...unfiled };
    return ok({ acceptance: askAcceptance(project, about, policy) });
  },

  apply({ project: code }, _, projects) {
    const project = projects.get(code);
    if (project !== undefined) projects.set(code, { ...project, state: 'accepted' });
  },

  async store(done, _, context) {
    await acceptProjects(
      context,
      done.map(({ input: { project, constructionRules } }) => ({
        project,
        by: bodyOf(context),
        basis: constructionRules,
      })),
    );
    return ok(null);
  },
};
