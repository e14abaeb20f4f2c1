import { moneyKind, recordKind, textKind } from '@jizheng/rules';

/** A recovery as an officer enters it (art. 47). */
export const recoveryInput = recordKind({ number: textKind, violation: textKind, amount: moneyKind });
