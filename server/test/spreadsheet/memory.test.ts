import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, day, fen } from '@jizheng/rules';
import { expect, test } from 'vitest';
import {
  column,
  readWorkbook,
  sheetContent,
  sheetSchema,
  workbookSchema,
  writeWorkbook,
} from '../../src/spreadsheet/index.js';
import { mustRead } from './support/expect.js';

const ROWS = 100_000;
const MIB = 1024 * 1024;
/** Above the rows themselves, the reader and the writer may take this much. Both streamed, neither grows with the file. */
const WRITE_LIMIT = 200 * MIB;
const READ_LIMIT = 300 * MIB;

const columns = [
  column({ key: 'project', header: '项目', kind: 'text', required: true }),
  column({ key: 'county', header: '县（市、区）', kind: 'text', required: true }),
  column({ key: 'amount', header: '金额（万元）', kind: 'moneyWan', required: true }),
  column({ key: 'paidOn', header: '支付日期', kind: 'date', required: true }),
  column({ key: 'year', header: '年度', kind: 'integer', required: true }),
  column({ key: 'due', header: '是否到期', kind: 'flag', required: true }),
] as const;
const schema = workbookSchema([sheetSchema({ key: 'rows', name: '支付', columns })]);

function* rows() {
  for (let index = 0; index < ROWS; index += 1) {
    yield {
      project: `第${index}号水源保护项目`,
      county: `第${index % 60}县`,
      amount: fen(BigInt(index) * 12_345n),
      paidOn: addDays(day('2025-01-01'), index % 365),
      year: 2025,
      due: index % 2 === 0,
    };
  }
}

test('a hundred thousand rows are written and read within bounded memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
  try {
    const path = join(folder, 'large.xlsx');
    let peak = process.memoryUsage.rss();
    const sample = (): void => {
      peak = Math.max(peak, process.memoryUsage.rss());
    };
    const beforeWriting = peak;
    const timer = setInterval(sample, 20);
    mustRead(await writeWorkbook(path, [sheetContent({ name: '支付', columns, rows: rows() })]));
    sample();
    expect(peak - beforeWriting).toBeLessThan(WRITE_LIMIT);
    const beforeReading = process.memoryUsage.rss();
    peak = beforeReading;
    const read = mustRead(await readWorkbook(path, schema, { onProgress: sample })).rows;
    sample();
    clearInterval(timer);
    expect(read).toHaveLength(ROWS);
    expect(read[99_999]).toMatchObject({ row: 100_001, values: { amount: 99_999n * 12_345n } });
    expect(peak - beforeReading).toBeLessThan(READ_LIMIT);
    expect((await stat(path)).size).toBeLessThan(10 * MIB);
    if (process.env.SHOW_MEMORY) console.log((peak - beforeReading) / MIB, 'MiB to read');
  } finally {
    await rm(folder, { recursive: true });
  }
});
