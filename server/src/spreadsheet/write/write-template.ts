import type { Result, Text } from '@jizheng/rules';
import { columnLetter } from '../cell-reference.js';
import { type Column, type SheetSchema, TEMPLATE_SHEETS, type WorkbookSchema } from '../schema.js';
import { guideSheet } from './guide-sheet.js';
import type { DropDown, SheetLayout } from './sheet-xml.js';
import type { WriteError } from './write-error.js';
import { writeWorkbook } from './write-workbook.js';

/**
 * Writes an empty workbook with the schema's headings, formats and drop-down lists, a sheet 说明 in front that
 * describes every sheet and column after the given notes, and a sheet 选项 behind when a list is long.
 */
export async function writeTemplate(
  path: string,
  schema: WorkbookSchema,
  notes: readonly Text[] = [],
): Promise<Result<{ readonly bytes: number }, WriteError>> {
  const longLists: string[][] = [];
  const sheets = schema.sheets.map((sheet) => emptySheet(sheet, longLists));
  const lists = longLists.length === 0 ? [] : [listSheet(longLists)];
  return writeWorkbook(path, [guideSheet(schema, notes), ...sheets, ...lists]);
}

const emptySheet = (sheet: SheetSchema, longLists: string[][]): SheetLayout => ({
  name: sheet.name,
  columns: sheet.columns,
  rows: [],
  dropDowns: sheet.columns.flatMap((column, index): DropDown[] => {
    const labels = labelsOf(column);
    return labels === null ? [] : [{ column: index, formula: listFormula(labels, longLists) }];
  }),
});

function labelsOf(column: Column): string[] | null {
  if (column.kind === 'flag') return ['是', '否'];
  return column.kind === 'choice' ? column.choices.map((choice) => choice.zh) : null;
}

/** The format's limit for a list inside a formula. */
const MAX_INLINE = 255;

function listFormula(labels: string[], longLists: string[][]): string {
  const inline = `"${labels.join(',')}"`;
  if (inline.length <= MAX_INLINE && !labels.some((label) => /[,"]/.test(label))) return inline;
  const known = longLists.findIndex((list) => list.join('\n') === labels.join('\n'));
  const place = known === -1 ? longLists.push(labels) - 1 : known;
  const letter = columnLetter(place);
  return `'${TEMPLATE_SHEETS.choices}'!$${letter}$2:$${letter}$${labels.length + 1}`;
}

function listSheet(lists: readonly string[][]): SheetLayout {
  const longest = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    Object.fromEntries(lists.map((list, index) => [String(index), list[row] ?? null])),
  );
  const columns = lists.map((_, index) => ({
    key: String(index),
    header: `${TEMPLATE_SHEETS.choices}${index + 1}`,
    kind: 'text' as const,
  }));
  return { name: TEMPLATE_SHEETS.choices, columns, rows };
}
