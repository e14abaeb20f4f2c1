import type { SourceLine } from './lines.js';

/** Shorter lines say nothing of where lines are broken. */
const LONG = 20;
const TOLERANCE = 3;
const FEWEST = 10;

/**
 * Where lines are broken in a source whose paragraphs go over several lines, as pages come out of a conversion: the length
 * that a third of the long lines have, and that hardly any goes beyond. Null where every paragraph is a line.
 */
export function wrapWidth(lines: readonly SourceLine[]): number | null {
  const lengths = lines.map(({ plain }) => plain.length).filter((length) => length >= LONG);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [0, 0];
  for (const [length, count] of counts) if (count > most) [width, most] = [length, count];
  const full = lengths.filter((length) => isFull(length, width)).length;
  const longer = lengths.filter((length) => length > width + TOLERANCE).length;
  return full >= FEWEST && 3 * full >= lengths.length && 20 * longer <= lengths.length ? width : null;
}

/** Whether a line of that length goes as far as lines go. */
export const isFull = (length: number, width: number): boolean =>
  length >= width - TOLERANCE && length <= width + TOLERANCE;
