import { day } from '@jizheng/rules';
import { applyForFund } from '../../../src/funds/acts/apply-for-fund.js';
import { carryOver } from '../../../src/funds/acts/carry-over.js';
import { debar } from '../../../src/funds/acts/debar.js';
import { departmentEvaluation } from '../../../src/funds/acts/department-evaluation.js';
import { extendFund } from '../../../src/funds/acts/extend-fund.js';
import { offsetBalance } from '../../../src/funds/acts/offset-balance.js';
import { proposeTermination } from '../../../src/funds/acts/propose-termination.js';
import { recordDetermination } from '../../../src/funds/acts/record-determination.js';
import { recordViolation } from '../../../src/funds/acts/record-violation.js';
import { returnBalance } from '../../../src/funds/acts/return-balance.js';
import { reuseBalance } from '../../../src/funds/acts/reuse-balance.js';
import { doOne, inTransaction } from '../../support/acts.js';
import { dailyJob } from '../../support/daily-job.js';
import type { TestDatabase } from '../../support/database.js';
import { enterCalendar, soundApplication, step, yearly } from '../../support/establishment.js';
import { accountAt, seedAppropriation, seedMove, seedProject, seedRelease } from '../../support/money.js';
import { JURISDICTION } from '../../support/province.js';
import { UNIT } from '../../support/units.js';
import type { Scenario } from '../scenario.js';
import { accepted, BUDGET } from '../world.js';

/** A portion's money of 2025 is released to a place, which spends none of it. */
const releaseUnspent = (database: TestDatabase, portion: 'P1' | 'P2') =>
  inTransaction(database, async (client) => {
    const money = { portion, year: 2025, amount: 1_000_000n };
    await seedAppropriation(client, money);
    await seedRelease(client, money, '220200');
  });

const confirm = (database: TestDatabase, on: string, portion: string) =>
  doOne(database, carryOver, 'financeDepartment', on, {
    fund: 'F01',
    portion,
    budgetYear: 2025,
    yearEnd: Number(on.slice(0, 4)) - 1,
    number: `测财结${on}`,
    stillNeeded: true,
  });

const stopped = {
  number: '结算〔2027〕1号',
  fund: 'F01',
  portion: 'P2',
  budgetYear: 2025,
  project: null,
  recipient: '220200',
  amount: BUDGET,
  stillNeeded: false,
  filed: true,
};

/** The fund F02 is approved for 2026 to 2028. */
async function approveF02(database: TestDatabase): Promise<void> {
  await accepted(enterCalendar(database, 2026, '2025-01-05'));
  await accepted(doOne(database, applyForFund, 'administeringDepartment', '2025-03-10', soundApplication));
  for (const office of ['financeDepartment', 'viceGovernorForFinance', 'governor'] as const) {
    await accepted(step(database, office, '2025-06-20', soundApplication.number));
  }
}

/** An applicant is debarred for a serious violation. */
async function debarUnit(database: TestDatabase): Promise<void> {
  await releaseUnspent(database, 'P1');
  await inTransaction(database, async (client) => {
    await seedProject(client, 'X1');
    const released = accountAt('P1', 2025, '220200', 'released');
    const allotted = accountAt('P1', 2025, 'project:X1', 'allotted');
    await seedMove(client, 'breakdown', released, allotted, 600_000n, '2025-03-01');
    await seedMove(client, 'disbursement', allotted, { ...allotted, stage: 'paid' }, 500_000n, '2025-04-01');
  });
  await accepted(
    doOne(database, recordViolation, 'administeringDepartment', '2025-06-10', {
      number: '测违〔2025〕1号',
      fund: 'F01',
      portion: 'P1',
      budgetYear: 2025,
      wrongdoer: 'applicant',
      unitCode: UNIT,
      project: 'X1',
      description: '虚报设备投资',
      publish: true,
      hearing: { notice: true, defence: true },
    }),
  );
  await accepted(
    doOne(database, recordDetermination, 'administeringDepartment', '2025-06-20', {
      document: '测认〔2025〕1号',
      provision: 'jzg-2024-2/art-47',
      fund: 'F01',
      portion: 'P1',
      subject: '测违〔2025〕1号',
      budgetYear: null,
      deadline: null,
      amount: null,
      reason: '虚报金额占专项资金一半以上',
    }),
  );
  await accepted(
    doOne(database, debar, 'administeringDepartment', '2025-06-25', {
      number: '测停〔2025〕1号',
      violation: '测违〔2025〕1号',
      startsOn: null,
      endsOn: null,
    }),
  );
}

