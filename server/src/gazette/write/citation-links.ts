import { type Citation, citationsIn } from '../cite.js';
import type { TextLink } from './context.js';

/** What a context needs to link citations: `hrefOf` says where one leads, null where the target is not held. */
export const citationLinks =
  (hrefOf: (citation: Citation) => string | null): ((text: string) => readonly TextLink[]) =>
  (text) =>
    citationsIn(text).flatMap((citation) => {
      const href = hrefOf(citation);
      return href === null ? [] : [{ from: citation.from, to: citation.to, href }];
    });
