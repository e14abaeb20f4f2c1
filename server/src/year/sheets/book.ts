import { column, sheetSchema } from '../../spreadsheet/index.js';
import { flagColumn } from './columns.js';

/** 账套: which books the workbook is for, and the days it covers; one row. */
export const bookSchema = sheetSchema({
  key: 'book',
  name: '账套',
  rowLimit: 1,
  note: {
    zh: '一行：账套代码是六位行政区划代码，可加后缀，如 220000-demo；首日至末日是办理的日期范围',
    en: 'one row: the six-digit area code of the books, with a suffix if wanted; the days that it covers',
  },
  columns: [
    column({ key: 'code', header: '账套代码', kind: 'text', required: true, maxLength: 40 }),
    column({ key: 'name', header: '账套名称', kind: 'text', required: true, maxLength: 100 }),
    column({ key: 'firstDay', header: '首日', kind: 'date', required: true }),
    column({ key: 'lastDay', header: '末日', kind: 'date', required: true }),
    flagColumn('illustrative', '示例数据'),
  ],
});
