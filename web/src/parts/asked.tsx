import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { problemFrom } from '../session/problem';
import { ProblemNote } from './problem-note';

interface AskedProps<T> {
  readonly asked: {
    readonly data: T | undefined;
    readonly isError: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly children: (answer: T) => ReactNode;
}

/** What was asked of the server: it is being read, it failed in words, or it is here. */
export function Asked<T>({ asked, children }: AskedProps<T>) {
  const { say } = useWords();
  if (asked.data !== undefined) return children(asked.data);
  if (asked.isError)
    return <ProblemNote problem={problemFrom(asked.error)} retry={() => void asked.refetch()} />;
  return (
    <p className="dim" role="status">
      {say({ zh: '正在读取…', en: 'Reading…' })}
    </p>
  );
}
