import type { Answer, Position } from '../../session/answers';
import { keepsPeople } from '../../session/position';
import { placeOf } from '../law-place';

/** Found things of one kind. */
export type HitGroup = Answer<'/api/search'>['groups'][number];
/** A found thing. */
export type Hit = HitGroup['hits'][number];

const safe = encodeURIComponent;

/** The page that a found thing has, by its kind. */
const PAGES: { readonly [K in Exclude<HitGroup['kind'], 'person'>]: (id: string) => string } = {
  fund: (id) => `/funds/${safe(id)}`,
  project: (id) => `/projects/${safe(id)}`,
  act: (id) => `/acts/${safe(id)}`,
  article: (id) => `/law/${safe(placeOf(id).document)}#${placeOf(id).place}`,
  document: (id) => `/records/documents?q=${safe(id)}`,
};

/** Where a found thing is; null for a person, but for those who keep the list of people. */
export function hrefOf(kind: HitGroup['kind'], { id }: Hit, position: Position): string | null {
  if (kind !== 'person') return PAGES[kind](id);
  return keepsPeople(position) ? `/people?q=${safe(id)}` : null;
}
