import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CLERK, DemoBook, on, wan } from '../../src/demo/demo-book.js';
import { describeYearError } from '../../src/year/index.js';
import { bookSchema } from '../../src/year/sheets/book.js';
import { paymentSheet } from '../../src/year/sheets/payments.js';
import { delegatedShareSheet } from '../../src/year/sheets/pipeline-work.js';
import { releaseSheet } from '../../src/year/sheets/releases.js';
import { virementSheet } from '../../src/year/sheets/virement.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { addPayment, addProject, sheetsOf, smallYear, writeYear } from '../support/small-year.js';
import { failedYear, playedYear, rowCounts } from '../support/year-results.js';

const folder = await mkdtemp(join(tmpdir(), 'jizheng-rows-'));
let database: TestDatabase | undefined;

beforeEach(async () => {
  await database?.drop();
  database = await freshDatabase();
});
afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true });
});

const options = async (book: DemoBook) => {
  if (database === undefined) throw new Error('no database');
  const workbook = await writeYear(join(folder, 'year.xlsx'), sheetsOf(book));
  return { database, workbook, out: join(folder, 'out') };
};

/** Everything that is wrong with a workbook, in both languages, line by line; nothing was done. */
async function toldOf(book: DemoBook): Promise<{ zh: readonly string[]; en: readonly string[] }> {
  const run = await options(book);
  const before = await rowCounts(run.database);
  const error = await failedYear(run);
  expect(await rowCounts(run.database)).toEqual(before);
  expect(await readdir(folder)).toEqual(['year.xlsx']);
  return { zh: describeYearError(error, 'zh'), en: describeYearError(error, 'en') };
}

/** Books with these days and no act. */
function emptyYear(code: string, firstDay: string, lastDay: string): DemoBook {
  const book = new DemoBook();
  const days = {
    firstDay: on(Number(firstDay.slice(0, 4)), firstDay.slice(5)),
    lastDay: on(Number(lastDay.slice(0, 4)), lastDay.slice(5)),
  };
  book.add({ schema: bookSchema }, { code, name: '账套', ...days, illustrative: true });
  return book;
}

describe('books', () => {
  it.each(['吉林省', '22000', '220000-Demo', '220000-', '220000 demo', '2200000'])(
    'whose code is “%s”',
    async (code) => {
      const { zh, en } = await toldOf(emptyYear(code, '2025-01-01', '2025-01-31'));
      expect(zh).toEqual([expect.stringContaining(`账套代码“${code}”不合规`)]);
      expect(en).toEqual([expect.stringContaining(`“${code}” in the sheet “账套” is malformed`)]);
    },
  );

  it('that end before they begin, or before the measures were in force', async () => {
    expect((await toldOf(emptyYear('220000', '2025-02-01', '2025-01-31'))).zh).toEqual([
      '工作表“账套”的末日早于首日；请更正日期',
    ]);
    const { zh, en } = await toldOf(emptyYear('220000', '2023-01-01', '2024-09-13'));
    expect(zh).toEqual([expect.stringContaining('末日2024-09-13早于办法施行日2024-09-14')]);
    expect(en).toEqual([expect.stringContaining('before 2024-09-14, when the measures came into force')]);
  });
});

