import { type GazetteDocument, type Part, type Unit, unitsIn } from '../gazette/tree.js';

/** A title of a document with what stands under it. */
export interface OutlineEntry {
  readonly unit: Unit;
  /** Titles below it. */
  readonly entries: readonly OutlineEntry[];
  /** Articles, or numbered points, that stand directly or deeper below it. */
  readonly articles: readonly Unit[];
}

const TITLES: ReadonlySet<Unit['kind']> = new Set(['part', 'chapter', 'section', 'heading', 'subheading']);

/** Whether a unit is a title of the contents. */
const isTitle = ({ kind, heading }: Unit): boolean => TITLES.has(kind) && heading !== null;

/** The titles of units, in the order of print. */
export function outlineOf(units: readonly Unit[]): readonly OutlineEntry[] {
  return units.flatMap((unit): readonly OutlineEntry[] =>
    isTitle(unit)
      ? [{ unit, entries: outlineOf(unit.children), articles: articlesIn(unit.children) }]
      : outlineOf(unit.children),
  );
}

/** The articles among units, in the order of print. */
export const articlesIn = (units: readonly Unit[]): readonly Unit[] =>
  [...unitsIn(units)].filter(({ kind }) => kind === 'article');

/** All units of a document, in the order of print. */
export const unitsOf = (document: GazetteDocument): readonly Unit[] =>
  document.parts.flatMap(({ units }) => [...unitsIn(units)]);

/** A unit with the part and the units in which it stands, outermost first. */
export interface Located {
  readonly unit: Unit;
  readonly part: Part;
  readonly above: readonly Unit[];
}

/** The unit of an address; null where the document has none. */
export function locate(document: GazetteDocument, address: string): Located | null {
  const down = (units: readonly Unit[], part: Part, above: readonly Unit[]): Located | null => {
    for (const unit of units) {
      if (unit.address === address) return { unit, part, above };
      const below = down(unit.children, part, [...above, unit]);
      if (below !== null) return below;
    }
    return null;
  };
  for (const part of document.parts) {
    const found = down(part.units, part, []);
    if (found !== null) return found;
  }
  return null;
}

/** All words of a unit: label and heading of itself and of what stands below it, each on a line. */
export const wordsOfUnit = (unit: Unit): string =>
  [...unitsIn([unit])]
    .map(
      ({ address, label, heading, text }) =>
        `${address === unit.address ? '' : (label ?? '')}${heading ?? ''}${text}`,
    )
    .filter((line) => line !== '')
    .join('\n');

/** The name of a unit: 第三十五条, 第六章 预算执行, or its beginning where it has neither. */
export function nameOfUnit({ label, heading, text }: Unit): string {
  const name = [label, heading].filter((part) => part !== null && part !== '').join(' ');
  return name === '' ? beginning(text, 16) : name;
}

/** The first characters of a text. */
export function beginning(text: string, most: number): string {
  const characters = [...text.slice(0, most * 4).trim()];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`;
}

/** The titles of what a document prints and sends, and its own. */
export const titlesOf = ({ title, parts }: GazetteDocument): readonly string[] => [
  title,
  ...parts.flatMap((part) => (part.title === null ? [] : [part.title])),
];
