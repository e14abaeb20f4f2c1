import type { AnyRule } from '../law/decision.js';
import { adjustment } from './adjustment.js';
import { admission } from './admission.js';
import { announcement } from './announcement.js';
import { approvalRoute } from './approval-route.js';
import { authority } from './authority.js';
import { call } from './call.js';
import { clawback } from './clawback.js';
import { delegatedShare } from './delegated-share.js';
import { delegatedTargets } from './delegated-targets.js';
import { establishment } from './establishment.js';
import { establishmentYear } from './establishment-year.js';
import { extension } from './extension.js';
import { fundList } from './fund-list.js';
import { guidance } from './guidance.js';
import { ratingCeiling } from './rating-ceiling.js';
import { scope } from './scope.js';
import { selection } from './selection.js';
import { term } from './term.js';
import { termination } from './termination.js';
import { virement } from './virement.js';

/** Every rule of the special funds, in the order of the articles. */
export const FUNDS_RULES: readonly AnyRule[] = [
  scope,
  establishment,
  announcement,
  establishmentYear,
  term,
  approvalRoute,
  adjustment,
  extension,
  termination,
  fundList,
  authority,
  delegatedShare,
  call,
  admission,
  delegatedTargets,
  selection,
  guidance,
  clawback,
  virement,
  ratingCeiling,
];
