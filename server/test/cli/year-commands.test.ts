import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, SHARED } from '../../src/cli/command.js';
import { type PlayYear, playYear } from '../../src/cli/play-year.js';
import { writeWorkbook } from '../../src/spreadsheet/index.js';
import type { YearError, YearReport } from '../../src/year/index.js';
import { bookSchema } from '../../src/year/sheets/book.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { runCli } from './support/run-cli.js';
import { serverEnv } from './support/server-env.js';

let folder: string;
let database: TestDatabase;
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-cli-'));
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const run = (...args: readonly string[]) =>
  runCli([...args, '--lang', 'en'], { env: serverEnv(database.name) });

describe('year template', () => {
  it('writes a workbook once, and never over another file', async () => {
    const file = inFolder('template.xlsx');
    expect(await run('year', 'template', file)).toEqual({ code: 0, out: `written to ${file}\n`, err: '' });
    const again = await run('year', 'template', file);
    expect(again).toMatchObject({ code: 4, out: '' });
    expect(again.err).toContain('is not overwritten');
    expect((await run('year', 'template', inFolder('no/folder.xlsx'))).code).toBe(4);
  });
});

describe('year run', () => {
  it('says what is wrong with the workbook: no file, no workbook, nothing in it', async () => {
    const missing = await run('year', 'run', inFolder('missing.xlsx'));
    expect(missing).toMatchObject({ code: 4, out: '' });
    await writeFile(inFolder('text.xlsx'), 'text');
    expect(await run('year', 'run', inFolder('text.xlsx'))).toMatchObject({ code: 1, out: '' });
    await run('year', 'template', inFolder('empty.xlsx'));
    const empty = await run('year', 'run', inFolder('empty.xlsx'));
    expect(empty).toMatchObject({ code: 1, out: '' });
    expect(empty.err).toContain('账套');
  });

  it('plays a year and leaves its results; playing it again changes nothing', async () => {
    const workbook = inFolder('books.xlsx');
    const book = {
      code: '220000-cli',
      name: '测试账套',
      firstDay: day('2025-01-01'),
      lastDay: day('2025-01-31'),
      illustrative: true,
    };
    const { name, columns } = bookSchema;
    expect((await writeWorkbook(workbook, [{ name, columns, rows: [book] }])).ok).toBe(true);
    const args = ['year', 'run', workbook, '--out', inFolder('out')];
    const first = await run(...args);
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    expect(first.out).toContain('0 acts: ');
    expect(await readdir(inFolder('out'))).toContain('books-results.xlsx');
    const again = await run(...args, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ jurisdiction: '220000-cli', decided: 0, problems: [] });
    expect((await run('verify')).code).toBe(0);
  });
});

/** Runs a command that plays as it is told. */
const runPlay = (play: PlayYear, ...args: readonly string[]) => {
  const test = command({
    words: ['play'],
    says: { zh: '试', en: 'play' },
    arguments: {},
    options: { data: SHARED.data, json: SHARED.json },
    run: ({ options }, context) => playYear({ ...options, out: undefined }, context, play),
  });
  return runCli(['play', '--lang', 'en', ...args], { env: serverEnv(database.name), commands: [test] });
};

const failing =
  (error: YearError): PlayYear =>
  () =>
    Promise.resolve({ ok: false, error });

describe('a year that cannot be played to its end', () => {
  it('tells the kinds of failure apart by exit code', async () => {
    const code = async (error: YearError): Promise<number> => (await runPlay(failing(error))).code;
    const gone = { code: 'databaseGone', params: { outcome: 'unknown', reason: 'lost' } } as const;
    expect(await code({ kind: 'database', error: gone })).toBe(3);
    expect(await code({ kind: 'database', error: { code: 'diskFull', params: { reason: 'full' } } })).toBe(4);
    expect(await code({ kind: 'write', error: { code: 'diskFull', params: { path: 'a.xlsx' } } })).toBe(4);
    expect(await code({ kind: 'folder', path: 'out', reason: 'denied' })).toBe(4);
    expect(await code({ kind: 'act', problem: { code: 'noVersionOfLaw', on: day('2020-01-01') } })).toBe(1);
    expect(await code({ kind: 'rows', problems: [{ code: 'noBook' }], total: 1 })).toBe(1);
    expect(await code({ kind: 'report', error: { code: 'notTypeset', message: 'no' } })).toBe(1);
    expect(await code({ kind: 'report', error: { code: 'partMissing', path: 'a.typ', reason: 'no' } })).toBe(
      4,
    );
    const lost = await runPlay(failing({ kind: 'database', error: gone }));
    expect(lost.err).toContain('run the same command again');
  });

  it('lists the acts that could not be put to the law, and ends with 1', async () => {
    const report = reportWith(150);
    const played = await runPlay(() => Promise.resolve({ ok: true, value: report }));
    expect(played.code).toBe(1);
    expect(played.out).toContain('7 decided now, 5 of them accepted and 2 refused by law');
    expect(played.out).toContain('150 could not be put to the law');
    expect(played.err.trim().split('\n')).toHaveLength(100);
    expect(played.err).toContain('sheet “支付”, row 2 (2025-03-01 ');
    const json = await runPlay(() => Promise.resolve({ ok: true, value: report }), '--json');
    expect(json).toMatchObject({ code: 1, err: '' });
    const told = JSON.parse(json.out);
    expect(told).toMatchObject({ decided: 7, accepted: 5, refused: 2 });
    expect(told.problems[0]).toMatchObject({ sheet: '支付', row: 2, act: 'disburse', code: 'unknown' });
    expect(told.problems).toHaveLength(150);
  });
});

function reportWith(problems: number): YearReport {
  return {
    jurisdiction: '220000-cli',
    acts: 7 + problems,
    decided: 7,
    accepted: 5,
    recordedBefore: 0,
    files: ['out/结果.xlsx'],
    problems: Array.from({ length: problems }, (_, index) => ({
      source: { sheet: '支付', row: index + 2 },
      act: 'disburse',
      on: day('2025-03-01'),
      problem: { code: 'unknown', what: 'fund', name: 'F99' },
    })),
  };
}
