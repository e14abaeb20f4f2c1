import { fail, type Result } from '@jizheng/rules';
import type { ActProblem } from '../acts/act.js';

/** What was entered cannot be true together: the problem names the fields. */
export const contradictory = (
  facts: readonly [string, ...string[]],
  zh: string,
  en: string,
): Result<never, ActProblem> =>
  fail({
    code: 'contradictoryFacts',
    errors: [{ code: 'contradiction', path: facts.join(', '), facts, message: { zh, en } }],
  });