/** 第十六、三十九、四十一、四十七条: year ends, evaluation, the end of a term and of a debarment. */
export const CLOSING: readonly Scenario[] = [
  {
    deadline: 'departmentReport',
    arises: async (database) => {
      await releaseUnspent(database, 'P1');
      await dailyJob(database, '2026-01-01');
    },
    owed: {
      fund: 'F01',
      subject: 'F01/2025',
      office: 'administeringDepartment',
      openedOn: '2026-01-01',
      due: '2026-04-30',
    },
    closes: {
      departmentEvaluation: (database) =>
        doOne(database, departmentEvaluation, 'administeringDepartment', '2026-04-30', {
          number: '测评〔2026〕1号',
          fund: 'F01',
          year: 2025,
          toViceGovernor: true,
          toFinance: true,
        }),
    },
  },
  {
    deadline: 'yearEndCarryOver',
    arises: async (database) => {
      await releaseUnspent(database, 'P1');
      await dailyJob(database, '2026-01-01');
    },
    owed: {
      fund: 'F01',
      subject: 'F01/P1/2025/2025',
      office: 'financeDepartment',
      openedOn: '2026-01-01',
      due: '2026-12-31',
    },
    closes: { carryOver: (database) => confirm(database, '2026-12-31', 'P1') },
  },
  {
    deadline: 'yearEndCarryOver',
    arises: async (database) => {
      await releaseUnspent(database, 'P2');
      await dailyJob(database, '2026-01-01');
      await accepted(confirm(database, '2026-01-08', 'P2'));
      await dailyJob(database, '2027-01-01');
      await accepted(confirm(database, '2027-01-08', 'P2'));
    },
    owed: {
      fund: 'F01',
      subject: 'F01/P2/2025/2026',
      office: 'localFinanceBureau',
      openedOn: '2027-01-01',
      due: '2027-12-31',
    },
    closes: {
      returnBalance: (database) =>
        doOne(database, returnBalance, 'localFinanceBureau', '2027-12-31', stopped),
      offsetBalance: (database) => doOne(database, offsetBalance, 'financeDepartment', '2027-12-31', stopped),
      reuseBalance: async (database) => {
        await inTransaction(database, (client) =>
          client.query("update funds.release set tasks_done_on = '2026-12-01' where jurisdiction = $1", [
            JURISDICTION,
          ]),
        );
        return doOne(database, reuseBalance, 'localFinanceBureau', '2027-12-31', stopped);
      },
    },
  },
  {
    deadline: 'endOfTerm',
    arises: approveF02,
    owed: {
      fund: 'F02',
      subject: 'F02',
      office: 'financeDepartment',
      openedOn: '2025-06-20',
      due: '2028-10-02',
    },
    closes: {
      proposeTermination: (database) =>
        doOne(database, proposeTermination, 'financeDepartment', '2028-10-02', {
          number: '测终〔2028〕1号',
          fund: 'F02',
          purposeGone: false,
          taskDone: true,
          targetsMissed: false,
          violation: 'none',
          lateYears: 0,
          weighed: { departmentView: true, auditAdvice: true, evaluation: true },
        }),
      extendFund: async (database) => {
        await inTransaction(database, (client) =>
          client.query(
            `insert into funds.evaluation (jurisdiction, fund, year, level, subject, rating, issued_on)
             values ($1, 'F02', 2028, 'finance', '评价2028', 'good', '2028-08-01')`,
            [JURISDICTION],
          ),
        );
        return doOne(database, extendFund, 'administeringDepartment', '2028-10-02', {
          number: '测延〔2028〕1号',
          fund: 'F02',
          yearlyAmounts: yearly(1n, 1n),
          decidedPolicy: null,
          presentation: 'ordinary',
          need: '任务尚需两年完成',
          termTo: day('2030-12-31'),
        });
      },
    },
  },
  {
    deadline: 'endOfDebarment',
    arises: debarUnit,
    owed: {
      fund: null,
      subject: `${UNIT}/测停〔2025〕1号`,
      office: 'administeringDepartment',
      openedOn: '2025-06-25',
      due: '2030-06-25',
    },
    closes: {
      debar: async (database) => {
        await dailyJob(database, '2030-07-01');
        return undefined;
      },
    },
  },
];
