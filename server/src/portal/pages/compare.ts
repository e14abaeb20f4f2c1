import { dateText, type Text } from '@jizheng/rules';
import type { VersionRow, WorkName } from '../../gazette/stores/reading-documents.js';
import { type DiffPart, diffWords } from '../compare/diff.js';
import type { Article, Pair } from '../compare/pair.js';
import { documentPath, type Frame, say, sayWith, to, unitPath, withQuery } from '../frame.js';
import { apart, type Content, type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import { crumbs, standalone } from '../parts/crumbs.js';

const SAYS = {
  title: { zh: '两版对照', en: 'Two versions' },
  heads: { zh: '{from}版与{to}版逐条对照', en: 'The versions of {from} and {to}, article by article' },
  counts: {
    zh: '改动 {changed} 条，新增 {added} 条，删去 {gone} 条，未变 {same} 条。',
    en: '{changed} articles changed, {added} new, {gone} gone, {same} unchanged.',
  },
  same: { zh: '未变', en: 'unchanged' },
  added: { zh: '新增', en: 'new' },
  gone: { zh: '删去', en: 'gone' },
  noOlder: { zh: '前一版没有这一条', en: 'Not in the older version' },
  noNewer: { zh: '后一版没有这一条', en: 'Not in the newer version' },
  changed: { zh: '有改动', en: 'changed' },
  marks: {
    zh: '删去的文字带删除线，新增的文字带下划线。',
    en: 'Words that went are struck through, words that came are underlined.',
  },
  choose: { zh: '换两个版本', en: 'Other versions' },
  older: { zh: '前一版', en: 'Older' },
  newer: { zh: '后一版', en: 'Newer' },
  show: { zh: '对照', en: 'Compare' },
  pages: { zh: '分页', en: 'Pages' },
  page: { zh: '第{page}页', en: 'Page {page}' },
} as const satisfies { readonly [name: string]: Text };

/** Two versions of a document with their articles in pairs. */
export interface CompareView {
  readonly work: WorkName;
  readonly versions: readonly VersionRow[];
  readonly older: VersionRow;
  readonly newer: VersionRow;
  readonly pairs: readonly Pair[];
  readonly page: number;
}

type Row =
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'same'; readonly pairs: readonly Pair[] };

/** Two versions side by side: what changed word by word, what did not in one line. */
export function comparePage(frame: Frame, view: CompareView): Page {
  const { work, older, newer, pairs } = view;
  const path = `${documentPath(work.work)}/compare`;
  // What has a number is no statute; of what has none only statutes are kept version by version.
  const isLaw = work.number === null;
  const days = [older, newer].map(({ validFrom }) =>
    validFrom === null ? '' : dateText(validFrom, frame.language),
  );
  const heads = sayWith(frame, SAYS.heads, { from: days[0] ?? '', to: days[1] ?? '' });
  const pages = paged(rowsOf(pairs));
  const shown = pages[Math.min(view.page, pages.length) - 1] ?? [];
  return {
    title: `${work.title} ${say(frame, SAYS.title)}`,
    description: heads,
    door: newer.year !== null ? 'gazette' : isLaw ? 'laws' : 'search',
    canonical: withQuery(path, {
      from: older.validFrom,
      to: newer.validFrom,
      page: view.page > 1 ? view.page : null,
    }),
    main: html`${crumbs(frame, [
      standalone(frame, isLaw),
      [documentPath(work.work), apart(work.title)],
      [null, say(frame, SAYS.title)],
    ])}
<h1 lang="zh-CN">${apart(work.title)}</h1>
<p class="mid">${heads}</p>
<p class="mid">${countsText(frame, pairs)} ${say(frame, SAYS.marks)}</p>
${chooseHtml(frame, view, path)}
<div class="pairs" lang="zh-CN">${shown.map((row) => rowHtml(frame, view, row))}</div>
${pages.length < 2 ? null : pagesHtml(frame, view, path, pages.length)}`,
  };
}

const isSame = ({ older, newer }: Pair): boolean =>
  older !== null && newer !== null && older.text === newer.text;

function countsText(frame: Frame, pairs: readonly Pair[]): string {
  const count = (is: (pair: Pair) => boolean): number => pairs.filter(is).length;
  return sayWith(frame, SAYS.counts, {
    changed: count((pair) => pair.older !== null && pair.newer !== null && !isSame(pair)),
    added: count(({ older }) => older === null),
    gone: count(({ newer }) => newer === null),
    same: count(isSame),
  });
}

/** Articles that did not change stand together. */
function rowsOf(pairs: readonly Pair[]): readonly Row[] {
  const rows: Row[] = [];
  for (const pair of pairs) {
    const last = rows.at(-1);
    if (!isSame(pair)) rows.push({ kind: 'pair', pair });
    else if (last?.kind === 'same') rows[rows.length - 1] = { kind: 'same', pairs: [...last.pairs, pair] };
    else rows.push({ kind: 'same', pairs: [pair] });
  }
  return rows;
}

