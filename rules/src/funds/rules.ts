import type { AnyRule } from '../law/decision.js';
import { clawback } from './clawback.js';
import { ratingCeiling } from './rating-ceiling.js';
import { virement } from './virement.js';

/** Every rule of the special funds, in the order of the articles. */
export const FUNDS_RULES: readonly AnyRule[] = [clawback, virement, ratingCeiling];
