import { fail, ok, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { ChoiceColumn } from '../schema.js';
import { fold } from './fold.js';
import { nearest } from './nearest.js';
import { problem } from './problem-list.js';
import type { RawCell } from './raw-cell.js';
import { clipped, wrongType } from './value-problems.js';

const YES = new Set(['是', '有', 'yes', 'y', 'true', '1', '√', '✓']);
const NO = new Set(['否', '无', 'no', 'n', 'false', '0', '×', '✗']);

/** Reads 是 or 否, and the common other ways to say so. */
export function readFlag(cell: RawCell): Result<boolean, ProblemDetail> {
  const text = fold(cell.text);
  if (YES.has(text)) return ok(true);
  if (NO.has(text)) return ok(false);
  return fail(problem('notAFlag', { text: clipped(cell.text) }));
}

const SHOWN_CHOICES = 12;

/** Reads a label of the column's closed list, in either language, or its code; gives the code. */
export function choiceReader(column: ChoiceColumn): (cell: RawCell) => Result<string, ProblemDetail> {
  const codes = new Map<string, string>();
  for (const { code, zh, en } of column.choices) {
    for (const label of [code, zh, en]) codes.set(fold(label), code);
  }
  const labels = column.choices.map((choice) => choice.zh);
  return (cell) => {
    if (cell.kind === 'boolean') return fail(wrongType(column, cell));
    const code = codes.get(fold(cell.text));
    if (code !== undefined) return ok(code);
    const text = clipped(cell.text);
    const choices = labels.slice(0, SHOWN_CHOICES);
    return fail(problem('notAChoice', { text, nearest: nearest(text, labels), choices }));
  };
}