describe('rows that cannot be, all at once with sheet and row', () => {
  it('name funds, level-1 projects, projects and places that nobody registered', async () => {
    const book = smallYear();
    const moved = {
      fund: 'F01',
      fromPortion: 'P1',
      toPortion: 'P8',
      toProject: 'X1',
      budgetYear: 2025,
    } as const;
    addPayment(book, '11-12', '付1', 1, '小解1', 7);
    book.add(virementSheet, {
      ...moved,
      on: on(2025, '05-12'),
      number: '调9',
      amount: wan(1),
      withinApprovedScope: true,
      approvedBy: 'department',
      actor: CLERK,
    });
    const release = {
      on: on(2025, '05-13'),
      document: '下9',
      fund: 'F09',
      portion: 'P1',
      budgetYear: 2025,
      amount: wan(1),
      namesProjects: false,
      withTaskList: false,
      actor: CLERK,
    } as const;
    book.add(releaseSheet, { ...release, recipient: '220199' });
    book.add(releaseSheet, { ...release, recipient: '榆树市' });
    book.add(delegatedShareSheet, {
      on: on(2025, '05-14'),
      fund: 'F01',
      portion: 'P1',
      budgetYear: 2025,
      place: '市辖区',
      performancePoor: false,
      proposedAmount: wan(1),
      actor: CLERK,
    });
    const { zh, en } = await toldOf(book);
    expect(zh).toEqual([
      '工作表“下达”第4行：没有基金“F09”；请核对编码，或者在工作表“基金申请”登记',
      '工作表“下达”第5行：没有基金“F09”；请核对编码，或者在工作表“基金申请”登记',
      '工作表“调剂”第4行：没有一级项目“F01/P8”；请核对编码，或者在工作表“一级项目”登记',
      '工作表“支付”第6行：没有项目“X8”；请核对编码，或者在工作表“项目”登记',
      '工作表“下放额度”第2行：没有行政区划代码“市辖区”；请填写本省的六位代码，如 220182',
      '工作表“下达”第4行：没有行政区划代码“220199”；请填写本省的六位代码，如 220182',
      '工作表“下达”第5行：没有行政区划代码“榆树市”；请填写本省的六位代码，如 220182',
    ]);
    expect(en).toHaveLength(7);
    expect(en[0]).toBe(
      'sheet “下达”, row 4: no fund “F09”; check the code or register it in the sheet “基金申请”',
    );
    expect(en[6]).toContain('no place has the area code “榆树市”');
  });

  it('give a project code twice', async () => {
    const book = smallYear();
    addProject(book, 0);
    addProject(book, 1, 'X1');
    const { zh, en } = await toldOf(book);
    expect(zh).toEqual([
      '工作表“项目”第5行：项目编码“X1”与第2行重复；请改用其他编码，或者删除一行',
      '工作表“项目”第6行：项目编码“X1”与第2行重复；请改用其他编码，或者删除一行',
    ]);
    expect(en[0]).toContain('the project code “X1” stands in row 2 already');
  });

  it('lie outside the days of the books, or before the measures were in force', async () => {
    const book = new DemoBook();
    const days = { firstDay: on(2024, '09-01'), lastDay: on(2025, '12-31') };
    book.add({ schema: bookSchema }, { code: '220000', name: '账套', ...days, illustrative: true });
    for (const day of [on(2024, '09-13'), on(2024, '08-31'), on(2026, '01-01')]) {
      book.add(paymentSheet, {
        on: day,
        office: 'localFinanceBureau',
        voucher: day,
        document: '文',
        fund: 'F01',
        portion: 'P1',
        budgetYear: 2025,
        amount: wan(1),
        withinScope: true,
        diverted: false,
        actor: CLERK,
      });
    }
    const { zh, en } = await toldOf(book);
    expect(zh.slice(0, 4)).toEqual([
      '工作表“支付”第3行：2024-08-31不在账套的日期范围2024-09-01至2025-12-31内；请更正日期或者账套',
      '工作表“支付”第4行：2026-01-01不在账套的日期范围2024-09-01至2025-12-31内；请更正日期或者账套',
      '工作表“支付”第2行：2024-09-13早于办法施行日2024-09-14，没有可适用的办法；请更正日期',
      '工作表“支付”第3行：2024-08-31早于办法施行日2024-09-14，没有可适用的办法；请更正日期',
    ]);
    expect(en[2]).toContain('row 2: 2024-09-13 is before 2024-09-14');
    expect(zh.slice(4).every((line) => line.includes('没有基金“F01”'))).toBe(true);
  });
});

describe('a clock that would go back', () => {
  it('a workbook whose days the books have left behind is refused, and played in books of its own', async () => {
    await playedYear(await options(smallYear()));
    await rm(join(folder, 'out'), { recursive: true });
    const book = emptyYear('220000-small', '2024-09-14', '2025-12-31');
    addPayment(book, '03-10', '旧1', 1);
    addPayment(book, '11-10', '新1', 1);
    const { zh, en } = await toldOf(book);
    expect(zh).toEqual([
      '工作表“支付”第2行：账套已办理到2025-10-01，不能再以2025-03-10录入；请改用不早于2025-10-01的日期，或者另立账套',
    ]);
    expect(en).toEqual([expect.stringContaining('the books stand at 2025-10-01')]);
    const played = await playedYear(await options(smallYear('220000-small-other')));
    expect(played.decided).toBeGreaterThan(20);
    await rm(join(folder, 'out'), { recursive: true });
  });
});
