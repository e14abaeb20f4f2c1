import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { useView } from '../session/view';

interface EntryLinkProps extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

/** Leads to where something is entered; on a past day it says why it does not. */
export function EntryLink({ isMain = false, children, ...link }: EntryLinkProps) {
  const { isPast } = useView();
  if (isPast) return <ClosedEntry>{children}</ClosedEntry>;
  return (
    <Link className={isMain ? 'btn main' : 'btn'} {...link}>
      {children}
    </Link>
  );
}

/** What cannot be entered on a past day, and why. */
export function ClosedEntry({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <span className="closed-entry">
      <button type="button" className="btn" disabled>
        {children}
      </button>
      <span className="small dim">{say({ zh: '过去的一天只能看', en: 'a past day is read only' })}</span>
    </span>
  );
}
