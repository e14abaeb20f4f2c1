import { dateText, type Text } from '@jizheng/rules';
import type { Findings, Found, Hit } from '../../gazette/find/find.js';
import type { Piece } from '../../gazette/find/highlight.js';
import type { Filters } from '../../gazette/find/rank.js';
import type { Suggestion } from '../../gazette/stores/search.js';
import { documentPath, type Frame, say, sayWith, to, unitPath, withQuery } from '../frame.js';
import { GENRE } from '../genres.js';
import { apart, type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import { workLink } from '../parts/banner.js';
import { issueName } from '../parts/crumbs.js';
import { searchBox } from '../parts/search-box.js';
import { validityOn } from '../validity.js';

const SAYS = {
  search: { zh: '搜索', en: 'Search' },
  ask: { zh: '查文件、条款、文号', en: 'Documents, provisions, document numbers' },
  hint: {
    zh: '几个词都要出现，中间用空格；连在一起的词句加引号，例如 “冰雪经济”。文号怎么写都可以，例如 吉政规[2024]2号。',
    en: 'All words must occur; put a phrase in quotation marks. Document numbers may be spelled in any way.',
  },
  narrow: { zh: '缩小范围', en: 'Narrow it down' },
  issuer: { zh: '发文机关', en: 'Issuer' },
  genre: { zh: '种类', en: 'Kind' },
  year: { zh: '年份', en: 'Year' },
  validity: { zh: '效力', en: 'Validity' },
  on: { zh: '哪一天', en: 'On the day' },
  any: { zh: '不限', en: 'any' },
  apply: { zh: '应用', en: 'Apply' },
  inForce: { zh: '有效', en: 'in force' },
  repealed: { zh: '失效', en: 'no longer in force' },
  notYet: { zh: '尚未施行', en: 'not yet in force' },
  count: { zh: '{passages} 处', en: '{passages} places' },
  many: {
    zh: '超过 {passages} 处，请加词或者缩小范围',
    en: 'More than {passages} places: add a word or narrow it down',
  },
  unheld: {
    zh: '本站未收录这份文件，下面是提到它的文件。',
    en: 'It is not held here; these documents name it.',
  },
  more: { zh: '这份文件里还有', en: 'there is more in this document' },
  none: { zh: '没有找到', en: 'Nothing was found' },
  noneNext: {
    zh: '试试少用几个词，去掉引号，或者放宽年份和机关。',
    en: 'Try fewer words, leave out quotation marks, or widen the year and the issuer.',
  },
  perhaps: { zh: '也许您在找：', en: 'You may be looking for:' },
  previous: { zh: '上一页', en: 'Previous page' },
  next: { zh: '下一页', en: 'Next page' },
  pages: { zh: '分页', en: 'Pages' },
  results: { zh: '结果', en: 'Results' },
} as const satisfies { readonly [name: string]: Text };

/** What was asked and found. */
export interface SearchView {
  readonly text: string;
  readonly filters: Filters;
  /** A day that was named beside the validity. */
  readonly on: string | null;
  readonly page: number;
  readonly findings: Findings | null;
  readonly suggestions: readonly Suggestion[];
  readonly issuers: readonly string[];
  readonly years: readonly number[];
}

/** The search: one field, filters, documents with their passages. */
export function searchPage(frame: Frame, view: SearchView): Page {
  const { text, findings } = view;
  const title = text === '' ? say(frame, SAYS.search) : `${text} · ${say(frame, SAYS.search)}`;
  return {
    title,
    description: say(frame, SAYS.ask),
    door: 'search',
    isHidden: text !== '',
    main: html`<form class="hero" role="search" action="/gb/search"><h1><label for="q">${say(frame, SAYS.ask)}</label></h1>
${searchBox(frame, text)}<p class="eg">${say(frame, SAYS.hint)}</p>${filtersHtml(frame, view)}</form>
${findings === null ? null : resultsHtml(frame, view, findings)}`,
  };
}

function filtersHtml(frame: Frame, { filters, issuers, years, on }: SearchView): Html {
  const { issuer, genre, year, validity } = filters;
  const isOpen = issuer !== null || genre !== null || year !== null || validity !== null;
  const select = (
    name: string,
    label: Text,
    chosen: string,
    choices: readonly (readonly [value: string, name: string])[],
  ): Html =>
    html`<p><label for="${name}">${say(frame, label)}</label><select id="${name}" name="${name}"><option value="">${say(frame, SAYS.any)}</option>${choices.map(([value, shown]) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${shown}</option>`)}</select></p>`;
  return html`<details class="more"${isOpen ? html` open` : null}><summary>${say(frame, SAYS.narrow)}</summary><div class="sift">
