import type { PlainDate } from '@jizheng/rules';
import { block, empty, inline, XML_HEAD, xmlText } from './xml.js';

/** An entry of a feed. */
export interface FeedEntry {
  /** A permanent IRI. */
  readonly id: string;
  readonly title: string;
  readonly updated: PlainDate;
  readonly url: string;
  readonly summary: string;
}

/** What a feed says of itself. */
export interface FeedHead {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Of the page that the feed follows. */
  readonly url: string;
  /** Of the feed itself. */
  readonly selfUrl: string;
  /** Where there is no entry; else the newest entry says. */
  readonly updated: PlainDate;
}

/** A page for search engines. */
export interface SitemapEntry {
  readonly url: string;
  readonly updated: PlainDate | null;
}

/** The most URLs that the protocol allows in one file. */
export const SITEMAP_LIMIT = 50_000;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The beginning of a day where the gazette appears. */
const instant = (day: PlainDate): string => `${day}T00:00:00+08:00`;

const text = (name: string, content: string): string => inline(name, {}, xmlText(content));

const entryXml = ({ id, title, updated, url, summary }: FeedEntry): string =>
  block('entry', {}, [
    text('id', id),
    text('title', title),
    text('updated', instant(updated)),
    empty('link', { rel: 'alternate', href: url }),
    text('summary', summary),
  ]);

/** A feed by RFC 4287, entries as they come. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const updated = entries.reduce<PlainDate | null>(
    (newest, entry) => (newest === null || entry.updated > newest ? entry.updated : newest),
    null,
  );
  return `${XML_HEAD}${block('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
    text('id', head.id),
    text('title', head.title),
    text('updated', instant(updated ?? head.updated)),
    block('author', {}, [text('name', head.author)]),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: head.selfUrl }),
    empty('link', { rel: 'alternate', type: 'text/html', href: head.url }),
    ...entries.map(entryXml),
  ])}\n`;
}

const located = (name: string, { url, updated }: SitemapEntry): string =>
  block(name, {}, [text('loc', url), ...(updated === null ? [] : [text('lastmod', updated)])]);

const file = (name: string, children: readonly string[]): string =>
  `${XML_HEAD}${block(name, { xmlns: SITEMAP }, children)}\n`;

/** A sitemap: the file that is asked for, and the parts that it names where one file cannot hold all pages. */
export interface Sitemap {
  readonly index: string;
  readonly parts: readonly string[];
}

/** Pages for search engines (sitemaps.org 0.9), cut into parts of 50,000; parts are numbered from 1. */
export function sitemap(entries: readonly SitemapEntry[], partUrl: (part: number) => string): Sitemap {
  const urlset = (some: readonly SitemapEntry[]): string =>
    file(
      'urlset',
      some.map((entry) => located('url', entry)),
    );
  if (entries.length <= SITEMAP_LIMIT) return { index: urlset(entries), parts: [] };
  const parts = Array.from({ length: Math.ceil(entries.length / SITEMAP_LIMIT) }, (_, part) =>
    urlset(entries.slice(part * SITEMAP_LIMIT, (part + 1) * SITEMAP_LIMIT)),
  );
  return {
    index: file(
      'sitemapindex',
      parts.map((_, part) => located('sitemap', { url: partUrl(part + 1), updated: null })),
    ),
    parts,
  };
}
