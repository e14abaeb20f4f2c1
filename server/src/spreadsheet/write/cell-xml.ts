import { day, daysBetween, type PlainDate, parseDate } from '@jizheng/rules';
import { MONEY_UNITS } from '../money-unit.js';
import type { ChoiceColumn, Column, MoneyColumn } from '../schema.js';
import { escapeCellText } from './escape.js';

/** A number cell keeps this many digits; a longer amount is written as text so that none is lost. */
const KEPT_DIGITS = 15;
/** Day 61 of the 1900 system, which counts a 29 February 1900 that never was; days before it are written as text. */
const FIRST_SAFE_DAY = day('1900-03-01');
const FIRST_SAFE_SERIAL = 61;

/** A cell with text, whatever it begins with: never a formula. */
export const textCell = (reference: string, text: string, style: number): string =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;

const numberCell = (reference: string, digits: string, style: number): string =>
  `<c r="${reference}" s="${style}"><v>${digits}</v></c>`;

/** A data cell by its column; nothing for null. Throws TypeError when the value is not of the column's kind. */
export function cellXml(column: Column, reference: string, value: unknown, style: number): string {
  if (value === null || value === undefined) return '';
  switch (column.kind) {
    case 'text':
      return textCell(reference, typeof value === 'string' ? value : bad(column, value), style);
    case 'moneyYuan':
    case 'moneyWan':
    case 'moneyYi':
      return amountCell(reference, column, typeof value === 'bigint' ? value : bad(column, value), style);
    case 'date':
      return dayCell(reference, typeof value === 'string' ? value : bad(column, value), style);
    case 'integer':
      return numberCell(reference, Number.isSafeInteger(value) ? String(value) : bad(column, value), style);
    case 'percent':
      return numberCell(reference, String(shareOf(column, value)), style);
    case 'flag':
      return textCell(reference, typeof value === 'boolean' ? flagText(value) : bad(column, value), style);
    case 'choice':
      return textCell(reference, labelOf(column, value), style);
  }
}

function bad(column: Column, value: unknown): never {
  throw new TypeError(`column ${column.key} of kind ${column.kind} cannot hold ${String(value)}`);
}

const flagText = (value: boolean): string => (value ? '是' : '否');

const labelOf = (column: ChoiceColumn, value: unknown): string =>
  column.choices.find((choice) => choice.code === value)?.zh ?? bad(column, value);

function amountCell(reference: string, column: MoneyColumn, fen: bigint, style: number): string {
  const digits = decimalText(fen, MONEY_UNITS[column.kind].fenPower);
  return digits.replace(/\D/g, '').replace(/^0+/, '').length > KEPT_DIGITS
    ? textCell(reference, digits, style)
    : numberCell(reference, digits, style);
}

/** fen × 10^-power, exact, without zeros at the end. */
function decimalText(fen: bigint, power: number): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(power + 1, '0');
  const fraction = digits.slice(-power).replace(/0+$/, '');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -power)}${fraction === '' ? '' : `.${fraction}`}`;
}

function dayCell(reference: string, text: string, style: number): string {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new TypeError(`not a day: ${text}`);
  return parsed.value < FIRST_SAFE_DAY
    ? textCell(reference, text, style)
    : numberCell(reference, serialOf(parsed.value), style);
}

const serialOf = (date: PlainDate): string => String(FIRST_SAFE_SERIAL + daysBetween(FIRST_SAFE_DAY, date));

function shareOf(column: Column, value: unknown): number {
  if (typeof value !== 'object' || value === null) return bad(column, value);
  if (!('numerator' in value && 'denominator' in value)) return bad(column, value);
  return Number(value.numerator) / Number(value.denominator);
}
