import type { Text } from '@jizheng/rules';
import type { ReactNode } from 'react';
import type { Source } from './source';

/** A field as its own control is told of it. */
export interface OwnControl {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly form: FormContext;
}

/** What a form knows of a field beyond its schema. */
export interface FieldHints {
  /** Its value is the code of something that is chosen by its name. */
  readonly source?: Source;
  /** It is answered in a sentence or more. */
  readonly isLong?: boolean;
  /** A yes or no that has to be said: neither stands there before. */
  readonly answers?: { readonly yes: Text; readonly no: Text };
  /** What it would usually be. */
  readonly suggestion?: string;
  /** The form fills it in. */
  readonly isHidden?: boolean;
  readonly title?: Text;
  readonly help?: ReactNode;
  /** What stands below it: figures that it depends on, what is computed from it. */
  readonly below?: ReactNode;
  /** A control of its own instead of the usual one. */
  readonly control?: (field: OwnControl) => ReactNode;
}

/** What the fields of one form share. */
export interface FormContext {
  readonly formId: string;
  /** What is wrong, by the field's address. */
  readonly errors: ReadonlyMap<string, ReactNode>;
  /** What follows from what is typed, by the field's address. */
  readonly consequences: ReadonlyMap<string, ReactNode>;
  readonly hintsOf?: (path: string) => FieldHints;
}

const NO_HINTS: FieldHints = {};

/** What is known of a field beyond its schema. */
export const hintsFor = (form: FormContext, path: string): FieldHints => form.hintsOf?.(path) ?? NO_HINTS;

/** The id of a field's control. */
export const controlId = (formId: string, path: string): string => `${formId}-${path}`;
