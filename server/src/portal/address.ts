import { type PlainDate, parseDate } from '@jizheng/rules';
import { type FileEnding, TAKE_ALONG } from '../gazette/write/addresses.js';

/** A file of a page: one of those that can be taken along, or its QR code. */
export type PageFile = FileEnding | 'svg';

/** What an address of the portal leads to. */
export type PortalAddress =
  | { readonly kind: 'home' }
  | { readonly kind: 'issues' }
  | { readonly kind: 'issue'; readonly year: number; readonly number: number; readonly file: PageFile | null }
  | { readonly kind: 'document'; readonly work: string; readonly file: PageFile | null }
  | { readonly kind: 'unit'; readonly work: string; readonly address: string; readonly file: 'svg' | null }
  | { readonly kind: 'compare'; readonly work: string }
  | { readonly kind: 'newsDays' }
  | { readonly kind: 'news'; readonly day: PlainDate }
  | { readonly kind: 'laws' }
  | { readonly kind: 'search' }
  | { readonly kind: 'feed' }
  | { readonly kind: 'sitemap'; readonly part: number | null };

const FIXED: { readonly [path: string]: PortalAddress } = {
  '': { kind: 'home' },
  issues: { kind: 'issues' },
  news: { kind: 'newsDays' },
  laws: { kind: 'laws' },
  search: { kind: 'search' },
  'feed.xml': { kind: 'feed' },
  'sitemap.xml': { kind: 'sitemap', part: null },
};

const MOST_CHARACTERS = 300;
const FILE = `\\.(${[...TAKE_ALONG, 'svg'].join('|')})`;
const ISSUE = new RegExp(`^(\\d{4})/([1-9]\\d{0,3})(?:${FILE})?$`);
const WORK = '[a-z0-9]+(?:-[a-z0-9]+)*';
const DOCUMENT = new RegExp(`^doc/(${WORK})(?:${FILE})?$`);
const COMPARE = new RegExp(`^doc/(${WORK})/compare$`);
/** art-35, art-15-1, head-2/sub-1/point-3, notice/para-1; a number that a text has twice ends with -r2. */
const SEGMENT = '[a-z]{2,12}(?:-r?\\d{1,6}){0,4}';
const UNIT = new RegExp(`^doc/(${WORK})/(${SEGMENT}(?:/${SEGMENT}){0,9})(\\.svg)?$`);
const NEWS = /^news\/(\d{4}-\d{2}-\d{2})$/;
const SITEMAP = /^sitemap-([1-9]\d{0,3})\.xml$/;

/** Reads the part of a path after `/gb/`; null where no page can have this address, whatever is held. */
export function readAddress(path: string): PortalAddress | null {
  if (path.length > MOST_CHARACTERS) return null;
  if (Object.hasOwn(FIXED, path)) return FIXED[path] ?? null;
  const issue = ISSUE.exec(path);
  if (issue !== null)
    return { kind: 'issue', year: Number(issue[1]), number: Number(issue[2]), file: fileOf(issue[3]) };
  const document = DOCUMENT.exec(path);
  if (document !== null) return { kind: 'document', work: document[1] ?? '', file: fileOf(document[2]) };
  const compare = COMPARE.exec(path);
  if (compare !== null) return { kind: 'compare', work: compare[1] ?? '' };
  const unit = UNIT.exec(path);
  if (unit !== null)
    return {
      kind: 'unit',
      work: unit[1] ?? '',
      address: unit[2] ?? '',
      file: unit[3] === undefined ? null : 'svg',
    };
  const day = parseDate(NEWS.exec(path)?.[1] ?? '');
  if (day.ok) return { kind: 'news', day: day.value };
  const part = SITEMAP.exec(path)?.[1];
  return part === undefined ? null : { kind: 'sitemap', part: Number(part) };
}

const fileOf = (ending: string | undefined): PageFile | null =>
  [...TAKE_ALONG, 'svg' as const].find((each) => each === ending) ?? null;

/** A query as it came: what is given twice counts once. */
export type RawQuery = { readonly [name: string]: unknown };

/** What nobody writes and no database takes, U+0000 first of all. */
const CONTROLS = /\p{Cc}+/gu;

/** A text of a query, shortened, with room where control characters stood; null where it is not given. */
export function textOf(query: RawQuery, name: string, most: number): string | null {
  const given = query[name];
  const text = Array.isArray(given) ? given[0] : given;
  if (typeof text !== 'string') return null;
  const bare = text.slice(0, most).replace(CONTROLS, ' ').trim();
  return bare === '' ? null : bare;
}

/** A day of a query; null where it is not one. */
export function dayIn(query: RawQuery, name: string): PlainDate | null {
  const parsed = parseDate(textOf(query, name, 10) ?? '');
  return parsed.ok ? parsed.value : null;
}

/** A number of a query from 1 to `most`; null where it is not one. */
export function numberIn(query: RawQuery, name: string, most: number): number | null {
  const text = textOf(query, name, 9) ?? '';
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}
