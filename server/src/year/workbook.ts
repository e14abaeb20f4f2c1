import { workbookSchema } from '../spreadsheet/index.js';
import type { YearSheet } from './planned-act.js';
import { approvalSheet } from './sheets/approvals.js';
import { bookSchema } from './sheets/book.js';
import { budgetApprovalSheet, departmentBudgetSheet } from './sheets/budget-approvals.js';
import { budgetCalendarSheet } from './sheets/budget-calendar.js';
import { budgetOpinionSheet, budgetRequestSheet } from './sheets/budgets.js';
import { callSheet } from './sheets/calls.js';
import { confirmationSheet } from './sheets/confirmations.js';
import {
  departmentEvaluationSheet,
  evaluationReportSheet,
  fiscalEvaluationSheet,
  selfEvaluationSheet,
} from './sheets/evaluations.js';
import { findingSheet } from './sheets/findings.js';
import { fundApplicationSheet } from './sheets/fund-applications.js';
import { adjustmentSheet, extensionSheet } from './sheets/fund-changes.js';
import { fundListSheet } from './sheets/fund-list.js';
import { interpretationSheet, measureSheet } from './sheets/measures.js';
import { delegatedShareSheet, pipelineWorkSheet } from './sheets/pipeline-work.js';
import { projectSheet } from './sheets/projects.js';
import { terminationProposalSheet, terminationSheet } from './sheets/terminations.js';
import { virementSheet } from './sheets/virement.js';

/** The sheets of acts, in the order in which the acts of one day are done. */
export const YEAR_SHEETS: readonly YearSheet[] = [
  budgetCalendarSheet,
  interpretationSheet,
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
  virementSheet,
  confirmationSheet,
  selfEvaluationSheet,
  departmentEvaluationSheet,
  fiscalEvaluationSheet,
  evaluationReportSheet,
  findingSheet,
  terminationProposalSheet,
  terminationSheet,
];

/** The year's workbook: the books that it is for, and the sheets of acts. */
export const yearSchema = workbookSchema([bookSchema, ...YEAR_SHEETS.map(({ schema }) => schema)]);
