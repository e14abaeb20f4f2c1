import { byCalendar, byPeople, type RunnableAct } from '../acts/runnable.js';
import { acceptProject } from './acts/accept-project.js';
import { adjustFund } from './acts/adjust-fund.js';
import { admitProject } from './acts/admit-project.js';
import { adoptMeasure } from './acts/adopt-measure.js';
import { allocate } from './acts/allocate.js';
import { applyForFund } from './acts/apply-for-fund.js';
import { approveAllocation } from './acts/approve-allocation.js';
import { approveAllowance } from './acts/approve-allowance.js';
import { approveBudget } from './acts/approve-budget.js';
import { approveDepartmentBudget } from './acts/approve-department-budget.js';
import { approveUnitBudget } from './acts/approve-unit-budget.js';
import { breakDown } from './acts/break-down.js';
import { carryOver } from './acts/carry-over.js';
import { completeProject } from './acts/complete-project.js';
import { completeTasks } from './acts/complete-tasks.js';
import { confirmClawback } from './acts/confirm-clawback.js';
import { correctTransfer } from './acts/correct-transfer.js';
import { debar } from './acts/debar.js';
import { departmentEvaluation } from './acts/department-evaluation.js';
import { disburse } from './acts/disburse.js';
import { extendFund } from './acts/extend-fund.js';
import { fileAcceptance } from './acts/file-acceptance.js';
import { fiscalEvaluation } from './acts/fiscal-evaluation.js';
import { formulateBudget } from './acts/formulate-budget.js';
import { guideCities } from './acts/guide-cities.js';
import { issueTaskList } from './acts/issue-task-list.js';
import { monitor } from './acts/monitor.js';
import { officialInterpretation } from './acts/official-interpretation.js';
import { offsetBalance } from './acts/offset-balance.js';
import { openCall } from './acts/open-call.js';
import { orderCorrection } from './acts/order-correction.js';
import { payAllowance } from './acts/pay-allowance.js';
import { planRollingProgramme } from './acts/plan-rolling-programme.js';
import { prepareFundList } from './acts/prepare-fund-list.js';
import { proposeCarryOver } from './acts/propose-carry-over.js';
import { proposeClawback } from './acts/propose-clawback.js';
import { proposeTermination } from './acts/propose-termination.js';
import { publishDisclosure } from './acts/publish-disclosure.js';
import { recordDetermination } from './acts/record-determination.js';
import { recordFinding } from './acts/record-finding.js';
import { recordViolation } from './acts/record-violation.js';
import { recoverFunds } from './acts/recover-funds.js';
import { reduceDelegatedShare } from './acts/reduce-delegated-share.js';
import { release } from './acts/release.js';
import { reportEvaluations } from './acts/report-evaluations.js';
import { requestBudget } from './acts/request-budget.js';
import { returnBalance } from './acts/return-balance.js';
import { reuseBalance } from './acts/reuse-balance.js';
import { reviewApplication } from './acts/review-application.js';
import { selfEvaluate } from './acts/self-evaluate.js';
import { sendTargetsToCities } from './acts/send-targets-to-cities.js';
import { setBudgetCalendar } from './acts/set-budget-calendar.js';
import { setCalendarDay } from './acts/set-calendar-day.js';
import { settleProjects } from './acts/settle-projects.js';
import { stateFactor } from './acts/state-factor.js';
import { studyExecution } from './acts/study-execution.js';
import { terminateFund } from './acts/terminate-fund.js';
import { virement } from './acts/virement.js';
import { walkApprovalRoute } from './acts/walk-approval-route.js';

/** Every act of the offices, and the daily job's, in the order of a fund's life. */
export const ALL_ACTS: readonly RunnableAct[] = [
  byPeople(setBudgetCalendar),
  byPeople(setCalendarDay),
  byPeople(applyForFund),
  byPeople(reviewApplication),
  byPeople(walkApprovalRoute),
  byPeople(adoptMeasure),
  byPeople(officialInterpretation),
  byPeople(recordDetermination),
  byPeople(prepareFundList),
  byPeople(openCall),
  byPeople(admitProject),
  byPeople(settleProjects),
  byPeople(sendTargetsToCities),
  byPeople(planRollingProgramme),
  byPeople(guideCities),
  byPeople(requestBudget),
  byPeople(formulateBudget),
  byPeople(reduceDelegatedShare),
  byPeople(approveBudget),
  byPeople(approveDepartmentBudget),
  byPeople(approveUnitBudget),
  byPeople(stateFactor),
  byPeople(allocate),
  byPeople(approveAllocation),
  byPeople(release),
  byPeople(issueTaskList),
  byPeople(breakDown),
  byPeople(approveAllowance),
  byPeople(payAllowance),
  byPeople(virement),
  byCalendar(proposeClawback),
  byPeople(confirmClawback),
  byPeople(disburse),
  byPeople(studyExecution),
  byPeople(monitor),
  byPeople(orderCorrection),
  byPeople(completeTasks),
  byPeople(completeProject),
  byPeople(acceptProject),
  byPeople(fileAcceptance),
  byCalendar(proposeCarryOver),
  byPeople(carryOver),
  byPeople(returnBalance),
  byPeople(offsetBalance),
  byPeople(reuseBalance),
  byPeople(selfEvaluate),
  byPeople(departmentEvaluation),
  byPeople(fiscalEvaluation),
  byPeople(publishDisclosure),
  byPeople(reportEvaluations),
  byPeople(recordFinding),
  byPeople(recordViolation),
  byPeople(recoverFunds),
  byPeople(debar),
  byPeople(correctTransfer),
  byPeople(adjustFund),
  byPeople(extendFund),
  byPeople(proposeTermination),
  byPeople(terminateFund),
];

const BY_NAME: ReadonlyMap<string, RunnableAct> = new Map(ALL_ACTS.map((act) => [act.name, act]));

/** The act of that name. */
export const findAct = (name: string): RunnableAct | undefined => BY_NAME.get(name);
