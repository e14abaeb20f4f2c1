import { ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { unknown, wrongState } from '../problems.js';
import { dateReleases, findReleases, type Release, releaseName } from '../stores/release.js';

const input = recordKind({
  document: textKind,
  recipient: textKind,
  /** The report in which the place shows what it did. */
  report: textKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly releases: ReadonlyMap<string, Release>;
  readonly completed: Set<string>;
}

/** A place reports that its task list is done: what art. 39 asks when money is left. */
export const completeTasks: Act<Input, State, Record<never, never>> = {
  name: 'completeTasks',
  title: { zh: '完成任务清单', en: 'complete a task list' },
  offices: ['localDepartment', 'administeringDepartment'],
  input,
  subject: ({ document, recipient }) => ({
    fund: null,
    portion: null,
    subject: releaseName({ document, recipient }),
    amount: null,
  }),

  async load(inputs, context): Promise<State> {
    const documents = inputs.map(({ document }) => document);
    return { releases: await findReleases(context, documents), completed: new Set() };
  },

  decide(asked, { releases, completed }) {
    const name = releaseName(asked);
    const release = releases.get(name);
    if (release === undefined) return unknown('release', name);
    if (release.reversedOn !== null) return wrongState('release', name, 'reversed');
    if (release.taskListOn === null) return wrongState('release', name, 'taskListNotIssued');
    return release.tasksDoneOn !== null || completed.has(name)
      ? wrongState('release', name, 'tasksDone')
      : ok({});
  },

  apply(asked, _, { completed }) {
    completed.add(releaseName(asked));
  },

  async store(done, _, context) {
    await dateReleases(
      context,
      'tasks_done_on',
      done.map(({ input: asked }) => asked),
    );
    return ok(null);
  },
};
