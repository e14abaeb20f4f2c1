import type { Hit } from '../../session/types/work';

/** The page that a found thing has, by its kind. */
const PAGES: { readonly [kind: string]: (id: string) => string } = {
  funds: (id) => `/funds/${id}`,
  projects: (id) => `/projects/${id}`,
  acts: (id) => `/acts/${id}`,
  papers: (id) => `/papers/${id}`,
  articles: (id) => `/rules?provision=${id}`,
  provisions: (id) => `/rules?provision=${id}`,
  rules: (id) => `/rules?rule=${id}`,
  documents: (id) => `/records/documents?q=${id}`,
  people: (id) => `/people?q=${id}`,
};

/** Where a found thing is. */
export function hrefOf(kind: string, { id }: Hit): string {
  const page = PAGES[kind] ?? PAGES[`${kind}s`];
  return page === undefined ? '/' : page(encodeURIComponent(id));
}
