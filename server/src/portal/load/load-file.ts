import { ok, type Result } from '@jizheng/rules';
import { findDocuments, findHeld } from '../../gazette/stores/reading-documents.js';
import {
  findAllWorks,
  findIssue,
  findIssues,
  findNewest,
  findNewestCorrections,
  findNewsDays,
} from '../../gazette/stores/reading-issues.js';
import type { GazetteDocument, Issue } from '../../gazette/tree.js';
import type { FileEnding } from '../../gazette/write/addresses.js';
import type { WriteContext } from '../../gazette/write/context.js';
import {
  atomFeed,
  documentAkn,
  documentDocx,
  documentFileName,
  documentJson,
  documentPdf,
  documentText,
  issueAkn,
  issueDocx,
  issueFileName,
  issueJson,
  issuePdf,
  issueText,
  sitemap,
} from '../../gazette/write/index.js';
import type { WriteError } from '../../gazette/write/write-error.js';
import { namesIn, placesIn } from '../cites.js';
import { documentPath, issuePath, unitPath } from '../frame.js';
import { titlesOf, unitsOf } from '../outline.js';
import type { Made } from '../page-cache.js';
import { MEDIA_TYPE } from '../parts/take.js';
import type { DocumentView } from '../view.js';
import type { Reading } from './load-document.js';

type Written = string | Uint8Array;

const made = (ending: FileEnding, disposition: string, content: Written): Made => ({
  status: 200,
  type: MEDIA_TYPE[ending],
  disposition: ending === 'pdf' ? disposition.replace(/^attachment/, 'inline') : disposition,
  content,
});

/** A document in a form in which it is taken along; its words and names are all that is written, nothing is read. */
export async function documentMade(
  { work, document, version, held }: Pick<DocumentView, 'work' | 'document' | 'version' | 'held'>,
  baseUrl: string,
  ending: FileEnding,
): Promise<Result<Made, WriteError>> {
  const addresses = new Set(unitsOf(document).map(({ address }) => address));
  const places = placesIn(
    {
      work: work.work,
      titles: titlesOf(document),
      has: (address) => addresses.has(address),
      pathOf: (address) => unitPath(work.work, address),
    },
    held,
  );
  const { year, number, cumulative, gazette: title, issuedOn } = version;
  const context: WriteContext = {
    baseUrl,
    madeOn: version.year === null ? (version.validFrom ?? issuedOn) : issuedOn,
    printedIn: year === null || number === null ? null : { title, year, number, cumulative, issuedOn },
    linksIn: (text) =>
      places(text).flatMap(({ from, to, href }) =>
        href === null ? [] : [{ from, to, href: `${baseUrl}${href}` }],
      ),
  };
  const written = await writeDocument(document, context, ending);
  return written.ok ? ok(made(ending, documentFileName(document, ending).header, written.value)) : written;
}

async function writeDocument(
  document: GazetteDocument,
  context: WriteContext,
  ending: FileEnding,
): Promise<Result<Written, WriteError>> {
  switch (ending) {
    case 'txt':
      return ok(documentText(document, context));
    case 'json':
      return ok(documentJson(document, context));
    case 'xml':
      return ok(documentAkn(document, context));
    case 'docx':
      return documentDocx(document, context);
    case 'pdf':
      return documentPdf(document, context);
  }
}

/** An issue with all its documents; null where it was not published. */
export async function loadWholeIssue(
  { client, jurisdiction }: Reading,
  year: number,
  number: number,
): Promise<Issue | null> {
  const found = await findIssue(client, jurisdiction, year, number);
  if (found === null) return null;
  const { front, edition, ...issue } = found;
  const documents = await findDocuments(client, edition);
  const contents = documents.flatMap(({ id, section, title, number: own, page, lines }) =>
    section === null ? [] : [{ section, title, number: own, page, document: id, lines }],
  );
  return {
    kind: 'issue',
    ...issue,
    frequency: front?.frequency ?? null,
    imprint: front?.imprint ?? [],
    contents: front?.contents ?? contents,
    documents,
  };
}

