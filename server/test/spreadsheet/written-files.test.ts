import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, day, type Fen, fen, type PlainDate } from '@jizheng/rules';
import fc from 'fast-check';
import readSecond from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  column,
  describeWriteError,
  type RowValues,
  readWorkbook,
  type SheetContent,
  sheetContent,
  sheetSchema,
  type WriteError,
  workbookBytes,
  workbookSchema,
  writeTemplate,
  writeWorkbook,
} from '../../src/spreadsheet/index.js';
import { writeErrorOf } from '../../src/spreadsheet/write/replace-file.js';
import { mustRead } from './support/expect.js';
import { handmade } from './support/handmade.js';

const columns = [
  column({ key: 'name', header: '名称', kind: 'text', required: true }),
  column({ key: 'yuan', header: '金额（元）', kind: 'moneyYuan', negative: 'allow' }),
  column({ key: 'wan', header: '金额（万元）', kind: 'moneyWan', negative: 'allow' }),
  column({ key: 'yi', header: '金额（亿元）', kind: 'moneyYi', negative: 'allow' }),
  column({ key: 'on', header: '日期', kind: 'date' }),
  column({ key: 'year', header: '年度', kind: 'integer' }),
  column({ key: 'share', header: '比例（%）', kind: 'percent' }),
  column({ key: 'due', header: '是否到期', kind: 'flag' }),
  column({
    key: 'type',
    header: '类型',
    kind: 'choice',
    choices: [{ code: 'formula', zh: '因素法', en: 'By formula' }],
  }),
] as const;
const schema = workbookSchema([sheetSchema({ key: 'data', name: '数据', columns })]);

type Row = RowValues<typeof columns>;

const full: Row = {
  name: '水源',
  yuan: fen(-123_456n),
  wan: fen(123_456n),
  yi: fen(1n),
  on: day('2025-06-30'),
  year: 2025,
  share: { numerator: 3n, denominator: 20n },
  due: true,
  type: 'formula',
};
const sparse: Row = {
  name: '养老',
  yuan: null,
  wan: null,
  yi: null,
  on: null,
  year: null,
  share: null,
  due: false,
  type: null,
};
const sheet = (rows: Iterable<Row>): SheetContent => sheetContent({ name: '数据', columns, rows });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('what was written', () => {
  test('reads the same', async () => {
    const path = join(folder, 'same.xlsx');
    mustRead(await writeWorkbook(path, [sheet([full, sparse])]));
    expect(mustRead(await readWorkbook(path, schema)).data).toEqual([
      { row: 2, values: full },
      { row: 3, values: sparse },
    ]);
  });

  test('reads the same in another reader, which knows dates and numbers by their formats', async () => {
    const path = join(folder, 'second.xlsx');
    mustRead(await writeWorkbook(path, [sheet([full, sparse])]));
    const [first] = await readSecond(path);
    expect(first?.data).toEqual([
      columns.map((each) => each.header),
      ['水源', -1234.56, 0.123456, 1e-10, new Date('2025-06-30'), 2025, 0.15, '是', '因素法'],
      ['养老', null, null, null, null, null, null, '否', null],
    ]);
  });

  test('has the same bytes each time', async () => {
    expect(await workbookBytes([sheet([full])])).toEqual(await workbookBytes([sheet([full])]));
  });

  test('takes rows from a source that is itself read step by step', async () => {
    async function* rows() {
      yield full;
      yield sparse;
    }
    const bytes = await workbookBytes([sheetContent({ name: '数据', columns, rows: rows() })]);
    expect(mustRead(await readWorkbook(bytes, schema)).data).toHaveLength(2);
  });

  test('text that looks like a formula, like markup or like an escape stays text', async () => {
    const names = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '=HYPERLINK("x")',
      '<b>&"',
      '_x000D_',
      '两\n行',
      '中\u0001文',
    ];
    const bytes = await workbookBytes([sheet(names.map((name) => ({ ...sparse, name })))]);
    const texts = workbookSchema([
      sheetSchema({ key: 'data', name: '数据', otherColumns: 'ignore', columns: [columns[0]] }),
    ]);
    const read = await readWorkbook(bytes, texts);
    expect(!read.ok && read.error.problems).toMatchObject([{ code: 'controlCharacter', row: 10 }]);
    const most = await workbookBytes([sheet(names.slice(0, -1).map((name) => ({ ...sparse, name })))]);
    const rows = mustRead(await readWorkbook(most, texts)).data;
    expect(rows.map(({ values }) => values.name)).toEqual(names.slice(0, -1));
  });

  test('what the format cannot hold: amounts beyond 15 digits and days before March 1900 are texts', async () => {
    const row = { ...sparse, yuan: fen(12_345_678_901_234_567n), on: day('1900-02-11') };
    const bytes = await workbookBytes([sheetContent({ name: '数据', columns, rows: [row] })]);
    expect(mustRead(await readWorkbook(bytes, schema)).data[0]?.values).toEqual(row);
  });

  test('a value of another kind, a bad name of a sheet, or none at all, is a bug', async () => {
    const wrong: SheetContent = { name: '数据', columns, rows: [{ name: 1 }] };
    await expect(workbookBytes([wrong])).rejects.toThrow(TypeError);
    for (const name of ['', 'a/b', "'a", 'x'.repeat(32)]) {
      await expect(workbookBytes([{ ...sheet([]), name }])).rejects.toThrow(RangeError);
    }
    await expect(workbookBytes([sheet([]), sheet([])])).rejects.toThrow(RangeError);
    await expect(workbookBytes([])).rejects.toThrow(RangeError);
  });
});

