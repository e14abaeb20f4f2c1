import { choiceKind, ok, RATING, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, NoQuestions } from '../../acts/act.js';
import { alreadyThere, unknown } from '../problems.js';
import { insertEvaluations } from '../stores/evaluation.js';
import { findProjects, type Project } from '../stores/project.js';

const input = recordKind({ project: textKind, rating: choiceKind(RATING) });

type Input = ValueOf<typeof input>;

interface State {
  readonly projects: ReadonlyMap<string, Project>;
  readonly evaluated: Set<string>;
}

/** 第八条: a unit evaluates its own project. */
export const selfEvaluate: Act<Input, State, NoQuestions> = {
  name: 'selfEvaluate',
  title: { zh: '项目绩效自评', en: "evaluate one's own project" },
  offices: ['implementingUnit'],
  input,
  subject: ({ project }) => ({ fund: null, portion: null, subject: project, amount: null }),

  load: async (inputs, { client, jurisdiction }) => ({
    projects: await findProjects(
      client,
      jurisdiction,
      inputs.map(({ project }) => project),
    ),
    evaluated: new Set<string>(),
  }),

  decide({ project }, { projects, evaluated }) {
    if (!projects.has(project)) return unknown('project', project);
    return evaluated.has(project) ? alreadyThere('project', project) : ok({});
  },

  apply: ({ project }, _decisions, { evaluated }) => {
    evaluated.add(project);
  },

  async store(done, { projects }, context) {
    await insertEvaluations(
      context,
      done.flatMap(({ input: { project, rating } }) => {
        const found = projects.get(project);
        if (found === undefined) return [];
        return [
          { fund: found.fund, year: found.forBudgetYear, level: 'self' as const, subject: project, rating },
        ];
      }),
    );
    return ok(null);
  },
};
