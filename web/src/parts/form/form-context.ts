import type { ReactNode } from 'react';

/** What the fields of one form share. */
export interface FormContext {
  readonly formId: string;
  /** What is wrong, by the field's address. */
  readonly errors: ReadonlyMap<string, ReactNode>;
  /** What follows from what is typed, by the field's address. */
  readonly consequences: ReadonlyMap<string, ReactNode>;
}

/** The id of a field's control. */
export const controlId = (formId: string, path: string): string => `${formId}-${path}`;