/** A page stays light on a phone. */
const MOST_CHARACTERS = 7_500;
const CHARACTERS_OF_ROW = 120;

function paged(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let left = MOST_CHARACTERS;
  for (const row of rows) {
    const weight =
      CHARACTERS_OF_ROW +
      (row.kind === 'same'
        ? 60 * row.pairs.length
        : (row.pair.older?.text.length ?? 0) + (row.pair.newer?.text.length ?? 0));
    const last = pages.at(-1) ?? [];
    if (weight > left && last.length > 0) {
      pages.push([row]);
      left = MOST_CHARACTERS - weight;
    } else {
      last.push(row);
      left -= weight;
    }
  }
  return pages;
}

function rowHtml(frame: Frame, view: CompareView, row: Row): Html {
  if (row.kind === 'same') {
    const links: readonly Content[] = row.pairs.map(({ older, newer }) =>
      older === null || newer === null
        ? null
        : html`<li>${older.label === newer.label ? null : html`<span class="dim">${apart(older.label)} → </span>`}${labelHtml(frame, view, view.newer, newer)}</li>`,
    );
    return html`<section><h2>${say(frame, SAYS.same)}</h2><ul class="row small">${links}</ul></section>\n`;
  }
  const { older, newer } = row.pair;
  const parts = older === null || newer === null ? null : diffWords(older.text, newer.text);
  const state = older === null ? SAYS.added : newer === null ? SAYS.gone : SAYS.changed;
  return html`<section><h2>${say(frame, state)}</h2>${sideHtml(frame, view, 'older', older, parts)}${sideHtml(frame, view, 'newer', newer, parts)}</section>\n`;
}

function sideHtml(
  frame: Frame,
  view: CompareView,
  side: 'older' | 'newer',
  article: Article | null,
  parts: readonly DiffPart[] | null,
): Html {
  if (article === null)
    return html`<p class="side none">${say(frame, side === 'older' ? SAYS.noOlder : SAYS.noNewer)}</p>`;
  const own = side === 'older' ? 'gone' : 'new';
  const told = parts?.filter(({ kind }) => kind === 'same' || kind === own) ?? [
    { kind: own, text: article.text } as const,
  ];
  return html`<div class="side">${labelHtml(frame, view, view[side], article)}${paragraphs(told)}</div>`;
}

const labelHtml = (
  frame: Frame,
  { work }: CompareView,
  { validFrom }: VersionRow,
  { address, label }: Article,
): Html =>
  html`<a class="n" href="${to(frame, withQuery(unitPath(work.work, address), { on: validFrom }))}">${apart(label)}</a>`;

/** The words in their paragraphs; a mark that reaches over a paragraph's end is closed and opened again. */
function paragraphs(parts: readonly DiffPart[]): Html {
  const lines: Html[][] = [[]];
  for (const { kind, text } of parts) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece === '') continue;
      lines
        .at(-1)
        ?.push(
          kind === 'same'
            ? html`${piece}`
            : kind === 'gone'
              ? html`<del>${piece}</del>`
              : html`<ins>${piece}</ins>`,
        );
    }
  }
  return html`${lines.filter((line) => line.length > 0).map((line) => html`<p>${line}</p>`)}`;
}

function chooseHtml(frame: Frame, { versions, older, newer }: CompareView, path: string): Html | null {
  const days = versions.flatMap(({ validFrom }) => (validFrom === null ? [] : [validFrom]));
  if (days.length < 3) return null;
  const select = (name: string, label: Text, chosen: VersionRow): Html =>
    html`<p><label for="${name}">${say(frame, label)}</label><select id="${name}" name="${name}">${days.map((day) => html`<option value="${day}"${day === chosen.validFrom ? html` selected` : null}>${dateText(day, frame.language)}</option>`)}</select></p>`;
  return html`<form class="sift" action="${path}" aria-label="${say(frame, SAYS.choose)}">${select('from', SAYS.older, older)}${select('to', SAYS.newer, newer)}${frame.language === 'en' ? html`<input type="hidden" name="lang" value="en">` : null}<p><button class="btn">${say(frame, SAYS.show)}</button></p></form>`;
}

function pagesHtml(frame: Frame, { older, newer, page }: CompareView, path: string, count: number): Html {
  const pages = Array.from({ length: count }, (_, index) => index + 1);
  return html`<nav class="pages" aria-label="${say(frame, SAYS.pages)}">${pages.map((each) =>
    each === page
      ? html`<b aria-current="page" aria-label="${sayWith(frame, SAYS.page, { page: each })}">${each}</b>`
      : html`<a href="${to(frame, withQuery(path, { from: older.validFrom, to: newer.validFrom, page: each }))}" aria-label="${sayWith(frame, SAYS.page, { page: each })}">${each}</a>`,
  )}</nav>`;
}
