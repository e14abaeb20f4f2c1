import { Link } from '@tanstack/react-router';
import { useWords } from '../language/language';
import type { Provision } from '../session/answers';
import { placeOf } from './law-place';
import { citationOf, shortCitation } from './provision-text';

interface CitationProps {
  /** A provision, or its address. */
  readonly provision: Provision | string | null | undefined;
  /** With the number of the document. */
  readonly isFull?: boolean;
}

/** A provision: the law speaks, in serif and blue. It leads to the article with its words and what carries it. */
export function Citation({ provision, isFull = false }: CitationProps) {
  const { language } = useWords();
  if (provision === null || provision === undefined) return null;
  const id = typeof provision === 'string' ? provision : provision.id;
  const full = typeof provision === 'string' ? citationOf(provision) : provision;
  const { document, place } = placeOf(id);
  return (
    <Link className="cite" to="/law/$document" params={{ document }} hash={place} title={full[language]}>
      {isFull ? full[language] : shortCitation(full)[language]}
    </Link>
  );
}