describe('any value goes out and comes back', () => {
  const LIMIT = 99_999_999_999_999_999n;
  const amount = fc.bigInt({ min: -LIMIT, max: LIMIT }).map((value): Fen => fen(value));
  const anyDay = fc
    .integer({ min: 0, max: 110_000 })
    .map((days): PlainDate => addDays(day('1900-01-01'), days));

  test('amounts in every unit, and days', async () => {
    const row = fc.record({ yuan: amount, wan: amount, yi: amount, on: anyDay });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 50 }), async (values) => {
        const rows = values.map((each) => ({ ...sparse, ...each }));
        const bytes = await workbookBytes([sheetContent({ name: '数据', columns, rows })]);
        const back = mustRead(await readWorkbook(bytes, schema)).data;
        expect(back.map((each) => each.values)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  test('amounts that arithmetic in binary has blurred', async () => {
    const cents = fc.integer({ min: 1, max: 9_999_999_999 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 50 }), async (pairs) => {
        const rows = [['名称', '金额（元）'], ...pairs.map(([a, b]) => ['水源', a / 100 + b / 100])];
        const bytes = await handmade({ sheets: [{ name: '数据', rows }] });
        const amounts = mustRead(await readWorkbook(bytes, schema)).data.map(({ values }) => values.yuan);
        expect(amounts).toEqual(pairs.map(([a, b]) => BigInt(a + b)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file is written whole or not at all', () => {
  test('when the source of the rows fails, the old file stays and nothing is left behind', async () => {
    const path = join(folder, 'whole', 'old.xlsx');
    await mkdir(join(folder, 'whole'));
    await writeFile(path, 'old');
    let closed = false;
    function* failing() {
      try {
        for (let count = 0; count < 50_000; count += 1) yield sparse;
        throw new Error('the source is gone');
      } finally {
        closed = true;
      }
    }
    await expect(writeWorkbook(path, [sheet(failing())])).rejects.toThrow('the source is gone');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'whole'))).toEqual(['old.xlsx']);
    expect(closed).toBe(true);
  });

  test('no such folder, a folder in the way', async () => {
    const none = join(folder, 'none', 'x.xlsx');
    expect(await writeWorkbook(none, [sheet([])])).toEqual({
      ok: false,
      error: { code: 'noSuchFolder', params: { path: none } },
    });
    await mkdir(join(folder, 'way.xlsx'));
    expect(await writeWorkbook(join(folder, 'way.xlsx'), [sheet([])])).toMatchObject({
      ok: false,
      error: { code: 'notWritable' },
    });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    const locked = join(folder, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o500);
    expect(await writeWorkbook(join(locked, 'x.xlsx'), [sheet([])])).toMatchObject({
      error: { code: 'notWritable', params: { reason: 'EACCES' } },
    });
  });

  test('the errors of the file system in the user’s terms', () => {
    const withCode = (code: string) => Object.assign(new Error(code), { code });
    expect(writeErrorOf(withCode('ENOSPC'), 'x')?.code).toBe('diskFull');
    expect(writeErrorOf(withCode('EDQUOT'), 'x')?.code).toBe('diskFull');
    expect(writeErrorOf(withCode('EROFS'), 'x')?.code).toBe('notWritable');
    expect(writeErrorOf(withCode('ENOTDIR'), 'x')?.code).toBe('noSuchFolder');
    expect(writeErrorOf(withCode('ERR_X'), 'x')).toBe(null);
    expect(writeErrorOf('x', 'x')).toBe(null);
  });

  test('every error has its sentence in both languages', () => {
    const path = 'x.xlsx';
    const errors: WriteError[] = [
      { code: 'diskFull', params: { path } },
      { code: 'noSuchFolder', params: { path } },
      { code: 'notWritable', params: { path, reason: 'EBUSY' } },
      { code: 'tooManyRows', params: { path, sheet: '数据', limit: 1_048_575 } },
    ];
    for (const error of errors) {
      expect(describeWriteError(error, 'zh')).toMatch(/未写入|无法写入/);
      expect(describeWriteError(error, 'en')).toContain(path);
    }
  });
});

describe('the template', () => {
  const long = column({
    key: 'county',
    header: '县（市、区）',
    kind: 'choice',
    choices: Array.from({ length: 100 }, (_, index) => ({
      code: `c${index}`,
      zh: `第${index}县`,
      en: `County ${index}`,
    })),
  });
  const wide = workbookSchema([
    sheetSchema({
      key: 'data',
      name: '数据',
      columns: [...columns, long],
      note: { zh: '明细', en: 'Details' },
    }),
    sheetSchema({ key: 'more', name: '更多', presence: 'optional', columns: [long] }),
  ]);

  test('reads as an empty workbook of its schema, with a guide and the long lists', async () => {
    const path = join(folder, 'template.xlsx');
    mustRead(await writeTemplate(path, wide, [{ zh: '先读我', en: 'Read me first' }]));
    expect(mustRead(await readWorkbook(path, wide))).toEqual({ data: [], more: [] });
    const sheets = await readSecond(path);
    expect(sheets.map(({ sheet: name }) => name)).toEqual(['说明', '数据', '更多', '选项']);
    expect(sheets[0]?.data[1]).toEqual([null, null, null, null, '先读我', 'Read me first']);
    expect(sheets[0]?.data).toHaveLength(1 + 1 + 2 + 10 + 1);
    expect(sheets[3]?.data).toHaveLength(101);
    expect(sheets[3]?.data[0]).toEqual(['选项1']);
  });
});
