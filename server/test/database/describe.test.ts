import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { databaseErrorCodes, describeDatabaseError } from '../../src/database/index.js';

test('an error is told in both languages, with its facts and what to do', () => {
  const error = { code: 'alreadyRunning', params: { dataDir: '/srv/data', pid: 42 } } as const;
  expect(describeDatabaseError(error, 'zh')).toBe(
    '数据目录 /srv/data 正被进程 42 使用。请先停止该进程，或改用其他目录。',
  );
  expect(describeDatabaseError(error, 'en')).toContain('in use by process 42');
});

test('a commit in doubt is told otherwise than a loss before it', () => {
  const told = (outcome: 'unknown' | 'rolledBack') =>
    describeDatabaseError({ code: 'databaseGone', params: { outcome, reason: 'x' } }, 'en');
  expect(told('unknown')).not.toBe(told('rolledBack'));
});

test('docs/operations.md explains every code, and no other', async () => {
  const page = await readFile(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  const explained = [...page.matchAll(/^\| `([a-z]\w+)` \|/gm)].map(([, code]) => code);
  expect(explained.sort()).toEqual([...databaseErrorCodes].sort());
});
