import pg from 'pg';

/** Each name is a prepared statement kept by the connection; beyond this many texts the rest go unnamed. */
const maxNames = 1_000;

const hasValues = (values: unknown): boolean => Array.isArray(values) && values.length > 0;

/**
 * A client that prepares every query with parameters once, under a name of its own for each text: the server
 * then parses and plans it once. Texts must be constants, values go in parameters.
 */
export class NamedClient extends pg.Client {
  readonly #names = new Map<string, string>();

  override query(query: unknown, ...rest: unknown[]) {
    return Reflect.apply(super.query, this, [this.#named(query, rest[0]), ...rest]);
  }

  #named(query: unknown, values: unknown): unknown {
    if (typeof query === 'string') {
      return hasValues(values) ? { text: query, name: this.#nameOf(query) } : query;
    }
    if (typeof query !== 'object' || query === null || 'name' in query || 'submit' in query) return query;
    if (!('text' in query) || typeof query.text !== 'string') return query;
    const own = 'values' in query ? query.values : values;
    return hasValues(own) ? { ...query, name: this.#nameOf(query.text) } : query;
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= maxNames) return known;
    const name = `jz${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}
