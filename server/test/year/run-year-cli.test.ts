import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverEnv } from '../cli/support/server-env.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { addPayment, sheetsOf, smallYear, writeYear } from '../support/small-year.js';
import { rowCounts } from '../support/year-results.js';

const program = fileURLToPath(new URL('../../bin/jizheng.js', import.meta.url));

let folder: string;
let database: TestDatabase;
let workbook: string;
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-cli-year-'));
  database = await freshDatabase();
  workbook = inFolder('year.xlsx');
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `jizheng year run` on the workbook, as a process of its own. */
const yearRun = (language: 'zh' | 'en', out = inFolder('out')): Promise<Run> =>
  new Promise((done) => {
    const args = [program, 'year', 'run', workbook, '--out', out, '--lang', language];
    const env = { ...process.env, ...serverEnv(database.name) };
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), out: stdout, err: stderr });
    });
  });

/** The run ends with this code, says these words, and does nothing. */
async function expectNothingDone(code: number, zh: string, en: string, out?: string): Promise<void> {
  const before = await rowCounts(database);
  const [chinese, english] = await Promise.all([yearRun('zh', out), yearRun('en', out)]);
  expect(chinese).toMatchObject({ code, out: '' });
  expect(chinese.err).toContain(zh);
  expect(english).toMatchObject({ code, out: '' });
  expect(english.err).toContain(en);
  expect(await rowCounts(database)).toEqual(before);
}

describe('jizheng year run', () => {
  it('ends with 4 when there is no file, and with 1 when it is no workbook', async () => {
    await expectNothingDone(4, 'year.xlsx', 'year.xlsx');
    await writeFile(workbook, 'text');
    await expectNothingDone(1, '.xlsx', '.xlsx');
  });

  it('ends with 1 when rows cannot be, each told with sheet and row', async () => {
    const book = smallYear();
    addPayment(book, '11-12', '付1', 1, '小解1', 7);
    await writeYear(workbook, sheetsOf(book));
    await expectNothingDone(1, '工作表“支付”第6行：没有项目“X8”', 'sheet “支付”, row 6: no project “X8”');
    await writeYear(workbook, sheetsOf(smallYear('220000-小')));
    await expectNothingDone(1, '账套代码“220000-小”不合规', 'is malformed');
  });

  it('ends with 4 before anything is played when the results have no place', async () => {
    await writeYear(workbook, sheetsOf(smallYear()));
    await writeFile(inFolder('file'), '');
    await expectNothingDone(4, '再执行同一命令', 'run the command again', inFolder('file/out'));
  });

  it('once all is mended, plays it with the same command, and again without any change', async () => {
    const first = await yearRun('zh');
    expect(first.code).toBe(1);
    expect(first.err).toContain('工作表“支付”第4行（2025-06-17 支付资金）：没有文件“无此文号”');
    expect(first.out).toContain('依法不予通过 2 件；此前已办理 0 件；无法办理 1 件');
    expect(await readdir(inFolder('out'))).toEqual(['year-报告.pdf', 'year-结果.xlsx']);
    const before = await rowCounts(database);
    const again = await yearRun('en');
    expect(again.code).toBe(1);
    expect(again.out).toContain('0 decided now');
    expect(await rowCounts(database)).toEqual(before);
  });

  it('ends with 4 when a result cannot be put in its place; what was played stays, and the next run writes it', async () => {
    const other = smallYear('220000-other');
    await writeYear(workbook, sheetsOf(other));
    await mkdir(inFolder('taken/year-结果.xlsx/in-the-way'), { recursive: true });
    const failed = await yearRun('zh', inFolder('taken'));
    expect(failed).toMatchObject({ code: 4, out: '' });
    expect(failed.err).toContain('year-结果.xlsx');
    expect(await readdir(inFolder('taken'))).toEqual(['year-结果.xlsx']);
    const before = await rowCounts(database);
    await rm(inFolder('taken/year-结果.xlsx'), { recursive: true });
    const again = await yearRun('zh', inFolder('taken'));
    expect(again.out).toContain('本次作出决定 0 件');
    expect(await readdir(inFolder('taken'))).toEqual(['year-报告.pdf', 'year-结果.xlsx']);
    expect(await rowCounts(database)).toEqual(before);
  });
});