${select(
  'issuer',
  SAYS.issuer,
  issuer ?? '',
  [...new Set([...issuers, ...(issuer === null ? [] : [issuer])])].map((each) => [each, each]),
)}
${select(
  'genre',
  SAYS.genre,
  genre ?? '',
  Object.entries(GENRE).map(([each, name]) => [each, say(frame, name)]),
)}
${select(
  'year',
  SAYS.year,
  year === null ? '' : String(year),
  years.map((each) => [String(each), String(each)]),
)}
${select(
  'validity',
  SAYS.validity,
  validity ?? '',
  (['inForce', 'repealed', 'notYet'] as const).map((each) => [each, say(frame, SAYS[each])]),
)}
<p><label for="on">${say(frame, SAYS.on)}</label><input id="on" name="on" type="date" value="${on ?? ''}"></p>
<p><button class="btn">${say(frame, SAYS.apply)}</button></p></div></details>`;
}

function resultsHtml(
  frame: Frame,
  view: SearchView,
  { numbered, documents, passages, hasMorePassages, hasNext }: Findings,
): Html {
  if (documents.length === 0 && numbered === null) return noneHtml(frame, view);
  const count = sayWith(frame, hasMorePassages ? SAYS.many : SAYS.count, { passages });
  return html`<section aria-labelledby="results"><h2 id="results" class="vh">${say(frame, SAYS.results)}</h2>
${numbered === null || numbered.version !== null ? null : unheldHtml(frame, numbered)}
<p class="small dim count">${count}</p>
<ol class="hits">${documents.map((found) => foundHtml(frame, view, found))}</ol>
${pagesHtml(frame, view, hasNext)}</section>`;
}

const unheldHtml = (frame: Frame, { title }: NonNullable<Findings['numbered']>): Html =>
  html`<div class="empty"><p class="cite">${apart(title)}</p><p>${say(frame, SAYS.unheld)}</p></div>`;

function foundHtml(frame: Frame, { filters }: SearchView, found: Found): Html {
  const { work, number, issuers, dated, genre, validFrom, year, issue, titlePieces, hits, hasMore } = found;
  const standing = validityOn(filters.on, found, []);
  const state =
    standing.kind === 'repealed' || standing.kind === 'amended'
      ? SAYS.repealed
      : standing.kind === 'notYet'
        ? SAYS.notYet
        : null;
  const query = { on: standing.kind === 'amended' ? validFrom : null };
  const facts = [
    number === null ? null : html`<span class="nb">${apart(number)}</span>`,
    issuers.length === 0 ? null : html`<span>${apart(issuers[0] ?? '')}</span>`,
    dated === null ? null : html`<span class="nb">${dateText(dated, frame.language)}</span>`,
    html`<span>${say(frame, GENRE[genre])}</span>`,
    state === null ? null : html`<b class="warn">${say(frame, state)}</b>`,
    year === null || issue === null ? null : html`<span>${issueName(frame, year, issue)}</span>`,
  ];
  return html`<li><h3 lang="zh-CN"><a href="${to(frame, withQuery(documentPath(work), query))}">${marked(titlePieces)}</a></h3><p class="row small dim">${facts}</p>${hits.map((hit) => hitHtml(frame, work, query, hit))}${hasMore ? html`<p class="small dim">… ${say(frame, SAYS.more)}</p>` : null}</li>\n`;
}

const hitHtml = (
  frame: Frame,
  work: string,
  query: { readonly on: string | null },
  { address, heading, body }: Hit,
): Html =>
  html`<p class="hit" lang="zh-CN"><a href="${to(frame, withQuery(unitPath(work, address), query))}">${heading.length === 0 ? '¶' : marked(heading)}</a>${marked(body)}</p>`;

const marked = (pieces: readonly Piece[]): Html =>
  html`${pieces.map(({ text, isHit }) => (isHit ? html`<mark>${apart(text)}</mark>` : apart(text)))}`;

function noneHtml(frame: Frame, { suggestions }: SearchView): Html {
  return html`<div class="empty"><h2>${say(frame, SAYS.none)}</h2><p>${say(frame, SAYS.noneNext)}</p>${
    suggestions.length === 0
      ? null
      : html`<p>${say(frame, SAYS.perhaps)}</p><ul>${suggestions.map((each) =>
          each.address === ''
            ? html`<li>${workLink(frame, { ...each, number: null }, true)}</li>`
            : html`<li><a href="${to(frame, unitPath(each.work, each.address))}">${apart(each.heading)}</a> <span class="dim">${apart(each.title)}</span></li>`,
        )}</ul>`
  }</div>`;
}

/** The path of another page of the same question. */
export const searchPath = ({ text, filters, on }: SearchView, page: number): string =>
  withQuery('/gb/search', {
    q: text,
    issuer: filters.issuer,
    genre: filters.genre,
    year: filters.year,
    validity: filters.validity,
    on,
    page: page === 1 ? null : page,
  });

function pagesHtml(frame: Frame, view: SearchView, hasNext: boolean): Html | null {
  const { page } = view;
  if (page === 1 && !hasNext) return null;
  const link = (rel: 'prev' | 'next', target: number, label: Text): Html =>
    html`<a rel="${rel}" href="${to(frame, searchPath(view, target))}">${say(frame, label)}</a>`;
  return html`<nav class="pages" aria-label="${say(frame, SAYS.pages)}">${page > 1 ? link('prev', page - 1, SAYS.previous) : null}<b aria-current="page">${page}</b>${hasNext ? link('next', page + 1, SAYS.next) : null}</nav>`;
}
