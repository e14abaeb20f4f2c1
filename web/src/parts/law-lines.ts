import type { Answer } from '../session/answers';

/** A unit of the law: an article, a paragraph, an item. */
export type LawUnit = Answer<'/api/law/words'>['units'][number];

/** Whether a unit is a cited place or lies in it; an item may be named without its only paragraph. */
export const isCited = (unit: string, place: string): boolean =>
  [place, place.replace('/item-', '/para-1/item-')].some(
    (cited) => unit === cited || unit.startsWith(`${cited}/`),
  );

/** A line as it is read: what stands before it, and its words. */
export interface LawLine {
  readonly address: string;
  readonly label: string;
  readonly text: string;
}

/** Units as lines: a label without words of its own stands before the first words below it (第四条 …). */
export function linesOf(units: readonly LawUnit[]): readonly LawLine[] {
  const lines: LawLine[] = [];
  let label = '';
  for (const unit of units) {
    const own = [unit.label, unit.heading].filter((part) => part !== null && part !== '').join('　');
    label = [label, own].filter((part) => part !== '').join('　');
    if (unit.body === '') continue;
    lines.push({ address: unit.address, label, text: unit.body });
    label = '';
  }
  const last = units.at(-1);
  if (label !== '' && last !== undefined) lines.push({ address: last.address, label, text: '' });
  return lines;
}
