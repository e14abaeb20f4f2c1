import { type Html, html } from './html.js';

/** A place in a text that is marked up, `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
  wrap(words: Html): Html;
}

/** A text with its marked places; of places that overlap the first one counts. */
export function withRanges(text: string, ranges: readonly Range[]): Html {
  const pieces: Html[] = [];
  let done = 0;
  for (const { from, to, wrap } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from < done || to <= from || to > text.length) continue;
    pieces.push(html`${text.slice(done, from)}`, wrap(html`${text.slice(from, to)}`));
    done = to;
  }
  return html`${pieces}${text.slice(done)}`;
}
