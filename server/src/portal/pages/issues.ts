import { dateText, type Text } from '@jizheng/rules';
import type { PrintedEntry, PublishedIssue } from '../../gazette/stores/reading-issues.js';
import type { IssueFront } from '../../gazette/tree.js';
import { type Frame, issuePath, say, sayWith, to } from '../frame.js';
import { apart, type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import { crumbs, issueName } from '../parts/crumbs.js';
import { leadersHtml, type NewsSpan } from '../parts/leaders.js';
import { fileLinks, qrHtml } from '../parts/take.js';
import { alternatesOf } from './document.js';

const SAYS = {
  gazette: { zh: '公报', en: 'Gazette' },
  issues: { zh: '历年各期', en: 'All issues' },
  ofYear: { zh: '{year}年各期', en: 'Issues of {year}' },
  years: { zh: '年份', en: 'Years' },
  year: { zh: '{year}年', en: '{year}' },
  count: { zh: '{issues} 期', en: '{issues} issues' },
  cumulative: { zh: '总第 {cumulative} 期', en: 'no. {cumulative} of all' },
  number: { zh: '{year}年第 {number} 期', en: '{year} no. {number}' },
  files: { zh: '下载本期', en: 'Download' },
  imprint: { zh: '版权页', en: 'Imprint' },
  around: { zh: '前后各期', en: 'Issues before and after' },
  previous: { zh: '上一期', en: 'Previous issue' },
  next: { zh: '下一期', en: 'Next issue' },
  none: { zh: '这一年没有收录公报。', en: 'No issue of this year is held.' },
} as const satisfies { readonly [name: string]: Text };

/** Issues of a year, and the years of which there are any. */
export interface IssuesView {
  readonly year: number | null;
  readonly years: readonly { readonly year: number; readonly issues: number }[];
  readonly issues: readonly PublishedIssue[];
}

/** The issues of a year, newest first. */
export function issuesPage(frame: Frame, { year, years, issues }: IssuesView): Page {
  const title = year === null ? say(frame, SAYS.issues) : sayWith(frame, SAYS.ofYear, { year });
  return {
    title,
    description: title,
    door: 'issues',
    main: html`<h1>${title}</h1>
<nav class="dl" aria-label="${say(frame, SAYS.years)}">${years.map((each) => html`<a href="${to(frame, `/gb/issues?year=${each.year}`)}"${each.year === year ? html` aria-current="page"` : null}>${sayWith(frame, SAYS.year, { year: each.year })} <span class="dim">${sayWith(frame, SAYS.count, { issues: each.issues })}</span></a>`)}</nav>
${issues.length === 0 ? html`<p class="empty">${say(frame, SAYS.none)}</p>` : listHtml(frame, issues)}`,
  };
}

const listHtml = (frame: Frame, issues: readonly PublishedIssue[]): Html =>
  html`<ul class="list">${issues.map(
    ({ year, number, cumulative, issuedOn }) =>
      html`<li><a class="t" href="${to(frame, issuePath(year, number))}">${issueName(frame, year, number)}</a><span class="row small mid">${cumulative === null ? null : html`<span>${sayWith(frame, SAYS.cumulative, { cumulative })}</span>`}<span>${dateText(issuedOn, frame.language)}</span></span></li>`,
  )}</ul>`;

/** An issue as its page shows it. */
export interface IssueView {
  readonly issue: PublishedIssue;
  readonly front: IssueFront | null;
  readonly entries: readonly PrintedEntry[];
  readonly spans: readonly NewsSpan[];
  readonly previous: PublishedIssue | null;
  readonly next: PublishedIssue | null;
}

/** An issue: its contents by section, its imprint, its files. */
export function issuePage(frame: Frame, view: IssueView): Page {
  const { issue, front, entries, spans } = view;
  const { year, number, cumulative, issuedOn } = issue;
  const path = issuePath(year, number);
  const name = issueName(frame, year, number);
  const [before = '', after = ''] = say(frame, SAYS.number).replace('{year}', String(year)).split('{number}');
  const facts = [
    cumulative === null ? null : sayWith(frame, SAYS.cumulative, { cumulative }),
    dateText(issuedOn, frame.language),
    front?.frequency ?? null,
  ].filter((fact) => fact !== null);
  return {
    title: name,
    description: entries
      .map(({ title }) => title)
      .join('；')
      .slice(0, 150),
    door: 'gazette',
    alternates: alternatesOf(path),
    main: html`${crumbs(frame, [
      ['/gb/', say(frame, SAYS.gazette)],
      ['/gb/issues', say(frame, SAYS.issues)],
      [null, name],
    ])}
<div class="two">
<section class="big"><h1>${before}<span class="hot">${number}</span>${after}</h1>
<p class="mid row">${facts.map((fact) => html`<span>${apart(fact)}</span>`)}</p>
${leadersHtml(frame, entries, spans, 2)}
<p class="dl"><b>${say(frame, SAYS.files)}</b>${fileLinks(frame, path)}</p>
${turnHtml(frame, view)}</section>
<aside class="svc">${qrHtml(frame, path)}${imprintHtml(frame, front)}</aside>
</div>`,
  };
}

function imprintHtml(frame: Frame, front: IssueFront | null): Html | null {
  if (front === null || front.imprint.length === 0) return null;
  return html`<section><h2>${say(frame, SAYS.imprint)}</h2><dl class="facts" lang="zh-CN">${front.imprint.map(({ name, value }) => html`<dt>${apart(name)}</dt><dd>${apart(value)}</dd>`)}</dl></section>`;
}

function turnHtml(frame: Frame, { previous, next }: IssueView): Html | null {
  if (previous === null && next === null) return null;
  const side = (rel: 'prev' | 'next', issue: PublishedIssue | null, label: Text): Html | null =>
    issue === null
      ? null
      : html`<a href="${to(frame, issuePath(issue.year, issue.number))}" rel="${rel}"><span class="dim">${say(frame, label)}</span>${issueName(frame, issue.year, issue.number)}</a>`;
  return html`<nav class="turn" aria-label="${say(frame, SAYS.around)}">${side('prev', previous, SAYS.previous)}${side('next', next, SAYS.next)}</nav>`;
}
