import type { Answer } from '../../session/answers';

/** Found things of one kind. */
export type HitGroup = Answer<'/api/search'>['groups'][number];
/** A found thing. */
export type Hit = HitGroup['hits'][number];

/** The page that a found thing has, by its kind. */
const PAGES: { readonly [K in HitGroup['kind']]: (id: string) => string } = {
  fund: (id) => `/funds/${id}`,
  project: (id) => `/projects/${id}`,
  act: (id) => `/acts/${id}`,
  article: (id) => `/rules?provision=${id}`,
  document: (id) => `/records/documents?q=${id}`,
  person: (id) => `/people?q=${id}`,
};

/** Where a found thing is. */
export const hrefOf = (kind: HitGroup['kind'], { id }: Hit): string => PAGES[kind](encodeURIComponent(id));
