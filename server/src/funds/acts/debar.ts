import { dateKind, optionalKind, recordKind, textKind } from '@jizheng/rules';

/** A decision to debar as an officer enters it (art. 47). */
export const debarmentInput = recordKind({
  number: textKind,
  violation: textKind,
  startsOn: optionalKind(dateKind),
  endsOn: optionalKind(dateKind),
});
