import type { Language } from '@jizheng/rules';
import type { Scale } from '../../language/amount';
import { type Column, cellText, type Row } from './column';

const headOf = (column: Column, language: Language, scale: Scale): string =>
  column.kind === 'amount' ? `${column.title[language]} ${scale.name}` : column.title[language];

/** What a spreadsheet must not take for a formula stays text. */
const harmless = (text: string): string => (/^[=+@\t\r]|^-(?![\d.,]+%?$)/.test(text) ? `'${text}` : text);

const figure = (text: string): string => text.replace(/[,+—]/g, '').replace('−', '-');

function linesOf(
  columns: readonly Column[],
  rows: readonly Row[],
  language: Language,
  scale: Scale,
): string[][] {
  const head = columns.map((column) => headOf(column, language, scale));
  const body = rows.map((row) =>
    columns.map((column) => {
      const text = cellText(column, row, language, scale);
      return column.kind === 'amount' ? figure(text) : harmless(text.replace(/^—$/, ''));
    }),
  );
  return [head, ...body];
}

/** Rows as cells that a spreadsheet takes from the clipboard. */
export const asCells = (
  columns: readonly Column[],
  rows: readonly Row[],
  language: Language,
  scale: Scale,
): string =>
  linesOf(columns, rows, language, scale)
    .map((line) => line.map((cell) => cell.replaceAll(/[\t\n\r]/g, ' ')).join('\t'))
    .join('\n');

/** Rows as a file that Excel and WPS open with their Chinese whole. */
export function asFile(
  columns: readonly Column[],
  rows: readonly Row[],
  language: Language,
  scale: Scale,
): Blob {
  const text = linesOf(columns, rows, language, scale)
    .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  return new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** Gives a file to the person. */
export function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
