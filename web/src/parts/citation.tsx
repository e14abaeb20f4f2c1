import { Link } from '@tanstack/react-router';
import { useWords } from '../language/language';
import type { Provision } from '../session/answers';
import { citationOf, shortCitation } from './provision-text';

interface CitationProps {
  /** A provision, or its address. */
  readonly provision: Provision | string | null | undefined;
  /** With the number of the document. */
  readonly isFull?: boolean;
}

/** A provision: the law speaks, in serif and blue. It leads to what the provision does here. */
export function Citation({ provision, isFull = false }: CitationProps) {
  const { language } = useWords();
  if (provision === null || provision === undefined) return null;
  const id = typeof provision === 'string' ? provision : provision.id;
  const full = typeof provision === 'string' ? citationOf(provision) : provision;
  return (
    <Link className="cite" to="/rules" search={(now) => ({ ...now, provision: id })} title={full[language]}>
      {isFull ? full[language] : shortCitation(full)[language]}
    </Link>
  );
}
