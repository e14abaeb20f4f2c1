import type { Text } from '@jizheng/rules';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/language';
import { fieldErrors } from '../../session/field-errors';
import { NEEDED } from './check';

/** What is wrong in the fields of a small form, by their names. */
export type Findings = { readonly [field: string]: Text };

/** The fields among these that are empty. */
export const emptyIn = (typed: { readonly [field: string]: string }): Findings =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([field, text]) => (text === '' ? [[field, NEEDED]] : [])),
  );

/** What the form is given. */
export interface FormProps {
  readonly ref: RefObject<HTMLFormElement | null>;
  readonly noValidate: true;
  readonly onSubmit: (event: FormEvent) => void;
}

/**
 * A form that is sent when nothing is wrong with it. Otherwise everything that is wrong stands at its fields from then on, in
 * the page's own words and language, and the first of them is entered. What the server found stands there too.
 */
export function useFindings(
  findings: Findings,
  thrown: unknown,
  send: () => void,
): { readonly errors: ReadonlyMap<string, string>; readonly form: FormProps } {
  const { say } = useWords();
  const ref = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const found = Object.entries(findings);
  const shown = refusals === 0 ? [] : found.map(([field, says]) => [field, say(says)] as const);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (found.length > 0) setRefusals((before) => before + 1);
    else send();
  };
  return {
    errors: new Map([...fieldErrors(thrown), ...shown]),
    form: { ref, noValidate: true, onSubmit },
  };
}
