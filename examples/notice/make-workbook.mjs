// Makes a year's workbook of the figures of an allocation notice.
// Usage, after npm run build: node examples/notice/make-workbook.mjs examples/notice/notice.csv notice.xlsx
import { readFileSync } from 'node:fs';
import { noticeYear } from '../../server/dist/demo/notice-year.js';
import { readNotice } from '../../server/dist/demo/read-notice.js';
import { describeWriteError } from '../../server/dist/spreadsheet/index.js';
import { writeWorkbook } from '../../server/dist/spreadsheet/write/write-workbook.js';

const [csv, workbook] = process.argv.slice(2);
if (csv === undefined || workbook === undefined) {
  console.error('usage: node examples/notice/make-workbook.mjs NOTICE.csv WORKBOOK.xlsx');
  process.exit(2);
}
const lines = readNotice(readFileSync(csv, 'utf8'));
if (!lines.ok) {
  for (const { zh, en } of lines.error) console.error(`${csv}: ${zh} / ${en}`);
  process.exit(1);
}
const written = await writeWorkbook(workbook, noticeYear(lines.value));
if (!written.ok) {
  console.error(describeWriteError(written.error, 'en'));
  process.exit(4);
}
console.log(`${workbook}: ${lines.value.length} counties`);
