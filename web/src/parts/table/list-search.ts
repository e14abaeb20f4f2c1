/** What a list's address says: order, words looked for, conditions by column. */
export interface ListSearch {
  readonly sort?: string;
  readonly q?: string;
  readonly where?: { readonly [filter: string]: string };
}

/** Reads a list's address; anything else is left out. */
export function listSearch(given: { readonly [name: string]: unknown }): ListSearch {
  const { sort, q, where } = given;
  const conditions =
    typeof where === 'object' && where !== null
      ? Object.entries(where).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
      : [];
  return {
    ...(typeof sort === 'string' && sort !== '' ? { sort } : {}),
    ...(q !== undefined && q !== '' ? { q: String(q) } : {}),
    ...(conditions.length > 0 ? { where: Object.fromEntries(conditions) } : {}),
  };
}

/** The order after a column's head was pressed: ascending, descending, then the list's own. */
export function nextSort(sort: string | undefined, column: string): string | undefined {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? undefined : column;
}
