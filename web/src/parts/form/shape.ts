import type { FormSchema } from '../../session/form-schema';

/** What a schema asks a person for. */
export type ShapeKind =
  | 'money'
  | 'day'
  | 'monthDay'
  | 'year'
  | 'count'
  | 'flag'
  | 'choice'
  | 'share'
  | 'decimal'
  | 'text'
  | 'checklist'
  | 'list'
  | 'record';

/** A schema as a form sees it. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly schema: FormSchema;
  /** It may be left empty; empty is sent as null. */
  readonly isOptional: boolean;
}

/** A schema without the "or null" around it; its titles stay. */
function withoutNull(schema: FormSchema): { readonly schema: FormSchema; readonly isOptional: boolean } {
  const { anyOf, ...around } = schema;
  if (anyOf === undefined) return { schema, isOptional: false };
  const inner = anyOf.find(({ type }) => type !== 'null');
  const isOptional = anyOf.some(({ type }) => type === 'null');
  return { schema: { ...inner, ...around }, isOptional };
}

/** The kinds that the server names, as a form calls them. */
const NAMED: { readonly [kind: string]: ShapeKind } = {
  money: 'money',
  ratio: 'share',
  decimal: 'decimal',
  date: 'day',
  year: 'year',
  count: 'count',
  text: 'text',
  flag: 'flag',
  choice: 'choice',
  list: 'list',
  checklist: 'checklist',
  record: 'record',
};

/** A schema that names no kind, by what it allows. */
function guessedKind({ type, pattern = '', format, minimum = 0, enum: choices }: FormSchema): ShapeKind {
  if (choices !== undefined) return 'choice';
  if (type === 'boolean') return 'flag';
  if (type === 'integer') return minimum >= 1900 ? 'year' : 'count';
  if (type === 'array') return 'list';
  if (type === 'object') return 'record';
  if (format === 'date') return 'day';
  return pattern === '^\\d{2}-\\d{2}$' ? 'monthDay' : 'text';
}

function kindOf(schema: FormSchema): ShapeKind {
  const named = NAMED[schema['x-kind'] ?? ''];
  return named === undefined || named === 'text' ? guessedKind(schema) : named;
}

/** What a schema asks a person for. */
export function shapeOf(given: FormSchema): Shape {
  const { schema, isOptional } = withoutNull(given);
  return { kind: kindOf(schema), schema, isOptional };
}

/** What a field holds before anybody typed. */
export function emptyOf(given: FormSchema): unknown {
  const { kind, schema, isOptional } = shapeOf(given);
  if (isOptional) return null;
  switch (kind) {
    case 'flag':
      return false;
    case 'list':
      return [];
    case 'record':
    case 'checklist':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [name, emptyOf(field)]),
      );
    case 'choice':
      return schema.enum?.length === 1 ? schema.enum[0] : '';
    default:
      return '';
  }
}
