// The budget year itself.
import { day, fen, yuan } from '../../rules/dist/index.js';
import { allocate } from '../../server/dist/funds/acts/allocate.js';
import { approveAllocation } from '../../server/dist/funds/acts/approve-allocation.js';
import { breakDown } from '../../server/dist/funds/acts/break-down.js';
import { carryOver } from '../../server/dist/funds/acts/carry-over.js';
import { disburse } from '../../server/dist/funds/acts/disburse.js';
import { release } from '../../server/dist/funds/acts/release.js';
import { all, PROJECT_YUAN, portionYear, YEAR } from './terms.mjs';

/** Plans, releases, breakdown, payments, and what is left carried over. */
export function execute(add, { funds, projects, released }) {
  for (const { code, fund } of projects) {
    add('2026-01-25', 'administeringDepartment', allocate, {
      plan: `分${fund}`,
      ...portionYear(fund),
      method: 'projectBased',
      project: code,
      place: null,
      amount: yuan(PROJECT_YUAN),
      unit: null,
      inMeasure: true,
      linkedToPipeline: true,
      forEnterprise: false,
      forDevelopment: false,
      policyCited: null,
      policyStart: day('2026-01-01'),
      achievedOn: null,
    });
  }
  for (const fund of funds) {
    add('2026-02-10', 'viceGovernorInCharge', approveAllocation, {
      plan: `分${fund}`,
      jointly: true,
      review: all('rules', 'decisions'),
    });
  }
  for (const { fund, area, amount } of released) {
    add('2026-02-20', 'financeDepartment', release, {
      document: `下${fund}`,
      ...portionYear(fund),
      recipient: area,
      amount,
      namesProjects: true,
      inDepartmentBudget: fen(0n),
      withTaskList: false,
    });
  }
  for (const { code, fund, area } of projects) {
    add('2026-03-10', 'localFinanceBureau', breakDown, {
      document: `解${fund}`,
      ...portionYear(fund),
      recipient: area,
      project: code,
      amount: yuan(PROJECT_YUAN),
    });
  }
  for (const { code, fund } of projects) {
    add('2026-06-10', 'localFinanceBureau', disburse, {
      voucher: `支${code}`,
      document: `解${fund}`,
      ...portionYear(fund),
      project: code,
      recipient: null,
      amount: yuan((PROJECT_YUAN * 7n) / 10n),
      dueByProgress: null,
      withinScope: true,
      diverted: false,
    });
  }
  for (const fund of funds) {
    add('2027-01-08', 'financeDepartment', carryOver, {
      ...portionYear(fund),
      yearEnd: YEAR,
      number: `结${fund}`,
    });
  }
}
