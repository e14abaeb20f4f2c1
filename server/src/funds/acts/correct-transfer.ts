import { dateKind, flagKind, moneyKind, recordKind, textKind } from '@jizheng/rules';

/** A correction as an officer enters it. */
export const correctionInput = recordKind({
  /** The correction's own document. */
  number: textKind,
  fund: textKind,
  /** What was entered: the day, the document, the business number and the amount. */
  enteredOn: dateKind,
  document: textKind,
  subject: textKind,
  amount: moneyKind,
  /** The entry differs from its decision or document. */
  entryDeviates: flagKind,
  explanation: textKind,
});
