import {
  art,
  flagKind,
  ok,
  performanceTargets,
  recordKind,
  taskList as taskListRule,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { formDisclosures } from '../form-disclosures.js';
import { unknown, wrongState } from '../problems.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { dateReleases, findReleases, type Release, releaseName } from '../stores/release.js';
import { closeTasks } from '../stores/task.js';

const input = recordKind({
  document: textKind,
  recipient: textKind,
  namesProjects: flagKind,
  targets: performanceTargets.facts.targets.kind,
  indicators: performanceTargets.facts.indicators.kind,
  taskList: performanceTargets.facts.taskList.kind,
});

type Input = ValueOf<typeof input>;

type Questions = {
  readonly taskList: ReturnType<typeof taskListRule.decide>;
  readonly targets: ReturnType<typeof performanceTargets.decide>;
};

interface State {
  readonly releases: ReadonlyMap<string, Release>;
  /** Releases whose list the batch itself issues. */
  readonly issued: Set<string>;
  readonly portions: ReadonlyMap<string, Portion>;
  readonly exceptions: readonly RecordedDetermination[];
}

/** 第三十四条: the department issues the task list, with regional targets (art. 31), of a delegated release. */
export const issueTaskList: Act<Input, State, Questions> = {
  name: 'issueTaskList',
  title: { zh: '下达任务清单', en: 'issue a task list' },
  offices: ['administeringDepartment'],
  input,
  subject: ({ document, recipient }) => ({
    fund: null,
    portion: null,
    subject: releaseName({ document, recipient }),
    amount: null,
  }),

  async load(inputs, context): Promise<State> {
    const releases = await findReleases(
      context,
      inputs.map(({ document }) => document),
    );
    const funds = [...releases.values()].map(({ fund }) => fund);
    const { client, jurisdiction } = context;
    return {
      releases,
      issued: new Set(),
      portions: await findPortions(client, jurisdiction, funds),
      exceptions: await findDeterminations(client, jurisdiction, art(34), funds),
    };
  },

  decide(asked, { releases, issued, portions, exceptions }, { on, policy }) {
    const release = releases.get(releaseName(asked));
    const portion = release && portions.get(portionName(release.fund, release.portion));
    if (release === undefined || portion === undefined) return unknown('release', releaseName(asked));
    if (release.reversedOn !== null) return wrongState('release', releaseName(asked), 'reversed');
    if (release.taskListOn !== null || issued.has(releaseName(asked)))
      return wrongState('release', releaseName(asked), 'taskListIssued');
    if (portion.authority === 'retained') {
      const zh = '保留省级审批权限的资金不下达任务清单';
      return contradictory(['document', 'recipient'], zh, 'a retained release has no task list');
    }
    if (on < release.releasedOn) {
      return contradictory(['document'], '任务清单早于资金下达', 'the task list is earlier than the release');
    }
    const { namesProjects, targets, indicators, taskList } = asked;
    const determination = determinationFor(exceptions, { ...release, subject: release.document });
    return ok({
      taskList: taskListRule.decide(
        { releasedOn: release.releasedOn, issuedOn: on, namesProjects, determination },
        policy,
      ),
      targets: performanceTargets.decide(
        { authority: portion.authority, targets, indicators, taskList },
        policy,
      ),
    });
  },

  apply(asked, _, { issued }) {
    issued.add(releaseName(asked));
  },

  async store(done, { releases }, context) {
    await dateReleases(
      context,
      'task_list_on',
      done.map(({ input: asked }) => asked),
    );
    await closeTasks(
      context,
      done.map(({ act, input: asked }) => ({ deadline: 'taskList', subject: releaseName(asked), act })),
    );
    await formDisclosures(
      context,
      done.flatMap(({ act, input: asked }) => {
        const fund = releases.get(releaseName(asked))?.fund;
        return fund === undefined
          ? []
          : [{ fund, item: 'targets' as const, subject: releaseName(asked), act }];
      }),
    );
    return ok(null);
  },
};
