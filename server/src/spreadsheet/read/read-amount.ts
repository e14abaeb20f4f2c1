import { type Fen, fail, fen, MAX_FEN, ok, type Result } from '@jizheng/rules';
import { MONEY_UNITS } from '../money-unit.js';
import type { ProblemDetail } from '../problem.js';
import type { MoneyColumn } from '../schema.js';
import { type Decimal, parseDecimal, wholeOf } from './decimal.js';
import { halfWidth } from './fold.js';
import { problem } from './problem-list.js';
import type { RawCell } from './raw-cell.js';
import { clipped, wrongType } from './value-problems.js';

/** Reads an amount: a number in the column's unit, or a text as offices type it (`１，２３４．５０万元`). */
export function readAmount(column: MoneyColumn, cell: RawCell): Result<Fen, ProblemDetail> {
  if (cell.kind === 'number' && cell.format === 'general') {
    const value = parseDecimal(cell.text);
    return value === null ? fail(notAnAmount(cell)) : amountOf(column, cell, value, true);
  }
  if (cell.kind !== 'text') return fail(wrongType(column, cell));
  const typed = parseTyped(cell.text);
  if (typed === null) return fail(notAnAmount(cell));
  const { unit } = MONEY_UNITS[column.kind];
  if (typed.unit !== null && typed.unit !== unit) {
    return fail(problem('otherUnit', { text: clipped(cell.text), unit }));
  }
  return amountOf(column, cell, typed.value, false);
}

const notAnAmount = (cell: RawCell): ProblemDetail => problem('notAnAmount', { text: clipped(cell.text) });

function amountOf(
  column: MoneyColumn,
  cell: RawCell,
  value: Decimal,
  noise: boolean,
): Result<Fen, ProblemDetail> {
  const amount = wholeOf(value, MONEY_UNITS[column.kind].fenPower, noise);
  if (amount === 'notWhole') return fail(problem('subFen', { text: clipped(cell.text) }));
  if (amount === 'tooLarge' || amount > MAX_FEN || amount < -MAX_FEN) {
    return fail(problem('amountTooLarge', { text: clipped(cell.text) }));
  }
  if (amount < 0n && column.negative !== 'allow') {
    return fail(problem('negativeValue', { text: clipped(cell.text) }));
  }
  return ok(fen(amount));
}

interface TypedAmount {
  readonly value: Decimal;
  /** The unit written behind the figure, if any. */
  readonly unit: string | null;
}

const UNITS: Readonly<Record<string, string>> = {
  元: '元',
  元整: '元',
  万: '万元',
  万元: '万元',
  亿: '亿元',
  亿元: '亿元',
};

const TYPED = /^([+-]?)(?:¥|人民币)?([+-]?)([\d.,]+)(元整|万元|亿元|元|万|亿)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

function parseTyped(text: string): TypedAmount | null {
  const plain = halfWidth(text);
  const inBrackets = /^\((.*)\)$/.exec(plain);
  const match = TYPED.exec(inBrackets?.[1] ?? plain);
  if (match === null) return null;
  const [, before = '', after = '', figure = '', unit] = match;
  if (before !== '' && after !== '') return null;
  if (figure.includes(',') && !GROUPED.test(figure)) return null;
  const value = parseDecimal(before + after + figure.replaceAll(',', ''));
  if (value === null || (inBrackets !== null && before + after !== '')) return null;
  return {
    value: inBrackets === null ? value : { ...value, negative: true },
    unit: unit === undefined ? null : (UNITS[unit] ?? null),
  };
}
