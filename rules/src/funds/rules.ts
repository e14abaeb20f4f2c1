import type { AnyRule } from '../law/decision.js';
import { acceptance } from './acceptance.js';
import { adjustment } from './adjustment.js';
import { adminAllowance } from './admin-allowance.js';
import { admission } from './admission.js';
import { advanceRelease } from './advance-release.js';
import { allocationMethod } from './allocation-method.js';
import { allocationPlan } from './allocation-plan.js';
import { announcement } from './announcement.js';
import { approvalRoute } from './approval-route.js';
import { authority } from './authority.js';
import { balanceDisposal } from './balance-disposal.js';
import { breakdown } from './breakdown.js';
import { budgetFormulation } from './budget-formulation.js';
import { budgetRequest } from './budget-request.js';
import { call } from './call.js';
import { carryOver } from './carry-over.js';
import { clawback } from './clawback.js';
import { commencement } from './commencement.js';
import { correction } from './correction.js';
import { debarment } from './debarment.js';
import { delegatedShare } from './delegated-share.js';
import { delegatedTargets } from './delegated-targets.js';
import { departmentEvaluation } from './department-evaluation.js';
import { disbursement } from './disbursement.js';
import { disclosure } from './disclosure.js';
import { eligibility } from './eligibility.js';
import { establishment } from './establishment.js';
import { establishmentYear } from './establishment-year.js';
import { evaluationGrade } from './evaluation-grade.js';
import { evaluationReport } from './evaluation-report.js';
import { extension } from './extension.js';
import { formulaAllocation } from './formula-allocation.js';
import { fundList } from './fund-list.js';
import { guidance } from './guidance.js';
import { measureConflict } from './measure-conflict.js';
import { monitoring } from './monitoring.js';
import { performanceTargets } from './performance-targets.js';
import { ratingCeiling } from './rating-ceiling.js';
import { release } from './release.js';
import { releaseTiming } from './release-timing.js';
import { scope } from './scope.js';
import { selection } from './selection.js';
import { supportMode } from './support-mode.js';
import { taskList } from './task-list.js';
import { term } from './term.js';
import { termination } from './termination.js';
import { unreleasedCarryOver } from './unreleased-carry-over.js';
import { violation } from './violation.js';
import { virement } from './virement.js';

/** Every rule of the special funds, in the order of the articles. */
export const FUNDS_RULES: readonly AnyRule[] = [
  scope,
  breakdown,
  establishment,
  announcement,
  establishmentYear,
  term,
  approvalRoute,
  adjustment,
  extension,
  termination,
  fundList,
  authority,
  delegatedShare,
  call,
  admission,
  delegatedTargets,
  selection,
  guidance,
  budgetRequest,
  budgetFormulation,
  allocationMethod,
  formulaAllocation,
  supportMode,
  allocationPlan,
  advanceRelease,
  performanceTargets,
  adminAllowance,
  releaseTiming,
  release,
  clawback,
  taskList,
  virement,
  correction,
  disbursement,
  acceptance,
  monitoring,
  carryOver,
  unreleasedCarryOver,
  balanceDisposal,
  departmentEvaluation,
  evaluationGrade,
  ratingCeiling,
  disclosure,
  evaluationReport,
  violation,
  debarment,
  eligibility,
  measureConflict,
  commencement,
];
