import { workbookSchema } from '../spreadsheet/index.js';
import type { YearSheet } from './planned-act.js';
import { bookSchema } from './sheets/book.js';
import { confirmationSheet } from './sheets/confirmations.js';
import { virementSheet } from './sheets/virement.js';

/** The sheets of acts, in the order in which the acts of one day are done. */
export const YEAR_SHEETS: readonly YearSheet[] = [virementSheet, confirmationSheet];

/** The year's workbook: the books that it is for, and the sheets of acts. */
export const yearSchema = workbookSchema([bookSchema, ...YEAR_SHEETS.map(({ schema }) => schema)]);
