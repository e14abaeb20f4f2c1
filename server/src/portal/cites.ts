import type { Text } from '@jizheng/rules';
import { addressOfArticle, type Citation, citationsIn } from '../gazette/cite.js';
import { knownWork } from '../gazette/known-works.js';
import { showNumber } from '../gazette/number.js';
import type { CitedNames, HeldWork } from '../gazette/stores/reading-documents.js';
import { documentPath, type Frame, say, to, unitPath } from './frame.js';
import { html } from './html.js';
import type { Range } from './ranges.js';

const SAYS = {
  unheld: { zh: '本站未收录这份文件', en: 'This document is not held here' },
} as const satisfies { readonly [name: string]: Text };

/** The names under which texts cite works, to ask which of them are held. */
export function namesIn(texts: Iterable<string>): CitedNames {
  const numbers = new Set<string>();
  const titles = new Set<string>();
  const ids = new Set<string>();
  for (const text of texts) {
    for (const { number, title } of citationsIn(text)) {
      if (number !== null) numbers.add(showNumber(number));
      if (title === null) continue;
      titles.add(title);
      const known = knownWork(title);
      if (known !== null) ids.add(known.id);
    }
  }
  return { numbers: [...numbers], titles: [...titles], ids: [...ids] };
}

/** A citation and where it leads; null: what it cites is not held. */
export interface CitedPlace {
  readonly from: number;
  readonly to: number;
  readonly href: string | null;
}

/** The document in which a text stands. */
export interface Citer {
  readonly work: string;
  /** Titles by which it speaks of itself: of what it prints and sends. */
  readonly titles: readonly string[];
  has(address: string): boolean;
  pathOf(address: string): string;
}

/** The places of a text that cite, with where each leads; what only names the document itself is left out. */
export function placesIn(own: Citer, held: readonly HeldWork[]): (text: string) => readonly CitedPlace[] {
  const byNumber = new Map(held.flatMap(({ number, work }) => (number === null ? [] : [[number, work]])));
  // Of several of one title the newest is meant.
  const byTitle = new Map(
    held.flatMap(({ title, encloses, work }) =>
      [title, ...(encloses === null ? [] : [encloses])].map((name) => [name, work]),
    ),
  );
  const ids = new Set(held.map(({ work }) => work));
  const workOf = ({ number, title }: Citation): string | null => {
    if (number !== null) return byNumber.get(showNumber(number)) ?? null;
    const known = title === null ? null : knownWork(title);
    return byTitle.get(title ?? '') ?? (known !== null && ids.has(known.id) ? known.id : null);
  };
  const placeOf = (citation: Citation): readonly CitedPlace[] => {
    const { from, to: end, number, title, article } = citation;
    const address = article === null ? null : addressOfArticle(article);
    const place = (href: string | null): readonly CitedPlace[] => [{ from, to: end, href }];
    if (number === null && title === null)
      return address !== null && own.has(address) ? place(own.pathOf(address)) : [];
    const isOwn = number === null && own.titles.includes(title ?? '');
    const work = isOwn ? own.work : workOf(citation);
    if (work === null) return place(null);
    if (address !== null) return place(work === own.work ? own.pathOf(address) : unitPath(work, address));
    return work === own.work ? [] : place(documentPath(work));
  };
  return (text) => citationsIn(text).flatMap(placeOf);
}

/** How a text of a document is marked up with what it cites. */
export function citedBy(
  frame: Frame,
  own: Citer,
  held: readonly HeldWork[],
): (text: string) => readonly Range[] {
  const unheld = say(frame, SAYS.unheld);
  const places = placesIn(own, held);
  return (text) =>
    places(text).map(({ from, to: end, href }) => ({
      from,
      to: end,
      wrap: (words) =>
        href === null
          ? html`<span class="unheld" title="${unheld}">${words}</span>`
          : html`<a href="${to(frame, href)}">${words}</a>`,
    }));
}
