import { fold } from './fold.js';

/** The candidate that the text was most likely meant to be, or null when none is close. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const meant = fold(text);
  if (meant === '' || meant.length > 100) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const isPart = meant.length > 1 && (folded.includes(meant) || meant.includes(folded));
    const distance = isPart ? 1 : editDistance(meant, folded);
    if (distance < bestDistance && distance <= Math.max(meant.length, folded.length) / 2) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1];
    for (let at = 1; at <= right.length; at += 1) {
      const replaced = (above[at - 1] ?? 0) + (right[at - 1] === letter ? 0 : 1);
      current.push(Math.min(replaced, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[right.length] ?? 0;
}
