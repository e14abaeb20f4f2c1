import { day, yuan } from '@jizheng/rules';
import { acceptProject } from '../../../src/funds/acts/accept-project.js';
import { completeProject } from '../../../src/funds/acts/complete-project.js';
import { confirmClawback } from '../../../src/funds/acts/confirm-clawback.js';
import { fileAcceptance } from '../../../src/funds/acts/file-acceptance.js';
import { issueTaskList } from '../../../src/funds/acts/issue-task-list.js';
import { monitor } from '../../../src/funds/acts/monitor.js';
import { orderCorrection } from '../../../src/funds/acts/order-correction.js';
import { recordDetermination } from '../../../src/funds/acts/record-determination.js';
import { studyExecution } from '../../../src/funds/acts/study-execution.js';
import { virement } from '../../../src/funds/acts/virement.js';
import { doOne, inTransaction } from '../../support/acts.js';
import { dailyJob } from '../../support/daily-job.js';
import type { TestDatabase } from '../../support/database.js';
import { accountAt, seedAppropriation, seedMove, seedProject, seedRelease } from '../../support/money.js';
import type { Scenario } from '../scenario.js';
import { accepted, addPortion, bringBudget, releaseTo220200 } from '../world.js';

const YEAR = { portion: 'P1', year: 2025, amount: 1_000_000n } as const;

const watch = (database: TestDatabase, on: string, deviation: 'none' | 'serious') =>
  doOne(database, monitor, 'administeringDepartment', on, {
    fund: 'F01',
    year: 2025,
    covers: { use: true, execution: true, progress: true },
    deviation,
    finding: '测试监控',
  });

/** A release within the statutory time closes the duty of its class of transfers. */
function transferDuty(
  deadline: 'generalTransfers' | 'specialTransfers',
  portion: string,
  due: string,
): Scenario {
  return {
    deadline,
    today: '2024-01-01',
    arises: async (database) => {
      if (portion === 'P3') await addPortion(database, portion, { transferClass: 'generalTransfer' });
      await bringBudget(database, portion);
    },
    owed: {
      fund: 'F01',
      subject: `F01/${portion}/2025`,
      office: 'financeDepartment',
      openedOn: '2025-01-20',
      due,
    },
    closes: { release: (database) => releaseTo220200(database, due, portion) },
  };
}

/** Released in time, kept by a reason that is recorded in time, or missed and clawed back. */
const clawbackDuty = (half: 'half' | 'all', due: string, next: string): Scenario => ({
  deadline: half === 'half' ? 'clawbackHalf' : 'clawbackAll',
  today: '2024-01-01',
  arises: bringBudget,
  owed: {
    fund: 'F01',
    subject: 'F01/P1/2025',
    office: 'financeDepartment',
    openedOn: '2025-01-20',
    due,
  },
  closes: {
    release: (database) => releaseTo220200(database, due),
    recordDetermination: (database) =>
      doOne(database, recordDetermination, 'financeDepartment', due, {
        document: '测财认〔2025〕1号',
        provision: 'jzg-2024-2/art-33',
        fund: 'F01',
        portion: 'P1',
        subject: '*',
        budgetYear: 2025,
        deadline: day(due),
        amount: null,
        reason: '测试理由',
      }),
    confirmClawback: async (database) => {
      await dailyJob(database, next);
      return doOne(database, confirmClawback, 'financeDepartment', next, {
        fund: 'F01',
        portion: 'P1',
        budgetYear: 2025,
        deadline: half,
        number: '测财收〔2025〕1号',
      });
    },
  },
});

