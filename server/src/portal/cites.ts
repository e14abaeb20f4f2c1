import type { Text } from '@jizheng/rules';
import { citationsIn } from '../gazette/cite.js';
import { knownWork } from '../gazette/known-works.js';
import { parseNumeral, showNumber } from '../gazette/number.js';
import type { CitedNames, WorkName } from '../gazette/stores/reading-documents.js';
import { documentPath, type Frame, say, to, unitPath } from './frame.js';
import { html } from './html.js';
import type { Range } from './ranges.js';

type Citation = ReturnType<typeof citationsIn>[number];

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

/** 第三十五条 → art-35, 第十五条之一 → art-15-1; null where it names no article. */
export function articleAddress(article: string): string | null {
  const match = /第([^条]+)条(?:之([一二三四五六七八九十]+))?/.exec(article);
  const number = parseNumeral(match?.[1] ?? '');
  const insert = match?.[2] === undefined ? null : parseNumeral(match[2]);
  return number === null ? null : `art-${number}${insert === null ? '' : `-${insert}`}`;
}

/** How a text of a document is marked up with what it cites. */
export function citedBy(
  frame: Frame,
  own: { readonly work: string; has(address: string): boolean; pathOf(address: string): string },
  held: readonly WorkName[],
): (text: string) => readonly Range[] {
  const byNumber = new Map(held.flatMap(({ number, work }) => (number === null ? [] : [[number, work]])));
  const byTitle = new Map(held.map(({ title, work }) => [title, work]));
  const ids = new Set(held.map(({ work }) => work));
  const workOf = ({ number, title }: Citation): string | null => {
    if (number !== null) return byNumber.get(showNumber(number)) ?? null;
    const known = title === null ? null : knownWork(title);
    return byTitle.get(title ?? '') ?? (known !== null && ids.has(known.id) ? known.id : null);
  };
  const hrefOf = (citation: Citation): string | null => {
    const address = citation.article === null ? null : articleAddress(citation.article);
    if (citation.number === null && citation.title === null)
      return address !== null && own.has(address) ? own.pathOf(address) : null;
    const work = workOf(citation);
    // A document that cites itself is here already.
    if (work === null || (work === own.work && address === null)) return null;
    return to(frame, address === null ? documentPath(work) : unitPath(work, address));
  };
  return (text) =>
    citationsIn(text).flatMap((citation): readonly Range[] => {
      const { from, to: end, number, title } = citation;
      const href = hrefOf(citation);
      if (href !== null) return [{ from, to: end, wrap: (words) => html`<a href="${href}">${words}</a>` }];
      if ((number === null && title === null) || workOf(citation) === own.work) return [];
      const unheld = say(frame, SAYS.unheld);
      return [
        { from, to: end, wrap: (words) => html`<span class="unheld" title="${unheld}">${words}</span>` },
      ];
    });
}
