import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import type { DocumentSource, QuotaDocument } from '../ledger/document.js';
import type { Portion } from './stores/portion.js';

/** What a quota document says besides the codes that its portion carries. */
export interface DocumentDetails {
  readonly number: string;
  readonly title: string;
  readonly recipient: string;
  readonly budgetYear: number;
  readonly source: DocumentSource;
  readonly amount: Fen;
  readonly act: bigint;
}

/** A quota document of the acting office, coded as the portion is. */
export const quotaDocument = (
  portion: Portion,
  details: DocumentDetails,
  context: ActContext,
): QuotaDocument => ({
  ...details,
  issuedOn: context.on,
  issuer: context.office,
  functionCode: portion.functionCode,
  governmentEconomicCode: portion.governmentEconomicCode,
  departmentEconomicCode: portion.departmentEconomicCode,
  budgetType: 'generalPublicBudget',
  transferClass: portion.transferClass,
});
