import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { type ProblemSaid, problemFrom } from '../session/problem';
import { NotFound, type Thing } from './not-found';
import { ProblemNote } from './problem-note';

const FORBIDDEN = 403;

/** There is none, or its number cannot be one. */
const isAbsent = ({ status, errors = [] }: ProblemSaid): boolean =>
  status === 404 || errors.some(({ path }) => path === 'id');

interface AskedProps<T> {
  readonly asked: {
    readonly data: T | undefined;
    readonly isError: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  /** What was asked for by an address: where it is not there or not for this person, asking again would not help. */
  readonly thing?: Thing;
  readonly children: (answer: T) => ReactNode;
}

/** What was asked of the server: it is being read, it failed in words, or it is here. */
export function Asked<T>({ asked, thing, children }: AskedProps<T>) {
  const { say } = useWords();
  if (asked.data !== undefined) return children(asked.data);
  if (asked.isError) {
    const problem = problemFrom(asked.error);
    const isBarred = problem.status === FORBIDDEN;
    if (thing !== undefined && (isBarred || isAbsent(problem)))
      return <NotFound {...thing} isBarred={isBarred} />;
    return <ProblemNote problem={problem} retry={() => void asked.refetch()} />;
  }
  return (
    <p className="dim" role="status">
      {say({ zh: '正在读取…', en: 'Reading…' })}
    </p>
  );
}
