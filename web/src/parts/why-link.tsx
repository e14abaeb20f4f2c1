import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { useWhy, type WhySubject } from './why-context';

interface WhyLinkProps {
  readonly subject: WhySubject;
  /** What is asked about, for those who do not see it. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** A figure, a status or a refusal that opens "Why?": underlined with dots. */
export function WhyLink({ subject, about, children }: WhyLinkProps) {
  const { say } = useWords();
  const { ask } = useWhy();
  const label =
    about === undefined ? {} : { 'aria-label': say({ zh: `${about}，为何`, en: `${about}: why` }) };
  return (
    <button type="button" className="why" onClick={() => ask(subject)} {...label}>
      {children}
    </button>
  );
}
