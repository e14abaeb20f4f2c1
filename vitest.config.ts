import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const rulesSource = fileURLToPath(new URL('./rules/src/index.ts', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@jizheng/rules': rulesSource } },
  test: {
    projects: [
      { extends: true, test: { name: 'house', include: ['test/**/*.test.ts'] } },
      { extends: true, test: { name: 'rules', include: ['rules/test/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/test/**/*.test.ts'],
          globalSetup: ['server/test/support/cluster.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // The program's modules keep nothing that a test could feel: each works on a database of its own.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['web/test/browser/**/*.test.ts'],
          globalSetup: ['web/test/browser/support/template.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has an office of its own; a browser and a server want a core.
          maxWorkers: 2,
        },
      },
      { extends: true, test: { name: 'web', include: ['web/test/unit/**/*.test.ts'] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['rules/src/**'],
      reporter: ['text', 'html'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
