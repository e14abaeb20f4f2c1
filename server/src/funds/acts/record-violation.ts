import { flagKind, optionalKind, recordKind, textKind, violation } from '@jizheng/rules';
import { yearKind } from '../kinds.js';

/** A violation as an officer enters it (art. 47). */
export const violationInput = recordKind({
  number: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  wrongdoer: violation.facts.wrongdoer.kind,
  /** Credit code of the applicant, or code of the office. */
  unit: textKind,
  /** The project whose money was paid; null when the unit itself was paid, or an office violated. */
  project: optionalKind(textKind),
  description: textKind,
  publish: flagKind,
  hearing: violation.facts.hearing.kind,
});
