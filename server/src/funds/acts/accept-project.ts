import {
  acceptance as acceptanceRule,
  ok,
  optionalKind,
  type PlainDate,
  type PolicyVersion,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext } from '../../acts/act.js';
import { unknown, wrongState } from '../problems.js';
import {
  type Acceptance,
  type AcceptingBody,
  acceptProjects,
  findAcceptances,
} from '../stores/acceptance.js';

const input = recordKind({
  project: textKind,
  /** Number of the report of acceptance or appraisal. */
  report: textKind,
  /** The basis of capital construction's own rules of acceptance, or null. */
  constructionRules: optionalKind(textKind),
});

type Input = ValueOf<typeof input>;

/** What acceptance asks the law. */
export type AcceptanceQuestions = { readonly acceptance: ReturnType<typeof acceptanceRule.decide> };

/** The body that an acting office is in the terms of art. 37. */
export const bodyOf = ({ office }: Pick<ActContext, 'office'>): AcceptingBody =>
  office === 'localDepartment' ? 'localDepartment' : 'provincialDepartment';

/** The days and the body of an acceptance. */
export interface AcceptanceCase {
  readonly by: AcceptingBody;
  readonly completedOn: PlainDate;
  readonly acceptedOn: PlainDate;
  /** Who files it, and when; null = nobody yet. */
  readonly filedBy: AcceptingBody | null;
  readonly filedOn: PlainDate | null;
  readonly constructionRules: string | null;
}

/** Asks art. 37 about an acceptance; whoever approves the projects of the portion approved this one. */
export const askAcceptance = (
  { authority }: Acceptance,
  { by, ...about }: AcceptanceCase,
  policy: PolicyVersion,
): AcceptanceQuestions['acceptance'] =>
  acceptanceRule.decide(
    {
      ...about,
      approvedBy: authority === 'delegated' ? 'localDepartment' : 'provincialDepartment',
      acceptedBy: by,
    },
    policy,
  );

/** 第三十七条: whoever approved a project accepts or appraises it once it is carried out. */
export const acceptProject: Act<Input, Map<string, Acceptance>, AcceptanceQuestions> = {
  name: 'acceptProject',
  title: { zh: '项目验收考评', en: 'accept a project' },
  offices: ['administeringDepartment', 'localDepartment'],
  input,
  subject: ({ project }) => ({ fund: null, portion: null, subject: project, amount: null }),

  load: (inputs, context) =>
    findAcceptances(
      context,
      inputs.map(({ project }) => project),
    ),

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
