import {
  type correction,
  dateKind,
  flagKind,
  moneyKind,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';

/** The form in which an officer enters a correction. */
export const correctionInput = recordKind({
  /** The correction's own document. */
  number: textKind,
  fund: textKind,
  /** The entry: its day, its document, its business number (voucher, project, document/recipient) and amount. */
  enteredOn: dateKind,
  document: textKind,
  subject: textKind,
  amount: moneyKind,
  /** The entry differs from its decision or document. */
  entryDeviates: flagKind,
  explanation: textKind,
});

/** A correction as an officer enters it. */
export type CorrectionInput = ValueOf<typeof correctionInput>;
/** What a correction asks the law. */
export type CorrectionQuestions = { readonly correction: ReturnType<typeof correction.decide> };
