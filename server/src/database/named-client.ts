import pg from 'pg';

/** Each name is a prepared statement kept by every connection; beyond this many texts the rest go unnamed. */
const maxNames = 1_000;

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= maxNames) return known;
  const name = `jz${names.size + 1}`;
  names.set(text, name);
  return name;
}

const hasValues = (values: unknown): boolean => Array.isArray(values) && values.length > 0;

function named(query: unknown, values: unknown): unknown {
  if (typeof query === 'string') {
    return hasValues(values) ? { text: query, name: nameOf(query) } : query;
  }
  if (typeof query !== 'object' || query === null || 'name' in query || 'submit' in query) return query;
  if (!('text' in query) || typeof query.text !== 'string') return query;
  const own = 'values' in query ? query.values : values;
  return hasValues(own) ? { ...query, name: nameOf(query.text) } : query;
}

/**
 * A client that prepares every query with parameters once for each connection, under a name made from its
 * text: the server then parses and plans it once. Texts must be constants, values go in parameters.
 */
export class NamedClient extends pg.Client {
  override query(query: unknown, ...rest: unknown[]) {
    return Reflect.apply(super.query, this, [named(query, rest[0]), ...rest]);
  }
}
