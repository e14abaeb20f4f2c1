import { dateText, type Text } from '@jizheng/rules';
import { grouped } from '../../gazette/find/grouped.js';
import type { ChangedRow } from '../../gazette/stores/reading-documents.js';
import type { NewsEntry, PrintedEntry, PublishedIssue } from '../../gazette/stores/reading-issues.js';
import { type Frame, issuePath, say, to, unitPath, withQuery } from '../frame.js';
import { apart, type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import { MARK_NO, MARK_OK } from '../marks.js';
import { beginning } from '../outline.js';
import { workLink } from '../parts/banner.js';
import { leadersHtml, type NewsSpan } from '../parts/leaders.js';
import { searchBox } from '../parts/search-box.js';
import { fileLinks } from '../parts/take.js';

const SAYS = {
  ask: { zh: '查一份文件，查一条规定', en: 'Find a document, find a provision' },
  example: { zh: '例如 ', en: 'For example ' },
  latest: { zh: '最新一期', en: 'Latest issue' },
  number: { zh: '{year}年第 {number} 期', en: '{year} no. {number}' },
  cumulative: { zh: '总第 {cumulative} 期', en: 'no. {cumulative} of all' },
  files: { zh: '下载本期', en: 'Download' },
  earlier: { zh: '往期', en: 'Earlier' },
  short: { zh: '第{number}期', en: 'no. {number}' },
  all: { zh: '全部', en: 'All' },
  news: { zh: '近日要闻', en: 'Latest news' },
  laws: { zh: '法律法规', en: 'Laws' },
  lawsAbout: {
    zh: '本站引用的法律、法规的逐版文本。',
    en: 'The laws that are cited here, version by version.',
  },
  changed: { zh: '效力有变化的文件', en: 'Documents whose force changed' },
  begins: { zh: '施行', en: 'in force' },
  ends: { zh: '废止', en: 'repealed' },
  none: { zh: '还没有出版任何一期', en: 'Nothing has been published yet' },
  noneNext: {
    zh: '第一期经总编辑批准出版后就会在这里。',
    en: 'The first issue stands here as soon as the chief editor has it published.',
  },
} as const satisfies { readonly [name: string]: Text };

/** What the first page shows. */
export interface HomeView {
  readonly latest: PublishedIssue | null;
  readonly frequency: string | null;
  readonly entries: readonly PrintedEntry[];
  readonly spans: readonly NewsSpan[];
  /** Before the latest, newest first. */
  readonly earlier: readonly PublishedIssue[];
  readonly years: readonly number[];
  readonly news: readonly NewsEntry[];
  readonly statutes: number;
  readonly changed: readonly ChangedRow[];
}

/** The first page: search, the latest issue with its contents, what is new. */
export function homePage(frame: Frame, view: HomeView): Page {
  return {
    title: frame.gazette,
    description: say(frame, SAYS.ask),
    door: 'gazette',
    main: html`<form class="hero" role="search" action="/gb/search"><h1><label for="q">${say(frame, SAYS.ask)}</label></h1>
${searchBox(frame, '')}${examplesHtml(frame, view)}</form>
<div class="two">
${view.latest === null ? noneHtml(frame) : latestHtml(frame, view, view.latest)}
<div class="svc">${newsHtml(frame, view)}${lawsHtml(frame, view)}${changedHtml(frame, view.changed)}</div>
</div>`,
  };
}

const noneHtml = (frame: Frame): Html =>
  html`<section class="big"><h2 class="lbl">${say(frame, SAYS.none)}</h2><p>${say(frame, SAYS.noneNext)}</p></section>`;

/** Real numbers and titles of the latest issue, so that every example finds something. */
function examplesHtml(frame: Frame, { entries }: HomeView): Html | null {
  const numbers = entries.flatMap(({ number }) => (number === null ? [] : [number])).slice(0, 2);
  if (numbers.length === 0) return null;
  return html`<p class="eg">${say(frame, SAYS.example)}${numbers.map((number) => html`<a href="${to(frame, withQuery('/gb/search', { q: number }))}">${apart(number)}</a>`)}</p>`;
}

function latestHtml(
  frame: Frame,
  view: HomeView,
  { year, number, cumulative, issuedOn }: PublishedIssue,
): Html {
  const path = issuePath(year, number);
  const [before = '', after = ''] = say(frame, SAYS.number).replace('{year}', String(year)).split('{number}');
  const facts = [
    cumulative === null ? null : say(frame, SAYS.cumulative).replace('{cumulative}', String(cumulative)),
    dateText(issuedOn, frame.language),
    view.frequency,
  ].filter((fact) => fact !== null);
  return html`<section class="big" aria-labelledby="latest"><p class="lbl">${say(frame, SAYS.latest)}</p>
<h2 id="latest"><a href="${to(frame, path)}">${before}<span class="hot">${number}</span>${after}</a></h2>
<p class="mid row">${facts.map((fact) => html`<span>${apart(fact)}</span>`)}</p>
${leadersHtml(frame, view.entries, view.spans, 3)}
<p class="dl"><b>${say(frame, SAYS.files)}</b>${fileLinks(frame, path)}</p>
<p class="dl"><b>${say(frame, SAYS.earlier)}</b>${view.earlier.map((issue) => html`<a href="${to(frame, issuePath(issue.year, issue.number))}">${say(frame, SAYS.short).replace('{number}', String(issue.number))}</a>`)}${view.years.map((each) => html`<a href="${to(frame, `/gb/issues?year=${each}`)}">${each}${frame.language === 'zh' ? ' 年' : null}</a>`)}<a href="${to(frame, '/gb/issues')}">${say(frame, SAYS.all)}</a></p></section>`;
}

function newsHtml(frame: Frame, { news }: HomeView): Html | null {
  if (news.length === 0) return null;
  const days = [...grouped(news, ({ day }) => day)];
  return html`<section><h2><a href="${to(frame, '/gb/news')}">${say(frame, SAYS.news)}</a></h2>${days.map(
    ([day, entries]) =>
      html`<p class="small dim"><a href="${to(frame, `/gb/news/${day}`)}">${dateText(day, frame.language)}</a></p><ul class="small">${entries.map(({ work, address, body }) => html`<li><a class="cite" href="${to(frame, unitPath(work, address))}">${apart(beginning(body, 28))}</a></li>`)}</ul>`,
  )}</section>`;
}

const lawsHtml = (frame: Frame, { statutes }: HomeView): Html | null =>
  statutes === 0
    ? null
    : html`<section><h2><a href="${to(frame, '/gb/laws')}">${say(frame, SAYS.laws)}</a></h2><p>${say(frame, SAYS.lawsAbout)}</p></section>`;

function changedHtml(frame: Frame, changed: readonly ChangedRow[]): Html | null {
  if (changed.length === 0) return null;
  return html`<section><h2>${say(frame, SAYS.changed)}</h2><ul class="chg">${changed.map((row) => {
    const state =
      row.kind === 'begins'
        ? html`<span class="st ok">${MARK_OK}${say(frame, SAYS.begins)}</span>`
        : html`<span class="st off">${MARK_NO}${say(frame, SAYS.ends)}</span>`;
    return html`<li>${state}${workLink(frame, row, row.isHeld)}<span class="dim">${dateText(row.on, frame.language)}</span></li>`;
  })}</ul></section>`;
}
