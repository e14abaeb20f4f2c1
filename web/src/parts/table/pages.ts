interface PageOf<R> {
  readonly items: readonly R[];
}

/** The rows of pages, one after another. */
export const joined = <R>(pages: readonly PageOf<R>[]): readonly R[] =>
  pages.length === 1 ? (pages[0]?.items ?? []) : pages.flatMap(({ items }) => items);
