import { CHAPTER_1 } from './chapter-1.js';
import { CHAPTER_2 } from './chapter-2.js';
import { CHAPTER_3_CHANGING } from './chapter-3-changing.js';
import { CHAPTER_3_ESTABLISHING } from './chapter-3-establishing.js';
import { CHAPTER_4 } from './chapter-4.js';
import type { ClauseEntry } from './clause.js';

/** Every clause of the measures, in their order. */
export const FUNDS_CLAUSES: readonly ClauseEntry[] = [
  ...CHAPTER_1,
  ...CHAPTER_2,
  ...CHAPTER_3_ESTABLISHING,
  ...CHAPTER_3_CHANGING,
  ...CHAPTER_4,
];
