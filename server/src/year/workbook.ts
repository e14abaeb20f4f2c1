import { workbookSchema } from '../spreadsheet/index.js';
import type { YearSheet } from './planned-act.js';
import { acceptanceSheet } from './sheets/acceptances.js';
import { allocationApprovalSheet, allocationSheet, factorSheet } from './sheets/allocations.js';
import { allowancePaymentSheet, allowanceSheet } from './sheets/allowances.js';
import { approvalSheet } from './sheets/approvals.js';
import { balanceSheet } from './sheets/balances.js';
import { bookSchema } from './sheets/book.js';
import { breakdownSheet } from './sheets/breakdowns.js';
import { budgetApprovalSheet, departmentBudgetSheet } from './sheets/budget-approvals.js';
import { budgetCalendarSheet } from './sheets/budget-calendar.js';
import { budgetOpinionSheet, budgetRequestSheet } from './sheets/budgets.js';
import { callSheet } from './sheets/calls.js';
import { confirmationSheet } from './sheets/confirmations.js';
import { correctionSheet } from './sheets/corrections.js';
import { determinationSheet } from './sheets/determinations.js';
import { calendarDaySheet, disclosureSheet } from './sheets/disclosures.js';
import {
  departmentEvaluationSheet,
  evaluationReportSheet,
  fiscalEvaluationSheet,
  selfEvaluationSheet,
} from './sheets/evaluations.js';
import { correctionOrderSheet, executionStudySheet, monitoringSheet } from './sheets/executions.js';
import { findingSheet } from './sheets/findings.js';
import { fundApplicationSheet } from './sheets/fund-applications.js';
import { adjustmentSheet, extensionSheet } from './sheets/fund-changes.js';
import { fundListSheet } from './sheets/fund-list.js';
import { interpretationSheet, measureSheet } from './sheets/measures.js';
import { paymentSheet } from './sheets/payments.js';
import { delegatedShareSheet, pipelineWorkSheet } from './sheets/pipeline-work.js';
import { projectSheet } from './sheets/projects.js';
import { releaseSheet } from './sheets/releases.js';
import { taskCompletionSheet, taskListSheet } from './sheets/task-lists.js';
import { terminationProposalSheet, terminationSheet } from './sheets/terminations.js';
import { debarmentSheet, recoverySheet, violationSheet } from './sheets/violations.js';
import { virementSheet } from './sheets/virement.js';

/** The sheets of acts, in the order in which the acts of one day are done. */
export const YEAR_SHEETS: readonly YearSheet[] = [
  calendarDaySheet,
  budgetCalendarSheet,
  interpretationSheet,
  determinationSheet,
  findingSheet,
  fundApplicationSheet,
  adjustmentSheet,
  extensionSheet,
  approvalSheet,
  measureSheet,
  fundListSheet,
  callSheet,
  projectSheet,
  pipelineWorkSheet,
  delegatedShareSheet,
  budgetRequestSheet,
  budgetOpinionSheet,
  budgetApprovalSheet,
  departmentBudgetSheet,
  factorSheet,
  allocationSheet,
  allocationApprovalSheet,
  releaseSheet,
  taskListSheet,
  breakdownSheet,
  allowanceSheet,
  virementSheet,
  confirmationSheet,
  paymentSheet,
  allowancePaymentSheet,
  executionStudySheet,
  monitoringSheet,
  correctionOrderSheet,
  taskCompletionSheet,
  balanceSheet,
  acceptanceSheet,
  selfEvaluationSheet,
  departmentEvaluationSheet,
  fiscalEvaluationSheet,
  evaluationReportSheet,
  disclosureSheet,
  violationSheet,
  recoverySheet,
  debarmentSheet,
  correctionSheet,
  terminationProposalSheet,
  terminationSheet,
];

/** The year's workbook: the books that it is for, and the sheets of acts. */
export const yearSchema = workbookSchema([bookSchema, ...YEAR_SHEETS.map(({ schema }) => schema)]);
