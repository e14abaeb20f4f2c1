import {
  type CellRange,
  columnIndex,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
} from '../cell-reference.js';
import type { NumberFormat, RawCell, RawRow } from './raw-cell.js';
import type { Attributes, XmlReader } from './xml.js';
import { decodeEscapes } from './xml-text.js';

/** What the cells refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly NumberFormat[];
}

/** Takes a sheet's rows as they come, and after them its merged ranges. */
export interface RowSink {
  row(row: RawRow): void;
  merged(range: CellRange, text: string): void;
}

/** Array formulas that can reach into one row; the spilled cells of more are taken as plain values. */
const MAX_ARRAY_FORMULAS = 100;

/** Turns a worksheet's XML into rows. A sheet whose rows or references make no sense sets `fault`. */
export class SheetRows implements XmlReader {
  finished = false;
  fault: string | null = null;

  private row = 0;
  private cells = new Map<number, RawCell>();
  private column = -1;
  private type = '';
  private style = -1;
  private value = '';
  private formula: string | null = null;
  private collects: 'nothing' | 'value' | 'formula' = 'nothing';
  private inPhonetic = false;
  private arrays: CellRange[] = [];

  constructor(
    private readonly context: CellContext,
    private readonly sink: RowSink,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.startRow(attributes.r);
        break;
      case 'c':
        this.startCell(attributes);
        break;
      case 'v':
      case 't':
        if (!this.inPhonetic) this.collects = 'value';
        break;
      case 'f':
        this.startFormula(attributes);
        break;
      case 'rPh':
        this.inPhonetic = true;
        break;
      case 'mergeCell':
        this.merge(attributes.ref ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.collects === 'value') this.value += text;
    else if (this.collects === 'formula') this.formula += text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
      case 'f':
        this.collects = 'nothing';
        break;
      case 'rPh':
        this.inPhonetic = false;
        break;
      case 'c':
        this.endCell();
        break;
      case 'row':
        if (this.cells.size > 0) this.sink.row({ row: this.row, cells: this.cells });
        break;
    }
  }

  private startRow(reference: string | undefined): void {
    const row = reference === undefined ? this.row + 1 : Number(reference);
    if (!Number.isInteger(row) || row <= this.row || row > MAX_ROWS) this.stop(`row ${reference}`);
    this.row = row;
    this.cells = new Map();
    this.column = -1;
    if (this.arrays.length > 0) this.arrays = this.arrays.filter((range) => range.lastRow >= row);
  }

  private startCell(attributes: Attributes): void {
    const column = attributes.r === undefined ? this.column + 1 : columnIndex(attributes.r);
    if (column < 0 || column >= MAX_COLUMNS) this.stop(`cell ${attributes.r}`);
    this.column = column;
    this.type = attributes.t ?? 'n';
    this.style = attributes.s === undefined ? -1 : Number(attributes.s);
    this.value = '';
    this.formula = null;
  }

  private startFormula(attributes: Attributes): void {
    this.formula = '';
    this.collects = 'formula';
    const fills = attributes.t === 'array' || attributes.t === 'dataTable';
    if (!fills || this.arrays.length >= MAX_ARRAY_FORMULAS) return;
    const range = parseRange(attributes.ref ?? '');
    if (range !== null && (range.lastRow > range.firstRow || range.lastColumn > range.firstColumn)) {
      this.arrays.push(range);
    }
  }

  private endCell(): void {
    if (this.formula === null && this.arrays.some((range) => contains(range, this.row, this.column))) {
      this.formula = '';
    }
    if (this.value === '' && this.formula === null) return;
    this.cells.set(this.column, this.cell());
  }

  private cell(): RawCell {
    const format = this.context.formats[this.style] ?? 'general';
    const { formula, value } = this;
    switch (this.type) {
      case 's':
        return { kind: 'text', text: this.sharedString(value), format, formula };
      case 'str':
      case 'inlineStr':
        return { kind: 'text', text: decodeEscapes(value), format, formula };
      case 'b':
        return { kind: 'boolean', text: value.trim(), format, formula };
      case 'e':
        return { kind: 'error', text: value, format, formula };
      case 'd':
        return { kind: 'isoDate', text: value, format, formula };
      default:
        return value === ''
          ? { kind: 'text', text: '', format, formula }
          : { kind: 'number', text: value.trim(), format, formula };
    }
  }

  private sharedString(index: string): string {
    const text = this.context.sharedStrings[Number(index)];
    if (text === undefined) this.stop(`shared string ${index}`);
    return text ?? '';
  }

  private merge(reference: string): void {
    const range = parseRange(reference);
    if (range === null) this.stop(`merged range ${reference}`);
    else this.sink.merged(range, reference);
  }

  private stop(fault: string): void {
    this.fault ??= fault;
    this.finished = true;
  }
}
