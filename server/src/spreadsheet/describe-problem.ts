import type { Language } from '@jizheng/rules';
import type { WorkbookProblem } from './problem.js';

/** The sentence for the user: where, what, why and what to do. */
export function describeProblem(problem: WorkbookProblem, language: Language): string {
  return `${language} ${problem.code}`;
}
