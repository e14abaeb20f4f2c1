import { dateText, type PlainDate, type Text } from '@jizheng/rules';
import type { NewsDay, NewsEntry } from '../../gazette/stores/reading-issues.js';
import { type Frame, issuePath, say, sayWith, to, unitPath, withQuery } from '../frame.js';
import { apart, type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import { crumbs, issueName } from '../parts/crumbs.js';

const SAYS = {
  news: { zh: '政务要闻', en: 'Government news' },
  of: { zh: '{day}政务要闻', en: 'Government news of {day}' },
  entries: { zh: '{entries} 条', en: '{entries} entries' },
  printed: { zh: '见', en: 'Printed in' },
  link: { zh: '这一条的网址', en: 'Address of this entry' },
  around: { zh: '前后日期', en: 'Days before and after' },
  previous: { zh: '前一天', en: 'Day before' },
  next: { zh: '后一天', en: 'Day after' },
  older: { zh: '更早的日期', en: 'Earlier days' },
  none: { zh: '这一天没有要闻。', en: 'There is no news of this day.' },
  noneYet: { zh: '还没有要闻。', en: 'There is no news yet.' },
} as const satisfies { readonly [name: string]: Text };

/** Days of which there is news, newest first. */
export interface NewsDaysView {
  readonly days: readonly NewsDay[];
  /** The last day, when there are earlier ones. */
  readonly older: PlainDate | null;
}

/** The days of which there is news. */
export function newsDaysPage(frame: Frame, { days, older }: NewsDaysView): Page {
  const title = say(frame, SAYS.news);
  return {
    title,
    description: title,
    door: 'news',
    main: html`<h1>${title}</h1>
${days.length === 0 ? html`<p class="empty">${say(frame, SAYS.noneYet)}</p>` : html`<ul class="list">${days.map(({ day, entries }) => html`<li class="row"><a href="${to(frame, `/gb/news/${day}`)}">${dateText(day, frame.language)}</a><span class="dim">${sayWith(frame, SAYS.entries, { entries })}</span></li>`)}</ul>`}
${older === null ? null : html`<p class="pages"><a href="${to(frame, withQuery('/gb/news', { before: older }))}">${say(frame, SAYS.older)}</a></p>`}`,
  };
}

/** The news of a day. */
export interface NewsView {
  readonly day: PlainDate;
  readonly entries: readonly NewsEntry[];
  readonly previous: PlainDate | null;
  readonly next: PlainDate | null;
}

/** The news of a day, with the days before and after. */
export function newsPage(frame: Frame, view: NewsView): Page {
  const { day, entries } = view;
  const title = sayWith(frame, SAYS.of, { day: dateText(day, frame.language) });
  return {
    title,
    description: `${title}，${sayWith(frame, SAYS.entries, { entries: entries.length })}`,
    door: 'news',
    main: html`${crumbs(frame, [
      ['/gb/news', say(frame, SAYS.news)],
      [null, dateText(day, frame.language)],
    ])}
<h1>${title}</h1>
${entries.length === 0 ? html`<p class="empty">${say(frame, SAYS.none)}</p>` : html`<ol class="news">${entries.map((entry) => entryHtml(frame, entry))}</ol>`}
${turnHtml(frame, view)}`,
  };
}

function entryHtml(frame: Frame, { work, address, body, year, number }: NewsEntry): Html {
  const printed =
    year === null || number === null
      ? null
      : html`${say(frame, SAYS.printed)} <a href="${to(frame, issuePath(year, number))}">${issueName(frame, year, number)}</a> `;
  return html`<li id="${address}"><div lang="zh-CN">${body.split('\n').map((line) => html`<p>${apart(line)}</p>`)}</div><p class="small dim row"><span>${printed}</span><a href="${to(frame, unitPath(work, address))}">${say(frame, SAYS.link)}</a></p></li>\n`;
}

function turnHtml(frame: Frame, { previous, next }: NewsView): Html | null {
  if (previous === null && next === null) return null;
  const side = (rel: 'prev' | 'next', day: PlainDate | null, label: Text): Html | null =>
    day === null
      ? null
      : html`<a href="${to(frame, `/gb/news/${day}`)}" rel="${rel}"><span class="dim">${say(frame, label)}</span>${dateText(day, frame.language)}</a>`;
  return html`<nav class="turn" aria-label="${say(frame, SAYS.around)}">${side('prev', previous, SAYS.previous)}${side('next', next, SAYS.next)}</nav>`;
}
