import type { JsonSchema } from '@jizheng/rules';

interface Property {
  readonly type?: string;
  readonly anyOf?: readonly Property[];
}

const typeOf = ({ type, anyOf }: Property): string | undefined =>
  type ?? anyOf?.find((one) => one.type !== 'null')?.type;

/** A text of an address as JSON of its type; what cannot be read stays text, so that the kind names it. */
function readText(text: unknown, type: string | undefined): unknown {
  if (typeof text !== 'string') return text;
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/**
 * The parts of an address (path, query) as the JSON that a record's kind reads: everything there is text, and what may
 * be absent is null.
 */
export function fromText(schema: JsonSchema, given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const properties = (schema.properties ?? {}) as { readonly [name: string]: Property };
  const absent = Object.entries(properties)
    .filter(([name, { anyOf }]) => !Object.hasOwn(given, name) && anyOf?.some(({ type }) => type === 'null'))
    .map(([name]) => [name, null] as const);
  const present = Object.entries(given).map(
    ([name, text]) => [name, readText(text, typeOf(properties[name] ?? {}))] as const,
  );
  return Object.fromEntries([...absent, ...present]);
}
