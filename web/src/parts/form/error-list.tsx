import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../language/language';
import { StatusWord } from '../status-word';

/** One error with the control that it is about. */
export interface ListedError {
  readonly controlId: string;
  readonly title: string;
  readonly message: string;
}

interface ErrorListProps {
  readonly errors: readonly ListedError[];
  /** Brings the field of an error onto the page, where it is on another one. */
  readonly reveal?: (at: number) => void;
}

/** All errors of a form on top of it; each leads to its field. It takes the focus when it appears. */
export function ErrorList({ errors, reveal }: ErrorListProps) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const count = errors.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div className="error-list" role="alert" tabIndex={-1} ref={box}>
      <p>
        <StatusWord tone="overdue">
          <b>
            {say({
              zh: `有 ${count} 处要改`,
              en: count === 1 ? '1 thing to mend' : `${count} things to mend`,
            })}
          </b>
        </StatusWord>
      </p>
      {errors.map(({ controlId, title, message }, at) => (
        <p key={`${controlId}${message}`}>
          <a
            href={`#${controlId}`}
            onClick={(event) => {
              event.preventDefault();
              if (reveal !== undefined) flushSync(() => reveal(at));
              document.getElementById(controlId)?.focus();
            }}
          >
            {title}
            {say({ zh: '：', en: ': ' })}
            {message}
          </a>
        </p>
      ))}
    </div>
  );
}
