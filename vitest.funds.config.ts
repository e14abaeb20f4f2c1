import { defineConfig } from 'vitest/config';

/**
 * Each rule of the special funds by the tests that import it; of the tests over all rules only the one that says
 * whether they can be built at all: for mutation testing.
 */
export default defineConfig({
  test: { include: ['rules/test/funds/**/*.test.ts'], exclude: ['rules/test/funds/clauses/**'] },
});
