import type { Text } from '@jizheng/rules';
import { type Frame, say, to } from './frame.js';
import { apart, type Content, type Html, html, plain } from './html.js';

/** The doors of the portal. */
export type Door = 'gazette' | 'issues' | 'news' | 'laws' | 'search';

const DOORS: readonly (readonly [door: Door, path: string, title: Text])[] = [
  ['gazette', '/gb/', { zh: '公报', en: 'Gazette' }],
  ['issues', '/gb/issues', { zh: '历年各期', en: 'All issues' }],
  ['news', '/gb/news', { zh: '政务要闻', en: 'News' }],
  ['laws', '/gb/laws', { zh: '法律法规', en: 'Laws' }],
  ['search', '/gb/search', { zh: '搜索', en: 'Search' }],
];

/** Another form of the same page. */
export interface Alternate {
  readonly type: string;
  readonly path: string;
  readonly title: string;
}

/** A page before it stands in its frame. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly door: Door | null;
  readonly main: Content;
  readonly alternates?: readonly Alternate[];
  /** Where a search engine should look instead; default: the page's own path. */
  readonly canonical?: string;
  /** A page that nobody should find by a search engine. */
  readonly isHidden?: boolean;
}

const SAYS = {
  skip: { zh: '跳到正文', en: 'Skip to content' },
  doors: { zh: '栏目', en: 'Sections' },
  allDoors: { zh: '全部栏目', en: 'All sections' },
  language: { zh: '界面语言', en: 'Language of this site' },
  demo: { zh: '示例站点，数据均为虚构', en: 'A demonstration: all data are invented' },
  paper: {
    zh: '纸质公报可在各级政务服务中心、档案馆和公共图书馆查阅。',
    en: 'The gazette is kept on paper at service centres, archives and public libraries.',
  },
  same: {
    zh: '公报所登文件与正式文件具有同等效力。',
    en: 'What the gazette prints has the same force as the official document. The texts are in Chinese.',
  },
  feed: { zh: '订阅 Atom', en: 'Atom feed' },
  map: { zh: '网站地图', en: 'Sitemap' },
  api: { zh: '数据接口', en: 'API' },
} as const satisfies { readonly [name: string]: Text };

/** A whole page in its frame. */
export function pageIn(frame: Frame, page: Page): Html {
  const { language, gazette, style, baseUrl } = frame;
  const title = plain(page.title === gazette ? gazette : `${page.title} · ${gazette}`);
  const canonical = page.canonical ?? frame.path;
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${plain(page.description)}">
${page.isHidden === true ? html`<meta name="robots" content="noindex">\n` : null}<meta property="og:type" content="${page.door === null ? 'website' : 'article'}">
<meta property="og:title" content="${plain(page.title)}">
<meta property="og:site_name" content="${plain(gazette)}">
<meta property="og:url" content="${baseUrl}${canonical}">
<link rel="canonical" href="${baseUrl}${canonical}">
<link rel="alternate" hreflang="zh" href="${baseUrl}${frame.path}">
<link rel="alternate" hreflang="en" href="${baseUrl}${to({ language: 'en' }, frame.path)}">
<link rel="alternate" type="application/atom+xml" href="/gb/feed.xml" title="${plain(gazette)}">
${(page.alternates ?? []).map(({ type, path, title: name }) => html`<link rel="alternate" type="${type}" href="${path}" title="${name}">\n`)}<link rel="stylesheet" href="${style}">
</head>
<body>
<a class="skip" href="#main">${say(frame, SAYS.skip)}</a>
${masthead(frame, page.door)}
<main id="main" class="w" tabindex="-1">
${page.main}
</main>
${footer(frame)}
</body>
</html>
`;
}

const doorLinks = (frame: Frame, current: Door | null): Html =>
  html`<ul>${DOORS.map(
    ([door, path, title]) =>
      html`<li><a href="${to(frame, path)}"${door === current ? html` aria-current="${frame.path === path ? 'page' : 'true'}"` : null}>${say(frame, title)}</a></li>`,
  )}</ul>`;

function masthead(frame: Frame, current: Door | null): Html {
  const { gazette, isDemo, path, language } = frame;
  return html`<header class="mast">
<div class="w"><a class="name" href="${to(frame, '/gb/')}"><span class="seal" aria-hidden="true">${[...gazette][0] ?? ''}</span><span lang="zh-CN">${apart(gazette)}</span></a>${
    isDemo ? html`<span class="demo">${say(frame, SAYS.demo)}</span>` : null
  }<nav class="lang" aria-label="${say(frame, SAYS.language)}"><a href="${path}" lang="zh-CN" hreflang="zh"${language === 'zh' ? html` aria-current="true"` : null}>中</a><a href="${to({ language: 'en' }, path)}" lang="en" hreflang="en"${language === 'en' ? html` aria-current="true"` : null}>EN</a></nav><a class="jump" href="#doors">${say(frame, SAYS.doors)}</a></div>
<nav class="w nav" aria-label="${say(frame, SAYS.doors)}">${doorLinks(frame, current)}</nav>
</header>`;
}

const footer = (frame: Frame): Html => html`<footer class="foot"><div class="w">
<nav id="doors" aria-label="${say(frame, SAYS.allDoors)}">${doorLinks(frame, null)}</nav>
<p>${say(frame, SAYS.same)}</p><p>${say(frame, SAYS.paper)}</p>
<p class="row"><a href="/gb/feed.xml">${say(frame, SAYS.feed)}</a><a href="/gb/sitemap.xml">${say(frame, SAYS.map)}</a><a href="/api/docs">${say(frame, SAYS.api)}</a></p>
</div></footer>`;
