import type { PlainDate } from '@jizheng/rules';
import { find, LAST_PAGE } from '../gazette/find/find.js';
import { LONGEST_QUERY } from '../gazette/find/query.js';
import { suggest } from '../gazette/find/suggest.js';
import { findStatutes } from '../gazette/stores/reading-documents.js';
import { findYears } from '../gazette/stores/reading-issues.js';
import { findIssuers } from '../gazette/stores/search.js';
import { dayIn, numberIn, type PortalAddress, type RawQuery, textOf } from './address.js';
import { documentPath, type Frame, unitPath, withQuery } from './frame.js';
import { genreOf } from './genres.js';
import { type Page, pageIn } from './layout.js';
import {
  type Loaded,
  loadComparison,
  loadDocument,
  loadUnit,
  type Missing,
  type Reading,
} from './load/load-document.js';
import { loadHome, loadIssue, loadIssues, loadNews, loadNewsDays } from './load/load-issues.js';
import { comparePage } from './pages/compare.js';
import { documentPage } from './pages/document.js';
import { homePage } from './pages/home.js';
import { issuePage, issuesPage } from './pages/issues.js';
import { lawsPage } from './pages/laws.js';
import { noUnitPage, nowherePage, sameVersionPage, unheldPage } from './pages/missing.js';
import { newsDaysPage, newsPage } from './pages/news.js';
import { type SearchView, searchPage, searchPath } from './pages/search.js';
import { unitPage } from './pages/unit.js';

/** A page that was built, or the path that it is found under. */
export type Built =
  | { readonly kind: 'page'; readonly status: 200 | 404; readonly html: string }
  | { readonly kind: 'moved'; readonly path: string };

/** The addresses of pages; files and feeds are not pages. */
export type PageAddress = Exclude<PortalAddress, { readonly kind: 'feed' | 'sitemap' }>;

/** What a query asks of a page, by the names that it may have there; everything else is left out. */
export function pathOf(address: PageAddress, query: RawQuery): string {
  const on = dayIn(query, 'on');
  switch (address.kind) {
    case 'home':
      return '/gb/';
    case 'issues':
      return withQuery('/gb/issues', { year: numberIn(query, 'year', 2999) });
    case 'issue':
      return `/gb/${address.year}/${address.number}`;
    case 'document':
      return withQuery(documentPath(address.work), { on, whole: numberIn(query, 'whole', 1) });
    case 'unit':
      return withQuery(unitPath(address.work, address.address), { on });
    case 'compare':
      return withQuery(`${documentPath(address.work)}/compare`, {
        from: dayIn(query, 'from'),
        to: dayIn(query, 'to'),
        page: numberIn(query, 'page', 999),
      });
    case 'newsDays':
      return withQuery('/gb/news', { before: dayIn(query, 'before') });
    case 'news':
      return `/gb/news/${address.day}`;
    case 'laws':
      return '/gb/laws';
    case 'search':
      return searchPath(askedOf(query, null), numberIn(query, 'page', LAST_PAGE) ?? 1);
  }
}

