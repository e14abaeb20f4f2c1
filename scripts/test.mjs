import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import {
  buildProgram,
  installPackages,
  requireNode,
  runNode,
  say,
  secondsSince,
  toolOf,
} from './install.mjs';

/* `npm test`: installs what is missing and runs every check; a failing one does not keep the others from running. */

requireNode();
await installPackages();
await buildProgram();

const reports = mkdtempSync(join(tmpdir(), 'jizheng-test-report-'));

/** The tests of one project of vitest.config.ts; what they came to is left in a report. */
const testsOf = (project, ...options) => ({
  zh: `测试 ${project}`,
  en: `tests of ${project}`,
  report: join(reports, `${project}.json`),
  tool: [
    ...toolOf('vitest'),
    ...['run', '--project', project, '--reporter=default', '--reporter=json'],
    ...[`--outputFile.json=${join(reports, `${project}.json`)}`, ...options],
  ],
});

const checks = [
  {
    zh: '格式与写法',
    en: 'format and lint',
    tool: [...toolOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
  },
  { zh: '类型', en: 'types', tool: [...toolOf('typescript', 'tsc'), '-b'] },
  {
    zh: '引用方向',
    en: 'import directions',
    tool: [
      ...toolOf('dependency-cruiser', 'depcruise'),
      ...['--config', '.dependency-cruiser.json', 'rules/src', 'server/src', 'web/src'],
    ],
  },
  { zh: '无用代码', en: 'unused code', tool: [...toolOf('knip'), '--no-progress'] },
  { zh: '接口类型', en: 'API types', tool: [process.execPath, 'web/scripts/api-types.mjs', '--check'] },
];

/** Tests of a report; a file that could not be read as tests counts as one that failed. */
function countTests(report) {
  if (report === undefined) return { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests };
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
/** Takes steps one after the other. */
async function take(steps) {
  for (const { zh, en, tool, report } of steps) {
    const start = Date.now();
    const { code, output } = await runNode(tool, { quiet: report === undefined });
    if (code !== 0) {
      process.stderr.write(output);
      failures.push({ zh, en });
    }
    say(`${code === 0 ? '✓' : '✗'} ${zh}`, `${en}, ${secondsSince(start)}`);
    const counted = countTests(report);
    for (const kind of Object.keys(total)) total[kind] += counted[kind];
  }
}

// What needs no server stands beside the checks; the servers and browsers of the others want the machine for themselves.
await Promise.all([take(checks), take([testsOf('house'), testsOf('rules', '--coverage'), testsOf('web')])]);
await take([testsOf('server'), testsOf('browser')]);
rmSync(reports, { recursive: true, force: true });

for (const { zh, en } of failures) say(`未通过：${zh}`, `not passed: ${en}`);
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = failures.length === 0 && total.failed === 0 ? 0 : 1;