/** 第三十三至三十八条: from the release to the acceptance. */
export const EXECUTION: readonly Scenario[] = [
  transferDuty('generalTransfers', 'P3', '2025-02-17'),
  transferDuty('specialTransfers', 'P1', '2025-03-19'),
  clawbackDuty('half', '2025-06-30', '2025-07-01'),
  clawbackDuty('all', '2025-09-30', '2025-10-01'),
  {
    deadline: 'taskList',
    today: '2024-01-01',
    arises: async (database) => {
      await bringBudget(database, 'P2');
      await accepted(releaseTo220200(database, '2025-03-01', 'P2'));
    },
    owed: {
      fund: 'F01',
      subject: '测财指〔2025〕12号/220200',
      office: 'administeringDepartment',
      openedOn: '2025-03-01',
      due: '2025-03-16',
    },
    closes: {
      issueTaskList: (database) =>
        doOne(database, issueTaskList, 'administeringDepartment', '2025-03-16', {
          document: '测财指〔2025〕12号',
          recipient: '220200',
          namesProjects: false,
          targets: { policy: true, scope: true, spending: true, requirements: true },
          indicators: {
            output: true,
            benefit: true,
            comprehensive: true,
            measurable: true,
            assessable: true,
          },
          taskList: {
            targets: true,
            policyAndAmount: true,
            quantified: true,
            executable: true,
            verifiable: true,
            finishDates: true,
            effects: true,
            realistic: true,
          },
        }),
    },
  },
  {
    deadline: 'virementWindow',
    arises: async (database) => {
      await inTransaction(database, async (client) => {
        await seedAppropriation(client, YEAR);
        await seedRelease(client, YEAR, '220200');
        await seedProject(client, 'X1');
        await seedProject(client, 'X2');
        const place = accountAt('P1', 2025, '220200', 'released');
        const project = accountAt('P1', 2025, 'project:X1', 'allotted');
        await seedMove(client, 'breakdown', place, project, 1_000_000n, '2025-03-01');
      });
      await accepted(watch(database, '2025-05-10', 'serious'));
      await accepted(
        doOne(database, orderCorrection, 'administeringDepartment', '2025-05-12', {
          number: '责令〔2025〕1号',
          fund: 'F01',
          year: 2025,
          project: 'X1',
          correction: 'adjust',
          order: '调整执行',
        }),
      );
    },
    owed: {
      fund: 'F01',
      subject: 'F01/2025',
      office: 'administeringDepartment',
      openedOn: '2025-05-12',
      due: '2025-06-30',
    },
    closes: {
      virement: (database) =>
        doOne(database, virement, 'financeDepartment', '2025-06-30', {
          number: '测调剂〔2025〕1号',
          fund: 'F01',
          fromPortion: 'P1',
          fromProject: 'X1',
          toPortion: 'P1',
          toProject: 'X2',
          budgetYear: 2025,
          amount: yuan(99_999n),
          withinApprovedScope: true,
          approvedBy: 'department',
        }),
    },
  },
  {
    deadline: 'monthlyExecution',
    arises: async (database) => {
      await inTransaction(database, (client) => seedAppropriation(client, YEAR));
      await dailyJob(database, '2025-02-01');
    },
    owed: {
      fund: 'F01',
      subject: 'F01/2025-02',
      office: 'administeringDepartment',
      openedOn: '2025-02-01',
      due: '2025-02-28',
    },
    closes: {
      studyExecution: (database) =>
        doOne(database, studyExecution, 'administeringDepartment', '2025-02-28', {
          fund: 'F01',
          month: day('2025-02-14'),
          finding: '进度正常',
          laggards: null,
        }),
    },
  },
  {
    deadline: 'yearlyMonitoring',
    arises: async (database) => {
      await inTransaction(database, (client) => seedAppropriation(client, YEAR));
      await dailyJob(database, '2025-02-01');
    },
    owed: {
      fund: 'F01',
      subject: 'F01/2025',
      office: 'administeringDepartment',
      openedOn: '2025-02-01',
      due: '2025-12-31',
    },
    closes: { monitor: (database) => watch(database, '2025-12-31', 'none') },
  },
  {
    deadline: 'acceptanceResultsFiled',
    arises: async (database) => {
      await inTransaction(database, (client) => seedProject(client, 'X1', { portion: 'P2' }));
      await accepted(doOne(database, completeProject, 'implementingUnit', '2025-10-20', { project: 'X1' }));
    },
    owed: {
      fund: 'F01',
      subject: 'X1',
      office: 'localDepartment',
      openedOn: '2025-10-20',
      due: '2026-03-31',
    },
    closes: {
      fileAcceptance: async (database) => {
        await accepted(
          doOne(database, acceptProject, 'localDepartment', '2025-12-05', {
            project: 'X1',
            report: '验收〔2025〕1号',
            constructionRules: null,
          }),
        );
        return doOne(database, fileAcceptance, 'localDepartment', '2026-03-31', {
          project: 'X1',
          number: '备案〔2026〕1号',
        });
      },
    },
  },
];