/** An issue in a form in which it is taken along. */
export async function issueMade(
  issue: Issue,
  baseUrl: string,
  ending: FileEnding,
): Promise<Result<Made, WriteError>> {
  const written = await writeIssue(issue, baseUrl, ending);
  return written.ok ? ok(made(ending, issueFileName(issue, ending).header, written.value)) : written;
}

async function writeIssue(
  issue: Issue,
  baseUrl: string,
  ending: FileEnding,
): Promise<Result<Written, WriteError>> {
  switch (ending) {
    case 'txt':
      return ok(issueText(issue, baseUrl));
    case 'json':
      return ok(issueJson(issue, baseUrl));
    case 'xml':
      return ok(issueAkn(issue, baseUrl));
    case 'docx':
      return issueDocx(issue, baseUrl);
    case 'pdf':
      return issuePdf(issue, baseUrl);
  }
}

/** The held works that a document cites. */
export const heldBy = (
  { client, jurisdiction }: Reading,
  document: GazetteDocument,
): ReturnType<typeof findHeld> =>
  findHeld(client, jurisdiction, namesIn(unitsOf(document).map(({ text }) => text)));

const FEED_ENTRIES = 60;

/** The newest documents as an Atom feed. */
export async function loadFeed(
  { client, jurisdiction, today }: Reading,
  baseUrl: string,
  gazette: string,
): Promise<Made> {
  const documents = (await findNewest(client, jurisdiction, FEED_ENTRIES)).map(
    ({ work, title, number, issuers, updated }) => {
      const url = `${baseUrl}${documentPath(work)}`;
      const summary = [number, ...issuers].filter((word) => word !== null).join(' ');
      return { id: url, title, updated, url, summary };
    },
  );
  const corrections = (await findNewestCorrections(client, jurisdiction, FEED_ENTRIES)).map(
    ({ id, work, title, address, printed, corrected, updated }) => {
      const url = `${baseUrl}${address === '' ? documentPath(work) : unitPath(work, address)}`;
      const summary = corrected === '' ? `“${printed}”应删去` : `“${printed}”应为“${corrected}”`;
      return {
        id: `${baseUrl}${documentPath(work)}#correction-${id}`,
        title: `更正：${title}`,
        updated,
        url,
        summary,
      };
    },
  );
  const newest = [...corrections, ...documents]
    .toSorted((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, FEED_ENTRIES);
  const content = atomFeed(
    {
      id: `${baseUrl}/gb/`,
      title: gazette,
      author: gazette,
      url: `${baseUrl}/gb/`,
      selfUrl: `${baseUrl}/gb/feed.xml`,
      updated: newest[0]?.updated ?? today,
    },
    newest,
  );
  return { status: 200, type: 'application/atom+xml; charset=utf-8', content };
}

const NEWS_DAYS_MAPPED = 20_000;

/** A map of the site for search engines; null where it has no such part. */
export async function loadSitemap(
  { client, jurisdiction }: Reading,
  baseUrl: string,
  part: number | null,
): Promise<Made | null> {
  const [works, issues, days] = await Promise.all([
    findAllWorks(client, jurisdiction),
    findIssues(client, jurisdiction, { year: null, most: Number.MAX_SAFE_INTEGER }),
    findNewsDays(client, jurisdiction, { before: null, most: NEWS_DAYS_MAPPED }),
  ]);
  const entries = [
    ...['/gb/', '/gb/issues', '/gb/news', '/gb/laws'].map((path) => ({
      url: `${baseUrl}${path}`,
      updated: null,
    })),
    ...issues.map(({ year, number, issuedOn }) => ({
      url: `${baseUrl}${issuePath(year, number)}`,
      updated: issuedOn,
    })),
    ...works.map(({ work, updated }) => ({ url: `${baseUrl}${documentPath(work)}`, updated })),
    ...days.map(({ day }) => ({ url: `${baseUrl}/gb/news/${day}`, updated: null })),
  ];
  const { index, parts } = sitemap(entries, (each) => `${baseUrl}/gb/sitemap-${each}.xml`);
  const content = part === null ? index : parts[part - 1];
  return content === undefined ? null : { status: 200, type: 'application/xml; charset=utf-8', content };
}
