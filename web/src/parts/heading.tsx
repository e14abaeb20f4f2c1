import type { ReactNode } from 'react';
import { langOfName } from '../language/names';
import { useDocumentTitle } from './use-document-title';

interface PageHeadingProps {
  readonly title: string;
  /** The title is somebody's or something's name, and stays as it is written. */
  readonly isName?: boolean;
  readonly crumbs?: ReactNode;
  /** What stands beside the title: a status, a sentence. */
  readonly beside?: ReactNode;
  readonly acts?: ReactNode;
}

/** The head of a page: where we are, what it is, what can be done. */
export function PageHeading({ title, isName = false, crumbs, beside, acts }: PageHeadingProps) {
  useDocumentTitle(title);
  return (
    <header>
      {crumbs}
      <div className="title">
        <h1 {...(isName ? langOfName(title) : {})}>{title}</h1>
        {beside}
        {acts === undefined ? null : <div className="acts">{acts}</div>}
      </div>
    </header>
  );
}
