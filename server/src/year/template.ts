import type { Result } from '@jizheng/rules';
import { type WriteError, writeTemplate } from '../spreadsheet/index.js';
import { yearSchema } from './workbook.js';

/** Writes the empty workbook of a year, with a guide to its sheets and columns. */
export const writeYearTemplate = (path: string): Promise<Result<{ readonly bytes: number }, WriteError>> =>
  writeTemplate(path, yearSchema, [
    {
      zh: '每张表一行一事；金额单位见表头；日期写作 2025-06-30；不用公式、不合并单元格',
      en: 'one row, one matter; units stand in the headings; dates as 2025-06-30; no formulas, no merged cells',
    },
  ]);
