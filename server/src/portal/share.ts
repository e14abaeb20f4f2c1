import type { GazetteDocument, Part, Unit } from '../gazette/tree.js';
import { unitsIn } from '../gazette/tree.js';
import { nameOfUnit } from './outline.js';

/** What a page shows of a document, and where reading goes on; null: it shows all. */
export interface Share {
  readonly parts: readonly Part[];
  readonly rest: { readonly address: string; readonly name: string } | null;
}

/** A page stays light on a phone: so many bytes of words and their marks, as UTF-8 and with what a unit costs. */
const MOST_BYTES = 33_000;
const BYTES_OF_CHARACTER = 3;
const BYTES_OF_UNIT = 110;

const weightOf = (unit: Unit): number =>
  [...unitsIn([unit])].reduce(
    (sum, { text, label, heading }) =>
      sum +
      BYTES_OF_UNIT +
      BYTES_OF_CHARACTER * (text.length + (label?.length ?? 0) + (heading?.length ?? 0)),
    0,
  );

/** The beginning of a long document, cut between its outermost units; a document that is light enough as a whole. */
export function shareOf(document: GazetteDocument, isWhole: boolean): Share {
  if (isWhole) return { parts: document.parts, rest: null };
  let left = MOST_BYTES;
  let rest: Share['rest'] = null;
  const parts: Part[] = [];
  for (const part of document.parts) {
    if (rest !== null) break;
    const units: Unit[] = [];
    for (const unit of part.units) {
      const weight = weightOf(unit);
      if (weight > left && parts.length + units.length > 0) {
        rest = { address: unit.address, name: nameOfUnit(unit) };
        break;
      }
      units.push(unit);
      left -= weight;
    }
    if (units.length > 0 || rest === null) parts.push({ ...part, units });
  }
  return { parts, rest };
}
