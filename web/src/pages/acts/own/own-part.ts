import type { Json } from '../../../session/json';
import type { FormConsequence } from '../use-consequence';

/** What a part of a form that is made for one act is told. */
export interface OwnPart {
  readonly on: string;
  readonly input: Json;
  readonly consequence: FormConsequence;
}

/** A field's text; empty where there is none. */
export const textIn = (input: Json, field: string): string => {
  const value = input[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
