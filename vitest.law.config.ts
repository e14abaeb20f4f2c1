import { defineConfig } from 'vitest/config';

/** The law layer by its own tests, which play it with a small law of their own: for mutation testing. */
export default defineConfig({ test: { include: ['rules/test/law/**/*.test.ts'] } });
