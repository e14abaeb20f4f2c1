import type { ProblemDetail } from '../problem.js';
import type { Column } from '../schema.js';
import { problem } from './problem-list.js';
import type { RawCell } from './raw-cell.js';

const SHOWN_CHARACTERS = 60;

/** A cell's text for a message: one line, not endless. */
export function clipped(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}

/** The cell holds a value of another kind than its column. */
export const wrongType = (column: Column, cell: RawCell): ProblemDetail =>
  problem('wrongType', { expected: column.kind, text: shownAs(cell) });

function shownAs(cell: RawCell): string {
  if (cell.kind === 'boolean') return cell.text === '1' ? 'TRUE' : 'FALSE';
  return clipped(cell.text);
}
