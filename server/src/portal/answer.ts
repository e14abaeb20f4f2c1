import { ok, type PlainDate } from '@jizheng/rules';
import type { Database } from '../database/index.js';
import type { FileEnding } from '../gazette/write/addresses.js';
import { describeWriteError } from '../gazette/write/index.js';
import { qrSvg } from '../gazette/write/qr.js';
import { dayIn, type PageFile, type PortalAddress, type RawQuery, readAddress, textOf } from './address.js';
import { buildPage, pathOf } from './build-page.js';
import type { PairMemory } from './compare/pair-memory.js';
import { documentPath, type Frame, issuePath, to, unitPath, withQuery } from './frame.js';
import { type Page, pageIn } from './layout.js';
import { loadVersion, type Reading } from './load/load-document.js';
import { documentMade, heldBy, issueMade, loadFeed, loadSitemap, loadWholeIssue } from './load/load-file.js';
import { type Kept, keep, type Made, type PageCache } from './page-cache.js';
import { nowherePage, tooManyPage, troublePage, unwrittenPage } from './pages/missing.js';
import type { Publication, Published } from './publication.js';

/** What the portal answers with. */
export type PortalAnswer =
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'kept'; readonly kept: Kept; readonly maxAge: number; readonly logged?: object };

/** A request to the portal. */
export interface PortalRequest {
  /** After /gb/; null: the answer to an earlier try failed. */
  readonly path: string | null;
  readonly query: RawQuery;
  readonly baseUrl: string;
  /** Whether this reader may have another file made. */
  isAllowed(): Promise<boolean>;
}

/** What the portal answers from. */
export interface PortalParts {
  readonly database: Database;
  readonly publication: Publication;
  readonly pages: PageCache;
  readonly files: PageCache;
  readonly memory: PairMemory;
  readonly style: string;
  today(): PlainDate;
  /** Whether the data of a jurisdiction are invented. */
  isDemo(jurisdiction: string): boolean;
}

const AGE_S = 60;
const HTML = 'text/html; charset=utf-8';
/** Files of so little work that everybody may have them at once. */
const LIGHT: ReadonlySet<PageFile> = new Set(['txt', 'json', 'xml', 'svg']);
const NOBODY: Published = { jurisdiction: '', gazette: '政府公报', stamp: '' };

/** A file of a page, by its address. */
type FileAddress = Extract<PortalAddress, { readonly file: PageFile | null }> & { readonly file: PageFile };

/** What is thrown through the cache so that nothing is kept. */
class Unmade {
  readonly answer: PortalAnswer;

  constructor(answer: PortalAnswer) {
    this.answer = answer;
  }
}

/** The portal's answers: pages and files by their addresses, kept until something is published. */
export function answerPortal(parts: PortalParts): (request: PortalRequest) => Promise<PortalAnswer> {
  return async (request) => {
    const frame = frameOf(parts, request);
    if (request.path === null) return told(frame, troublePage(frame), 500);
    const address = readAddress(request.path);
    if (address === null) return elsewhere(request.path) ?? told(frame, nowherePage(frame), 404);
    const published = await parts.publication.now();
    if (published === null) return told(frame, troublePage(frame), 503);
    parts.pages.renew(published.stamp);
    parts.files.renew(published.stamp);
    const asked = { ...request, published, frame: frameOf(parts, request) };
    try {
      return await answerTo(parts, asked, address);
    } catch (thrown) {
      if (thrown instanceof Unmade) return thrown.answer;
      throw thrown;
    }
  };
}

interface Asked extends PortalRequest {
  readonly published: Published;
  readonly frame: Frame;
}

function answerTo(parts: PortalParts, asked: Asked, address: PortalAddress): Promise<PortalAnswer> {
  if (address.kind === 'feed' || address.kind === 'sitemap') return mapOf(parts, asked, address);
  if ('file' in address && address.file !== null)
    return fileOf(parts, asked, { ...address, file: address.file } as FileAddress);
  const frame: Frame = { ...asked.frame, path: pathOf(address, asked.query) };
  const key = [frame.baseUrl, frame.language, frame.today, frame.path].join('\n');
  return found(parts.pages, key, () =>
    read(parts, asked, async (reading): Promise<Made> => {
      const built = await buildPage(reading, frame, address, asked.query);
      if (built.kind === 'moved') throw new Unmade({ kind: 'moved', path: to(frame, built.path) });
      return { status: built.status, type: HTML, content: built.html };
    }),
  );
}

async function found(cache: PageCache, key: string, work: () => Promise<Made>): Promise<PortalAnswer> {
  return { kind: 'kept', kept: cache.find(key) ?? (await cache.make(key, work)), maxAge: AGE_S };
}

