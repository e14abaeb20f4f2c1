import { type CellRange, columnIndex, columnLetter, contains } from '../cell-reference.js';
import type { ProblemDetail } from '../problem.js';
import type { SheetSchema } from '../schema.js';
import { type CellReader, type CellValue, cellReader, isBlank, isBlankRow } from './cell-reader.js';
import {
  HEADING_SEARCH_ROWS,
  type Headings,
  isHeadingRow,
  likeliestHeadingRow,
  readHeadings,
} from './headings.js';
import { ProblemList, problem } from './problem-list.js';
import type { RawRow } from './raw-cell.js';
import type { RowSink } from './sheet-rows.js';
import { clipped } from './value-problems.js';

/** A row before it gets the schema's type. */
export interface ReadRow {
  readonly row: number;
  readonly values: Readonly<Record<string, CellValue>>;
}

const DEFAULT_ROW_LIMIT = 200_000;
/** Merged ranges that are looked at; more than the problems that are kept. */
const MAX_MERGES = 10_000;
const MAX_STRAY_COLUMNS = 100;

/** Reads the rows of one sheet by its schema, collecting everything that is wrong with them. */
export class SheetReader implements RowSink {
  readonly rows: ReadRow[] = [];
  readonly problems = new ProblemList();
  /** True when there are more rows than allowed: the rest need not be read. */
  isFull = false;

  private readonly readers: readonly CellReader[];
  private readonly searched: RawRow[] = [];
  private readonly merges: { range: CellRange; text: string }[] = [];
  private readonly strayColumns = new Set<number>();
  private known = new Set<number>();
  private headings: Headings | null = null;

  constructor(
    private readonly schema: SheetSchema,
    private readonly tab: string,
    from1904: boolean,
  ) {
    this.readers = schema.columns.map((column) => cellReader(column, from1904));
  }

  row(raw: RawRow): void {
    if (this.isFull || isBlankRow(raw)) return;
    if (this.headings !== null) {
      this.readRow(this.headings, raw);
      return;
    }
    this.searched.push(raw);
    if (isHeadingRow(this.schema, raw)) this.takeHeadings(raw);
    else if (this.searched.length >= HEADING_SEARCH_ROWS) this.takeLikeliestHeadings();
  }

  merged(range: CellRange, text: string): void {
    if (this.merges.length < MAX_MERGES) this.merges.push({ range, text });
  }

  /** To be called after the last row. */
  finish(): void {
    if (this.headings === null) this.takeLikeliestHeadings();
    this.reportMerges();
  }

  private takeLikeliestHeadings(): void {
    this.takeHeadings(likeliestHeadingRow(this.schema, this.searched));
  }

  private takeHeadings(row: RawRow): void {
    const headings = readHeadings(this.schema, row);
    this.headings = headings;
    this.known = new Set(headings.places.filter((place) => place >= 0));
    for (const { place, header, detail } of headings.problems) {
      const column = { letter: place === null ? '' : columnLetter(place), header };
      this.problems.add(detail, { sheet: this.tab, row: headings.row, column });
    }
    for (const later of this.searched) if (later.row > row.row) this.readRow(headings, later);
    this.searched.length = 0;
  }

  private readRow(headings: Headings, raw: RawRow): void {
    this.reportStrays(headings, raw);
    if (headings.places.every((place) => isBlank(raw.cells.get(place)))) return;
    const limit = this.schema.rowLimit ?? DEFAULT_ROW_LIMIT;
    if (this.rows.length >= limit) {
      this.problems.add(problem('tooManyRows', { limit }), { sheet: this.tab, row: raw.row });
      this.isFull = true;
      return;
    }
    const values: Record<string, CellValue> = {};
    for (const [index, column] of this.schema.columns.entries()) {
      const place = headings.places[index] ?? -1;
      values[column.key] = this.readCell(headings, raw, index, place);
    }
    this.rows.push({ row: raw.row, values });
  }

  private readCell(headings: Headings, raw: RawRow, index: number, place: number): CellValue {
    const read = this.readers[index];
    if (place < 0 || read === undefined) return null;
    const result = read(raw.cells.get(place));
    if (result.ok) return result.value;
    this.report(result.error, raw.row, place, headings);
    return null;
  }

  /** A value that stands under no heading is named once for its column. */
  private reportStrays(headings: Headings, raw: RawRow): void {
    if (this.schema.otherColumns === 'ignore' || this.strayColumns.size >= MAX_STRAY_COLUMNS) return;
    for (const [place, cell] of raw.cells) {
      if (headings.written.has(place) || this.strayColumns.has(place) || isBlank(cell)) continue;
      this.strayColumns.add(place);
      const detail = problem('valueWithoutHeader', { text: clipped(cell.text) });
      this.report(detail, raw.row, place, headings);
    }
  }

  private reportMerges(): void {
    const { headings } = this;
    if (headings === null) return;
    const inData = this.merges.filter(
      ({ range }) =>
        range.lastRow > headings.row &&
        [...this.known].some((place) => place >= range.firstColumn && place <= range.lastColumn),
    );
    if (inData.length === 0) return;
    this.problems.drop(
      ({ code, row, column }) =>
        code === 'emptyCell' &&
        row !== null &&
        column !== null &&
        inData.some(({ range }) => contains(range, row, columnIndex(column.letter))),
    );
    for (const { range, text } of inData) {
      this.report(problem('mergedCells', { range: text }), range.firstRow, range.firstColumn, headings);
    }
  }

  private report(detail: ProblemDetail, row: number, place: number, headings: Headings): void {
    const column = { letter: columnLetter(place), header: headings.written.get(place) ?? '' };
    this.problems.add(detail, { sheet: this.tab, row, column });
  }
}
