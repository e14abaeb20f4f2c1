import type { Text } from '@jizheng/rules';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { useView } from '../session/view';
import { EmptyState } from './empty-state';
import { PageHeading } from './heading';

interface NotFoundProps {
  /** What kind of thing was looked for. */
  readonly kind: Text;
  /** How the address names it. */
  readonly code: string;
  /** The way back to where such things stand. */
  readonly back: ReactNode;
}

/** A page of a thing that is not there: what was looked for, why it may be missing, and the way back. */
export function NotFound({ kind, code, back }: NotFoundProps) {
  const { say } = useWords();
  const { isPast } = useView();
  return (
    <>
      <PageHeading title={say({ zh: `没有这${kind.zh}`, en: `There is no such ${kind.en}` })} />
      <EmptyState title={say({ zh: `没有找到“${code}”`, en: `“${code}” was not found` })} next={back}>
        {isPast
          ? say({
              zh: '编号可能写错了，或者在这一天还没有，或者不归你看。',
              en: 'The code may be wrong, it may not have been there on this day, or it is not yours to see.',
            })
          : say({
              zh: '编号可能写错了，或者不归你看。',
              en: 'The code may be wrong, or this is not yours to see.',
            })}
      </EmptyState>
    </>
  );
}