/** Reads what is published, in one transaction that sees nothing else. */
async function read<T>(
  parts: PortalParts,
  { published, frame }: Asked,
  work: (reading: Reading) => Promise<T>,
): Promise<T> {
  const ran = await parts.database.withWeb('read', async (client) =>
    ok(
      await work({
        client,
        jurisdiction: published.jurisdiction,
        today: frame.today,
        pair: (older, newer, articles) => parts.memory.pair(older.version, newer.version, articles),
      }),
    ),
  );
  if (ran.ok) return ran.value;
  const { code, params } = ran.error;
  throw new Unmade({ ...told(frame, troublePage(frame), 503), logged: { code, ...params } });
}

function mapOf(
  parts: PortalParts,
  asked: Asked,
  address: Extract<PortalAddress, { kind: 'feed' | 'sitemap' }>,
): Promise<PortalAnswer> {
  const { baseUrl, published } = asked;
  const key = [baseUrl, address.kind, address.kind === 'feed' ? '' : address.part].join('\n');
  return found(parts.pages, key, () =>
    read(parts, asked, async (reading) => {
      const made =
        address.kind === 'feed'
          ? await loadFeed(reading, baseUrl, published.gazette)
          : await loadSitemap(reading, baseUrl, address.part);
      return made ?? nowhere(asked);
    }),
  );
}

/** A file: made once, and the dear ones only so often for one reader. */
async function fileOf(parts: PortalParts, asked: Asked, address: FileAddress): Promise<PortalAnswer> {
  const { baseUrl } = asked;
  const path = pagePath(address);
  const on = dayIn(asked.query, 'on');
  const key = [baseUrl, withQuery(`${path}.${address.file}`, { on })].join('\n');
  if (address.file === 'svg') {
    return found(parts.files, key, async () => ({
      status: 200,
      type: 'image/svg+xml',
      content: qrSvg(`${baseUrl}${path}`, path),
    }));
  }
  const { file } = address;
  if (parts.files.find(key) === undefined && !LIGHT.has(file) && !(await asked.isAllowed()))
    return told(asked.frame, tooManyPage(asked.frame), 429);
  return found(parts.files, key, async () => {
    // The connection is given back before the writing begins.
    const write = await read(parts, asked, (reading) => writerOf(reading, address, on));
    if (write === null) return nowhere(asked);
    const made = await write(baseUrl, file);
    if (made.ok) return made.value;
    const page = unwrittenPage(asked.frame, describeWriteError(made.error, asked.frame.language));
    throw new Unmade({
      ...told(asked.frame, page, made.error.code === 'tooLong' ? 422 : 500),
      logged: made.error,
    });
  });
}

type Writer = (baseUrl: string, ending: FileEnding) => ReturnType<typeof issueMade>;

/** Reads what a file is written from; null where nothing is held. */
async function writerOf(
  reading: Reading,
  address: FileAddress,
  on: PlainDate | null,
): Promise<Writer | null> {
  if (address.kind === 'issue') {
    const issue = await loadWholeIssue(reading, address.year, address.number);
    return issue === null ? null : (baseUrl, ending) => issueMade(issue, baseUrl, ending);
  }
  const loaded = await loadVersion(reading, { work: address.work, on });
  if (loaded.kind !== 'found') return null;
  const view = { ...loaded.view, held: await heldBy(reading, loaded.view.document) };
  return (baseUrl, ending) => documentMade(view, baseUrl, ending);
}

const pagePath = (address: FileAddress): string => {
  switch (address.kind) {
    case 'issue':
      return issuePath(address.year, address.number);
    case 'document':
      return documentPath(address.work);
    case 'unit':
      return unitPath(address.work, address.address);
  }
};

const nowhere = ({ frame }: Asked): Made => ({
  status: 404,
  type: HTML,
  content: pageIn(frame, nowherePage(frame)).markup,
});

function told(frame: Frame, page: Page, status: number): Extract<PortalAnswer, { kind: 'kept' }> {
  const kept = keep({ status, type: HTML, content: pageIn(frame, page).markup });
  return { kind: 'kept', kept, maxAge: 0 };
}

/** An address with a slash too many is the one without it. */
function elsewhere(path: string): PortalAnswer | null {
  const bare = path.replace(/\/+$/, '');
  return bare === path || bare === '' || readAddress(bare) === null
    ? null
    : { kind: 'moved', path: `/gb/${bare}` };
}

function frameOf(
  { publication, style, today, isDemo }: PortalParts,
  { query, baseUrl }: PortalRequest,
): Frame {
  const { gazette, jurisdiction } = publication.last ?? NOBODY;
  return {
    language: textOf(query, 'lang', 2) === 'en' ? 'en' : 'zh',
    today: today(),
    baseUrl,
    path: '/gb/',
    gazette,
    isDemo: isDemo(jurisdiction),
    style,
  };
}
