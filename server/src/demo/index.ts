import type { Result } from '@jizheng/rules';
import { type WriteError, writeWorkbook } from '../spreadsheet/index.js';
import { bookSchema } from '../year/sheets/book.js';
import { YEAR_SHEETS } from '../year/workbook.js';
import { approveDepartments, fillPipeline, formulate } from './budgeting.js';
import { closeYear, superviseFunds } from './closing.js';
import { DemoBook } from './demo-book.js';
import { demoPlan } from './demo-plan.js';
import { establishFunds } from './establishing.js';
import { execute } from './executing.js';
import { addOddCases } from './odd-cases.js';

/** Three budget years of the demo province: real names of places, illustrative amounts. */
export function demoBook(): DemoBook {
  const book = new DemoBook();
  establishFunds(book);
  const plans = demoPlan();
  for (const plan of plans) {
    fillPipeline(book, plan);
    formulate(book, plan);
    closeYear(book, plan, execute(book, plan));
  }
  approveDepartments(book);
  superviseFunds(book);
  addOddCases(book, plans);
  return book;
}

/** Writes the demo's workbook to a file. */
export const writeDemoWorkbook = (path: string): Promise<Result<{ readonly bytes: number }, WriteError>> =>
  writeWorkbook(path, demoBook().sheets([bookSchema, ...YEAR_SHEETS.map(({ schema }) => schema)]));
