// What comes before the budget year: ten funds, their projects, their budgets.
import { day, fen, yuan } from '../../rules/dist/index.js';
import { admitProject } from '../../server/dist/funds/acts/admit-project.js';
import { adoptMeasure } from '../../server/dist/funds/acts/adopt-measure.js';
import { applyForFund } from '../../server/dist/funds/acts/apply-for-fund.js';
import { approveBudget } from '../../server/dist/funds/acts/approve-budget.js';
import { formulateBudget } from '../../server/dist/funds/acts/formulate-budget.js';
import { openCall } from '../../server/dist/funds/acts/open-call.js';
import { prepareFundList } from '../../server/dist/funds/acts/prepare-fund-list.js';
import { requestBudget } from '../../server/dist/funds/acts/request-budget.js';
import { setBudgetCalendar } from '../../server/dist/funds/acts/set-budget-calendar.js';
import { settleProjects } from '../../server/dist/funds/acts/settle-projects.js';
import { walkApprovalRoute } from '../../server/dist/funds/acts/walk-approval-route.js';
import { all, PROJECT_YUAN, portionYear, YEAR } from './terms.mjs';

/** Funds are applied for, approved and put on the list, a year ahead. */
export function establish(add, { funds, quota }) {
  add('2024-09-15', 'financeDepartment', setBudgetCalendar, {
    budgetYear: YEAR - 1,
    formulationEnd: day('2024-11-30'),
    congressApprovedOn: null,
  });
  for (const fund of funds) {
    add('2024-09-16', 'administeringDepartment', applyForFund, {
      number: `申${fund}`,
      fund,
      name: `测量专项${fund}`,
      department: '101',
      use: `测量用途${fund}`,
      yearlyAmounts: [quota(fund), quota(fund), quota(fund)],
      decidedPolicy: '测量政策',
      presentation: 'ordinary',
      termFrom: day('2025-01-01'),
      termTo: day('2027-12-31'),
      secretBasis: null,
      legalBasis: true,
      publicExpenditure: true,
      provincialResponsibility: true,
      coversDedicatedField: false,
      duplicatesFund: false,
      similarTargets: false,
      similarUse: false,
      temporaryWork: false,
      dossier: all('study', 'exAnteAppraisal', 'feasibilityReport', 'riskAssessment', 'partyGroupMinutes'),
      performance: all('targets', 'coreIndicators', 'quantifiedValues', 'standards'),
      affordability: 'matched',
      competitiveField: 'none',
    });
  }
  for (const office of ['financeDepartment', 'viceGovernorForFinance', 'governor']) {
    for (const fund of funds) {
      add('2024-09-18', office, walkApprovalRoute, {
        fund,
        application: `申${fund}`,
        consents: true,
        document: `文${fund}`,
      });
    }
  }
  for (const fund of funds) {
    add('2024-09-19', 'financeDepartment', adoptMeasure, {
      number: `办法${fund}`,
      fund,
      adoptedOn: day('2024-09-19'),
      jointly: true,
      statesAuthority: true,
      delegates: false,
      statesFactors: false,
      statesAllowance: true,
      conflicts: false,
    });
  }
  for (const fund of funds) {
    add('2024-12-20', 'financeDepartment', prepareFundList, {
      listYear: YEAR,
      fund,
      portion: 'P1',
      name: `测量项目${fund}`,
      authority: 'retained',
      nature: 'overall',
      spendingClass: 'ordinary',
      selection: 'competitive',
      supportMode: 'directInvestment',
      transferClass: 'specialTransfer',
      ownRulesBasis: null,
      functionCode: '2150517',
      governmentEconomicCode: '51301',
      departmentEconomicCode: '31299',
      preparation: all('withDepartments', 'developmentPlan', 'yearlyTasks'),
      scale: quota(fund),
      amount: quota(fund),
      use: `测量用途${fund}`,
      performanceTarget: '测量目标',
    });
  }
}

/** The call, every project's admission, and their settling. */
export function fillPipeline(add, { funds, projects }) {
  for (const fund of funds) {
    add('2025-03-15', 'administeringDepartment', openCall, {
      number: `申报${fund}`,
      fund,
      portion: 'P1',
      budgetYear: YEAR,
      approver: 'province',
      organiser: 'province',
    });
  }
  for (const { code, fund, area, unit } of projects) {
    add('2025-06-25', 'administeringDepartment', admitProject, {
      code,
      fund,
      portion: 'P1',
      name: `项目${code}`,
      unitCode: unit,
      unitName: '测量单位',
      area,
      level: 2,
      startYear: YEAR,
      endYear: YEAR + 1,
      amount: yuan(PROJECT_YUAN),
      forBudgetYear: YEAR,
      appraised: true,
      readiness: all('permits', 'implementationPlan', 'funding', 'spendingSchedule', 'preparation'),
      constructionCode: null,
    });
  }
  for (const fund of funds) {
    add('2025-09-28', 'administeringDepartment', settleProjects, {
      fund,
      portion: 'P1',
      budgetYear: YEAR,
      project: null,
      staggered: false,
      rollsOver: false,
      programme: { tasks: false, implementationPlan: false, spendingPlan: false },
    });
  }
}

/** From the departments' requests to the approved budget. */
export function approveBudgets(add, { funds, quota }) {
  add('2025-09-30', 'financeDepartment', setBudgetCalendar, {
    budgetYear: YEAR,
    formulationEnd: day('2025-11-30'),
    congressApprovedOn: null,
  });
  for (const fund of funds) {
    add('2025-10-20', 'administeringDepartment', requestBudget, {
      ...portionYear(fund),
      form: 'concreteProjects',
      amount: quota(fund),
      restores: fen(0n),
      structure: false,
      direction: false,
      workPlan: false,
    });
  }
  for (const fund of funds) {
    add('2025-11-20', 'financeDepartment', formulateBudget, {
      ...portionYear(fund),
      rigid: fen(0n),
      ineffective: fen(0n),
      balanceCut: fen(0n),
      weighed: all(
        'pipeline',
        'execution',
        'targetReview',
        'monitoring',
        'evaluation',
        'supervision',
        'audit',
      ),
    });
  }
  add('2026-01-20', 'financeDepartment', setBudgetCalendar, {
    budgetYear: YEAR,
    formulationEnd: day('2025-11-30'),
    congressApprovedOn: day('2026-01-18'),
  });
  for (const fund of funds) {
    add('2026-01-20', 'financeDepartment', approveBudget, {
      ...portionYear(fund),
      number: `指${fund}`,
      stage: 'initial',
      amount: quota(fund),
    });
  }
}
