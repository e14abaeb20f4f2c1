import type { FormSchema } from '../../session/types/act';

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

function kindOf(schema: FormSchema): ShapeKind {
  const { type, pattern = '', properties } = schema;
  if (schema.enum !== undefined) return 'choice';
  if (type === 'boolean') return 'flag';
  if (type === 'integer') return (schema.minimum ?? 0) >= 1900 ? 'year' : 'count';
  if (type === 'array') return 'list';
  if (type === 'object') {
    const fields = Object.values(properties ?? {});
    return fields.length > 0 && fields.every((field) => field.type === 'boolean') ? 'checklist' : 'record';
  }
  if (schema.format === 'date') return 'day';
  if (pattern.includes('%')) return 'share';
  if (pattern.includes('{2}-')) return 'monthDay';
  if (pattern.includes('{1,17}')) return 'money';
  if (pattern.includes('{1,15}')) return 'decimal';
  return 'text';
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
