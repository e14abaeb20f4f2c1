import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { YearReport } from '../../src/year/index.js';
import { readPdf } from '../report/support/read-pdf.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { addPayment, reversed, sheetsOf, smallYear, writeYear } from '../support/small-year.js';
import { playedYear, type ResultRows, rowCounts, sheetsIn } from '../support/year-results.js';

let folder: string;
let database: TestDatabase;
let first: YearReport;
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-year-'));
  database = await freshDatabase();
  const workbook = await writeYear(inFolder('小.xlsx'), sheetsOf(smallYear()));
  first = await playedYear({ database, workbook, out: inFolder('out') });
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const sheet = async (name: string, workbook = inFolder('out/小-结果.xlsx')): Promise<ResultRows> =>
  (await sheetsIn(workbook)).get(name) ?? [];

describe('a small year from its workbook to its results', () => {
  it('tells what it came to', () => {
    expect(first).toMatchObject({ jurisdiction: '220000-small', recordedBefore: 0 });
    expect(first.decided - first.accepted).toBe(2);
    expect(first.problems).toMatchObject([
      { source: { sheet: '支付', row: 4 }, act: 'disburse', problem: { code: 'unknown', what: 'document' } },
    ]);
    expect(first.decided).toBe(first.acts - 1);
  });

  it('办理结果: every act with its date, amount, result, article and reason', async () => {
    const rows = await sheet('办理结果');
    // What the daily job proposed stands there as well.
    expect(rows.filter(({ 经办人: actor }) => actor !== '每日作业')).toHaveLength(first.decided);
    for (const row of rows) {
      expect(row.日期).toBeInstanceOf(Date);
      expect(['通过', '不予通过']).toContain(row.结果);
    }
    const decided = rows.filter(({ 依据: grounds }) => grounds !== null);
    expect(decided.length).toBeGreaterThan(20);
    for (const row of decided) expect(row.理由).not.toBeNull();
    expect(rows.find(({ 对象: subject }) => subject === '小调2')).toMatchObject({
      日期: new Date('2025-04-22'),
      事项: '资金调剂',
      '金额（元）': 250_000,
      结果: '不予通过',
      依据: '吉政规〔2024〕2号 第三十五条',
      理由: expect.stringContaining('10.00%'),
    });
    expect(rows.find(({ 对象: subject }) => subject === '小付2')).toMatchObject({
      结果: '不予通过',
      依据: '吉政规〔2024〕2号 第四条第（三）项',
    });
    expect(rows.filter(({ 事项: act }) => act === '研究预算执行')).toHaveLength(2);
  });

  it('余额: one row for the portion and year, adding up to what was approved', async () => {
    expect(await sheet('余额')).toEqual([
      {
        基金编码: 'F01',
        基金名称: '小专项',
        一级项目: 'P1',
        一级项目名称: '设备更新',
        预算年度: 2025,
        '年初批准额度（元）': 3_000_000,
        '待下达（元）': 0,
        // What is left was reserved again on 1 October, and nobody has confirmed it.
        '待收回预留（元）': 500_000,
        '已下达未分解（元）': 0,
        '已分解未支付（元）': 2_000_000 - 805_000,
        '已支付（元）': 805_000,
        '结转（元）': 0,
        '停止执行（元）': 0,
        '工作经费余额（元）': 0,
        '收回总预算（元）': 500_000,
        '抵减（元）': 0,
        '统筹使用（元）': 0,
      },
    ]);
  });

  it('期限: open, missed and fulfilled duties with their article', async () => {
    const duties = await sheet('期限');
    const states = new Set(duties.map(({ 状态: state }) => state));
    expect(states).toEqual(new Set(['未到期', '逾期未办', '按期办结', '逾期办结']));
    for (const duty of duties) expect(duty.依据).toContain('第');
  });

  it('未受理: what could not be put to the law, with its place and reason', async () => {
    expect(await sheet('未受理')).toEqual([
      {
        工作表: '支付',
        行号: 4,
        日期: new Date('2025-06-17'),
        事项: '支付资金',
        原因: expect.stringContaining('无此文号'),
      },
    ]);
  });

  it('the report opens elsewhere and has the papers of the year', async () => {
    const { pages, outside, emptyBoxes, language } = await readPdf(
      new Uint8Array(await readFile(inFolder('out/小-报告.pdf'))),
    );
    const text = pages.join('');
    for (const paper of ['专项资金分配方案会签单', '专项资金调剂审批单', '专项资金收回通知'])
      expect(text).toContain(paper);
    expect(text).toContain('小账套');
    expect({ outside, emptyBoxes, language }).toEqual({ outside: [], emptyBoxes: 0, language: 'zh-CN' });
  });
});

describe('playing again', () => {
  it('changes nothing, neither in the database nor in the results', async () => {
    const before = await rowCounts(database);
    const workbook = inFolder('小.xlsx');
    const again = await playedYear({ database, workbook, out: inFolder('again') });
    expect(again).toMatchObject({ decided: 0, accepted: 0, recordedBefore: first.decided });
    expect(again.problems).toEqual(first.problems);
    expect(await rowCounts(database)).toEqual(before);
    for (const name of ['小-结果.xlsx', '小-报告.pdf']) {
      const [one, other] = await Promise.all(['out', 'again'].map((at) => readFile(join(folder, at, name))));
      expect(one?.equals(other ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  it('knows a row again that was moved within its sheet', async () => {
    const before = await rowCounts(database);
    const moved = sheetsOf(smallYear()).map(reversed);
    const workbook = await writeYear(inFolder('moved.xlsx'), moved);
    const again = await playedYear({ database, workbook, out: inFolder('moved') });
    expect(again).toMatchObject({ decided: 0, recordedBefore: first.decided });
    expect(again.problems).toMatchObject([
      { source: { sheet: '支付', row: 3 }, problem: { code: 'unknown' } },
    ]);
    expect(await rowCounts(database)).toEqual(before);
  });

  it('plays only what is new', async () => {
    const longer = smallYear();
    addPayment(longer, '11-12', '小付5', 10);
    addPayment(longer, '11-12', '小付6', 20, '小解1', 1);
    const workbook = await writeYear(inFolder('longer.xlsx'), sheetsOf(longer));
    const again = await playedYear({ database, workbook, out: inFolder('longer') });
    expect(again).toMatchObject({ decided: 2, accepted: 2, recordedBefore: first.decided });
    const [balance] = await sheet('余额', inFolder('longer/longer-结果.xlsx'));
    expect(balance).toMatchObject({ '已支付（元）': 1_105_000 });
  });

  it('tells of a new row in the past that it comes too late, and leaves the rest as it is', async () => {
    const longer = smallYear();
    addPayment(longer, '05-12', '小付7', 1);
    const before = await rowCounts(database);
    const workbook = await writeYear(inFolder('past.xlsx'), sheetsOf(longer));
    const { problems, decided } = await playedYear({ database, workbook, out: inFolder('past') });
    expect(decided).toBe(0);
    expect(problems.map(({ source, problem }) => [source.row, problem.code])).toEqual([
      [6, 'clockWentBack'],
      [4, 'unknown'],
    ]);
    expect(await rowCounts(database)).toEqual(before);
  });
});
