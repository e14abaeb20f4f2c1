import type { ReactNode } from 'react';
import { useWords } from '../../language/language';
import { StatusWord } from '../status-word';

interface FieldProps {
  readonly id: string;
  readonly title: string;
  readonly isOptional?: boolean;
  /** It takes the whole width of the form. */
  readonly isWide?: boolean;
  readonly error?: ReactNode;
  /** What follows from what is typed, or what is meant. */
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

/** A field: label above, error and consequence below. */
export function Field({ id, title, isOptional = false, isWide = true, error, help, children }: FieldProps) {
  const { say } = useWords();
  const hasError = error !== undefined && error !== null;
  const className = ['field', hasError ? 'wrong' : '', isWide ? 'wide' : ''].join(' ').trim();
  return (
    <div className={className}>
      <label htmlFor={id}>
        {title}
        {isOptional ? <span className="optional">{say({ zh: '可不填', en: 'optional' })}</span> : null}
      </label>
      {children}
      {hasError ? (
        <span className="help" id={`${id}-error`}>
          <StatusWord tone="overdue" wraps>
            {error}
          </StatusWord>
        </span>
      ) : null}
      {help === undefined || help === null ? null : (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      )}
    </div>
  );
}

/** What tells a control about its error. */
export const described = (id: string, hasError: boolean) =>
  hasError ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {};
