import type { Answer } from '../../session/answers';
import { placeOf } from '../law-place';

/** Found things of one kind. */
export type HitGroup = Answer<'/api/search'>['groups'][number];
/** A found thing. */
export type Hit = HitGroup['hits'][number];

const safe = encodeURIComponent;

/** The page that a found thing has, by its kind. */
const PAGES: { readonly [K in HitGroup['kind']]: (id: string) => string } = {
  fund: (id) => `/funds/${safe(id)}`,
  project: (id) => `/projects/${safe(id)}`,
  act: (id) => `/acts/${safe(id)}`,
  article: (id) => `/law/${safe(placeOf(id).document)}#${placeOf(id).place}`,
  document: (id) => `/records/documents?q=${safe(id)}`,
  person: (id) => `/people?q=${safe(id)}`,
};

/** Where a found thing is. */
export const hrefOf = (kind: HitGroup['kind'], { id }: Hit): string => PAGES[kind](id);