/** Builds the page of an address from a handful of queries. */
export async function buildPage(
  reading: Reading,
  frame: Frame,
  address: PageAddress,
  query: RawQuery,
): Promise<Built> {
  const on = dayIn(query, 'on');
  const shown = (page: Page, status: 200 | 404 = 200): Built => ({
    kind: 'page',
    status,
    html: pageIn(frame, page).markup,
  });
  const either = <T>(loaded: Loaded<T>, page: (view: T) => Page): Built =>
    loaded.kind === 'found' ? shown(page(loaded.view)) : gone(frame, loaded, frame.path);
  switch (address.kind) {
    case 'home':
      return shown(homePage(frame, await loadHome(reading)));
    case 'issues':
      return shown(issuesPage(frame, await loadIssues(reading, numberIn(query, 'year', 2999))));
    case 'issue': {
      const view = await loadIssue(reading, address.year, address.number);
      return view === null ? gone(frame, { kind: 'nowhere' }, frame.path) : shown(issuePage(frame, view));
    }
    case 'document':
      return either(await loadDocument(reading, { work: address.work, on }), (view) =>
        documentPage(frame, view, numberIn(query, 'whole', 1) !== null),
      );
    case 'unit':
      return either(await loadUnit(reading, { work: address.work, address: address.address, on }), (view) =>
        unitPage(frame, view),
      );
    case 'compare': {
      const [from, to, page] = [dayIn(query, 'from'), dayIn(query, 'to'), numberIn(query, 'page', 999) ?? 1];
      return either(await loadComparison(reading, { work: address.work, from, to, page }), (view) =>
        comparePage(frame, view),
      );
    }
    case 'newsDays':
      return shown(newsDaysPage(frame, await loadNewsDays(reading, dayIn(query, 'before'))));
    case 'news': {
      const view = await loadNews(reading, address.day);
      return shown(newsPage(frame, view), view.entries.length === 0 ? 404 : 200);
    }
    case 'laws':
      return shown(lawsPage(frame, await findStatutes(reading.client, reading.jurisdiction)));
    case 'search':
      return shown(searchPage(frame, await search(reading, query)));
  }
}

/** A page that says why there is none, and what to do next. */
function gone(frame: Frame, missing: Missing, path: string): Built {
  switch (missing.kind) {
    case 'elsewhere':
      return { kind: 'moved', path: path.replace(/^\/gb\/doc\/[^/?]+/, documentPath(missing.work)) };
    case 'unheld':
      return {
        kind: 'page',
        status: 404,
        html: pageIn(frame, unheldPage(frame, missing.work, missing.effects)).markup,
      };
    case 'sameVersion':
      return {
        kind: 'page',
        status: 404,
        html: pageIn(frame, sameVersionPage(frame, missing.work, missing.versions)).markup,
      };
    case 'noUnit':
      return {
        kind: 'page',
        status: 404,
        html: pageIn(frame, noUnitPage(frame, missing.work, missing.versions)).markup,
      };
    case 'nowhere':
      return { kind: 'page', status: 404, html: pageIn(frame, nowherePage(frame)).markup };
  }
}

const VALIDITIES = ['inForce', 'repealed', 'notYet'] as const;

function askedOf(query: RawQuery, today: PlainDate | null): SearchView {
  const validity = textOf(query, 'validity', 12);
  const day = dayIn(query, 'on');
  return {
    text: textOf(query, 'q', LONGEST_QUERY) ?? '',
    filters: {
      issuer: textOf(query, 'issuer', 80),
      genre: genreOf(textOf(query, 'genre', 20)),
      year: numberIn(query, 'year', 2999),
      validity: VALIDITIES.find((each) => each === validity) ?? null,
      on: day ?? today ?? ('1949-10-01' as PlainDate),
    },
    on: day,
    page: numberIn(query, 'page', LAST_PAGE) ?? 1,
    findings: null,
    suggestions: [],
    issuers: [],
    years: [],
  };
}

const ISSUERS_OFFERED = 40;

async function search({ client, jurisdiction, today }: Reading, query: RawQuery): Promise<SearchView> {
  const asked = askedOf(query, today);
  const { text, filters, page } = asked;
  const findings = text === '' ? null : await find(client, jurisdiction, { text, page, ...filters });
  const isEmpty = findings !== null && findings.documents.length === 0 && findings.numbered === null;
  const [issuers, years, suggestions] = await Promise.all([
    findIssuers(client, jurisdiction, ISSUERS_OFFERED),
    findYears(client, jurisdiction),
    isEmpty ? suggest(client, jurisdiction, [...text].slice(0, 4).join('')) : [],
  ]);
  return { ...asked, findings, issuers, years: years.map(({ year }) => year), suggestions };
}
