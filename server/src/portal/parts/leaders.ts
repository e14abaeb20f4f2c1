import { dateText, type PlainDate, type Text } from '@jizheng/rules';
import { grouped } from '../../gazette/find/grouped.js';
import type { PrintedEntry } from '../../gazette/stores/reading-issues.js';
import { documentPath, type Frame, say, to } from '../frame.js';
import { apart, type Content, type Html, html } from '../html.js';

const SAYS = {
  page: { zh: '第', en: 'page ' },
  pageEnd: { zh: '页', en: '' },
  other: { zh: '其他', en: 'Other' },
  days: { zh: '{from}至{to}，{entries} 条', en: '{from} to {to}, {entries} entries' },
} as const satisfies { readonly [name: string]: Text };

/** The days that the news of an issue tells of. */
export interface NewsSpan {
  readonly work: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly entries: number;
}

/** The contents of an issue by section, each title with a leader to its page. */
export function leadersHtml(
  frame: Frame,
  entries: readonly PrintedEntry[],
  news: readonly NewsSpan[],
  level: 2 | 3,
): Html {
  const sections = [...grouped(entries, ({ section }) => section ?? '')];
  return html`<div class="leaders">${sections.map(([section, inside]) => {
    const name = section === '' ? say(frame, SAYS.other) : apart(section);
    const heading = level === 2 ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`;
    return html`<section>${heading}<ul>${inside.map((entry) => entryHtml(frame, entry, news))}</ul></section>\n`;
  })}</div>`;
}

function entryHtml(frame: Frame, entry: PrintedEntry, news: readonly NewsSpan[]): Html {
  const span = news.find(({ work }) => work === entry.work);
  const name: Content = span === undefined ? apart(entry.title) : spanText(frame, span);
  const number =
    entry.number === null
      ? null
      : html`<span class="gap"> </span><span class="no">${apart(entry.number)}</span>`;
  const page =
    entry.page === null
      ? null
      : html`<span class="dots"></span><span class="pg"><span class="vh">${say(frame, SAYS.page)}</span>${entry.page}<span class="vh">${say(frame, SAYS.pageEnd)}</span></span>`;
  return html`<li><a href="${to(frame, documentPath(entry.work))}">${name}</a>${number}${page}</li>`;
}

const spanText = (frame: Frame, { from, to: end, entries }: NewsSpan): string => {
  const shown = (day: PlainDate): string =>
    frame.language === 'zh' ? dateText(day, 'zh').replace(/^\d+年/, '') : dateText(day, 'en');
  return say(frame, SAYS.days)
    .replace('{from}', shown(from))
    .replace('{to}', shown(end))
    .replace('{entries}', String(entries));
};
