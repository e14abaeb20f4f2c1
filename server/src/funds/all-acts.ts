import type { Text } from '@jizheng/rules';
import { carryOver } from './acts/carry-over.js';
import { confirmClawback } from './acts/confirm-clawback.js';
import { proposeCarryOver } from './acts/propose-carry-over.js';
import { proposeClawback } from './acts/propose-clawback.js';
import { virement } from './acts/virement.js';

/** What is known of any act without performing it. */
export interface ActInfo {
  readonly name: string;
  readonly title: Text;
}

/** Every act of the offices, and the daily job's, in the order of a fund's life. */
export const ALL_ACTS: readonly ActInfo[] = [
  virement,
  proposeClawback,
  confirmClawback,
  proposeCarryOver,
  carryOver,
];
