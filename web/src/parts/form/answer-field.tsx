import type { Text } from '@jizheng/rules';
import type { ReactNode } from 'react';
import { useWords } from '../../language/language';
import { StatusWord } from '../status-word';

interface AnswerFieldProps {
  readonly id: string;
  readonly title: string;
  readonly answers: { readonly yes: Text; readonly no: Text };
  readonly isOptional: boolean;
  readonly value: unknown;
  readonly change: (value: boolean | null) => void;
  readonly error?: ReactNode;
}

/** A yes or no that has to be said out loud: neither is there before. */
export function AnswerField({ id, title, answers, isOptional, value, change, error }: AnswerFieldProps) {
  const { say } = useWords();
  const hasError = error !== undefined;
  const offered: readonly (readonly [boolean | null, Text])[] = [
    [true, answers.yes],
    [false, answers.no],
    ...(isOptional ? ([[null, { zh: '不适用', en: 'Does not apply' }]] as const) : []),
  ];
  return (
    <fieldset className={hasError ? 'field wrong' : 'field'} id={id} tabIndex={-1}>
      <legend>{title}</legend>
      <div className="answers">
        {offered.map(([answer, text]) => (
          <label key={String(answer)} className="check">
            <input
              type="radio"
              name={id}
              checked={value === answer}
              onChange={() => change(answer)}
              {...(hasError ? { 'aria-describedby': `${id}-error` } : {})}
            />
            <span>{say(text)}</span>
          </label>
        ))}
      </div>
      {hasError ? (
        <span className="help" id={`${id}-error`}>
          <StatusWord tone="overdue" wraps>
            {error}
          </StatusWord>
        </span>
      ) : null}
    </fieldset>
  );
}
