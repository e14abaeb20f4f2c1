import type { Text } from '@jizheng/rules';

/** A fragment of JSON Schema as a form reads it: what an act or a rule asks for, with its titles and choices. */
export interface FormSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [name: string]: FormSchema };
  readonly items?: FormSchema;
  readonly anyOf?: readonly FormSchema[];
  readonly 'x-title'?: Text;
  readonly 'x-kind'?: string;
  readonly 'x-choices'?: readonly ({ readonly code: string } & Text)[];
}

/** What the API document cannot type further: a schema that travels as JSON. */
export const schemaIn = (json: unknown): FormSchema =>
  typeof json === 'object' && json !== null ? (json as FormSchema) : {};
