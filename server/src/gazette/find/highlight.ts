import { fold } from './fold.js';
import type { Term } from './query.js';
import { isWithinWord } from './tokens.js';

/** A piece of a text: what was sought, or what stands around it. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text in pieces, and which of the terms stand in it. */
export interface Highlighted {
  readonly pieces: readonly Piece[];
  readonly found: ReadonlySet<Term>;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Whether the terms stand in a text, whatever their spelling. */
export function standsIn(text: string, terms: readonly Term[]): ReadonlySet<Term> {
  const { text: plain } = fold(text);
  return new Set(terms.filter((term) => nextPlace(plain, term, 0) >= 0));
}

/** Where a term stands next, not within a longer word or figure; -1 where it does not. */
function nextPlace(plain: string, { text }: Term, from: number): number {
  let at = plain.indexOf(text, from);
  while (at >= 0 && !isApart(plain, text, at)) at = plain.indexOf(text, at + 1);
  return at;
}

const HAS_MARK = /^\d.*[^\d]|[^\d].*\d$/s;

function isApart(plain: string, text: string, at: number): boolean {
  const end = at + text.length;
  const [first, last] = [text.charAt(0), text.charAt(text.length - 1)];
  if (isWithinWord(first) && isWithinWord(plain.charAt(at - 1))) return false;
  if (isWithinWord(last) && isWithinWord(plain.charAt(end))) return false;
  // 2% does not stand in 1.2%, nor 3.1 in 3.1.4.
  if (!HAS_MARK.test(text)) return true;
  const isWithinFigure =
    (/\d/.test(first) && /\d\.$/.test(plain.slice(Math.max(0, at - 2), at))) ||
    (/\d/.test(last) && /^\.\d/.test(plain.slice(end, end + 2)));
  return !isWithinFigure;
}

const MOST_PLACES = 200;

/** Marks the terms in a text; at most `most` characters around the first places where they stand, or its beginning. */
export function highlight(text: string, terms: readonly Term[], most: number): Highlighted {
  const { text: plain, at } = fold(text);
  const found = new Set<Term>();
  const places: Place[] = [];
  for (const term of terms) {
    for (let from = nextPlace(plain, term, 0); from >= 0 && places.length < MOST_PLACES; ) {
      found.add(term);
      const end = from + term.text.length;
      places.push({
        from: at[from] ?? 0,
        to: (at[end - 1] ?? 0) + lengthAt(text, at[end - 1] ?? 0, at[end]),
      });
      from = nextPlace(plain, term, end);
    }
  }
  return { pieces: cut(text, merged(places), most), found };
}

/** How much of the text a folded character stands for: up to the next one, without the blanks between them. */
const lengthAt = (text: string, from: number, next: number | undefined): number =>
  Math.max(1, text.slice(from, next ?? text.length).trimEnd().length);

function merged(places: readonly Place[]): readonly Place[] {
  const apart: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = apart.at(-1);
    if (last === undefined || place.from > last.to) apart.push(place);
    else if (place.to > last.to) apart[apart.length - 1] = { from: last.from, to: place.to };
  }
  return apart;
}

const BEFORE = 24;
const ELLIPSIS: Piece = { text: '…', isHit: false };

function cut(text: string, places: readonly Place[], most: number): readonly Piece[] {
  const first = places[0]?.from ?? 0;
  const from =
    text.length <= most ? 0 : wholeFrom(text, Math.max(0, Math.min(first - BEFORE, text.length - most)));
  const to = wholeFrom(text, Math.min(text.length, from + most));
  const pieces: Piece[] = from > 0 ? [ELLIPSIS] : [];
  let done = from;
  for (const place of places) {
    if (place.from >= to) break;
    if (place.to <= done) continue;
    if (place.from > done) pieces.push({ text: text.slice(done, place.from), isHit: false });
    pieces.push({ text: text.slice(Math.max(done, place.from), Math.min(place.to, to)), isHit: true });
    done = Math.min(place.to, to);
  }
  if (done < to) pieces.push({ text: text.slice(done, to), isHit: false });
  return to < text.length ? [...pieces, ELLIPSIS] : pieces;
}

/** A place that does not part the two halves of a character. */
const wholeFrom = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
