import { defineConfig } from 'vitest/config';

/** Each rule of the special funds by the tests that import it, not by those over all rules: for mutation testing. */
export default defineConfig({
  test: {
    include: ['rules/test/funds/**/*.test.ts'],
    exclude: ['rules/test/funds/clauses/**', 'rules/test/funds/texts.test.ts'],
  },
});
