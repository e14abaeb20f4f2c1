import { planRollingProgramme } from '../../../src/funds/acts/plan-rolling-programme.js';
import { sendTargetsToCities } from '../../../src/funds/acts/send-targets-to-cities.js';
import { doOne } from '../../support/acts.js';
import { dailyJob } from '../../support/daily-job.js';
import type { Scenario } from '../scenario.js';
import { addPortion, callFor2026, settle2026 } from '../world.js';

const owedFor2026 = (portion: string, due: string): Scenario['owed'] => ({
  fund: 'F01',
  subject: `F01/${portion}/2026`,
  office: 'administeringDepartment',
  openedOn: '2025-01-01',
  due,
});

/** 第二十、二十一条: what the pipeline of the next year needs, opened when the year begins. */
export const PIPELINE: readonly Scenario[] = [
  {
    deadline: 'callOpens',
    arises: (database) => dailyJob(database, '2025-01-01'),
    owed: owedFor2026('P1', '2025-03-31'),
    closes: { openCall: (database) => callFor2026(database, '2025-03-31') },
  },
  {
    deadline: 'targetsToCities',
    arises: (database) => dailyJob(database, '2025-01-01'),
    owed: owedFor2026('P2', '2025-06-30'),
    closes: {
      sendTargetsToCities: (database) =>
        doOne(database, sendTargetsToCities, 'administeringDepartment', '2025-06-30', {
          fund: 'F01',
          portion: 'P2',
          budgetYear: 2026,
          continuing: true,
          content: { targets: true, assessment: true, approvingLevel: true },
        }),
    },
  },
  {
    deadline: 'rollingPlans',
    arises: async (database) => {
      await addPortion(database, 'P3', { selection: 'rolling' });
      await dailyJob(database, '2025-01-01');
    },
    owed: owedFor2026('P3', '2025-06-30'),
    closes: {
      planRollingProgramme: (database) =>
        doOne(database, planRollingProgramme, 'administeringDepartment', '2025-06-30', {
          fund: 'F01',
          portion: 'P3',
          budgetYear: 2026,
          programme: { tasks: true, implementationPlan: true, spendingPlan: true },
        }),
    },
  },
  ...(['pipelineAdmission', 'projectsSettled'] as const).map(
    (deadline): Scenario => ({
      deadline,
      arises: (database) => dailyJob(database, '2025-01-01'),
      owed: owedFor2026('P1', '2025-09-30'),
      closes: { settleProjects: (database) => settle2026(database, '2025-09-30') },
    }),
  ),
];
