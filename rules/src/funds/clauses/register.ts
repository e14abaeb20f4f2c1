import { CHAPTER_1 } from './chapter-1.js';
import { CHAPTER_2 } from './chapter-2.js';
import { CHAPTER_3_CHANGING } from './chapter-3-changing.js';
import { CHAPTER_3_ESTABLISHING } from './chapter-3-establishing.js';
import { CHAPTER_4 } from './chapter-4.js';
import { CHAPTER_5_ALLOCATING } from './chapter-5-allocating.js';
import { CHAPTER_5_FORMULATING } from './chapter-5-formulating.js';
import { CHAPTER_6_RELEASING } from './chapter-6-releasing.js';
import { CHAPTER_6_SPENDING } from './chapter-6-spending.js';
import { CHAPTER_7 } from './chapter-7.js';
import { CHAPTER_8 } from './chapter-8.js';
import { CHAPTER_9 } from './chapter-9.js';
import { CHAPTER_10 } from './chapter-10.js';
import type { ClauseEntry } from './clause.js';

/** Every clause of the measures, in their order. */
export const FUNDS_CLAUSES: readonly ClauseEntry[] = [
  ...CHAPTER_1,
  ...CHAPTER_2,
  ...CHAPTER_3_ESTABLISHING,
  ...CHAPTER_3_CHANGING,
  ...CHAPTER_4,
  ...CHAPTER_5_FORMULATING,
  ...CHAPTER_5_ALLOCATING,
  ...CHAPTER_6_RELEASING,
  ...CHAPTER_6_SPENDING,
  ...CHAPTER_7,
  ...CHAPTER_8,
  ...CHAPTER_9,
  ...CHAPTER_10,
];
