import { type CellRange, columnLetter, MAX_ROWS } from '../cell-reference.js';
import type { Column, ColumnKind } from '../schema.js';
import { cellXml, textCell } from './cell-xml.js';
import { escapeXml } from './escape.js';
import type { SheetContent } from './sheet-content.js';
import { HEADING_STYLE, styleOf } from './styles.js';

/** A drop-down list over a column of a sheet: the labels themselves, or a range that holds them. */
export interface DropDown {
  readonly column: number;
  readonly formula: string;
}

/** A sheet with what only a template has. */
export interface SheetLayout extends SheetContent {
  readonly dropDowns?: readonly DropDown[];
  /** The style of whole columns, so that what is typed later gets it. */
  readonly columnStyle?: (column: Column) => number;
}

/** More rows than the format has. */
export class TooManyRows extends Error {
  constructor(
    readonly sheet: string,
    readonly limit: number,
  ) {
    super(`more than ${limit} rows in sheet ${sheet}`);
  }
}

const CHUNK_CHARACTERS = 64 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet's XML, chunk by chunk, as its rows are pulled. Returns the range of headings and rows. */
export async function* sheetXml(sheet: SheetLayout, isFirst: boolean): AsyncGenerator<string, CellRange> {
  const { columnStyle } = sheet;
  const columns = sheet.columns.map((column, index) => ({
    column,
    letter: columnLetter(index),
    style: columnStyle === undefined ? styleOf(column.kind) : columnStyle(column),
  }));
  let chunk = opening(sheet, isFirst);
  let row = 1;
  for await (const values of sheet.rows) {
    row += 1;
    if (row > MAX_ROWS) throw new TooManyRows(sheet.name, MAX_ROWS - 1);
    chunk += `<row r="${row}">`;
    for (const { column, letter, style } of columns) {
      chunk += cellXml(column, `${letter}${row}`, values[column.key], style);
    }
    chunk += '</row>';
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  const range = { firstRow: 1, lastRow: row, firstColumn: 0, lastColumn: Math.max(columns.length, 1) - 1 };
  yield chunk + closing(sheet, range);
  return range;
}

function opening(sheet: SheetLayout, isFirst: boolean): string {
  const styleOfColumn = sheet.columnStyle ?? ((column) => styleOf(column.kind));
  const widths = sheet.columns
    .map(
      (column, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column)}" style="${styleOfColumn(column)}" customWidth="1"/>`,
    )
    .join('');
  const headings = sheet.columns
    .map((column, index) => textCell(`${columnLetter(index)}1`, column.header, HEADING_STYLE))
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths === '' ? '' : `<cols>${widths}</cols>`}<sheetData><row r="1">${headings}</row>`;
}

function closing(sheet: SheetLayout, range: CellRange): string {
  const dropDowns = sheet.dropDowns ?? [];
  const lists = dropDowns
    .map(({ column, formula }) => {
      const letter = columnLetter(column);
      return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${MAX_ROWS}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
    })
    .join('');
  const validations =
    lists === '' ? '' : `<dataValidations count="${dropDowns.length}">${lists}</dataValidations>`;
  return `</sheetData><autoFilter ref="A1:${columnLetter(range.lastColumn)}${range.lastRow}"/>${validations}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** Widths in half-width characters. */
const KIND_WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  moneyYuan: 20,
  moneyWan: 18,
  moneyYi: 18,
  date: 12,
  integer: 10,
  percent: 10,
  flag: 8,
  choice: 16,
};
const FILTER_BUTTON = 4;

function widthOf(column: Column): number {
  const heading = [...column.header].reduce(
    (sum, character) => sum + (character.charCodeAt(0) < 0x100 ? 1 : 2),
    0,
  );
  return column.width ?? Math.max(KIND_WIDTHS[column.kind], heading + FILTER_BUTTON);
}
