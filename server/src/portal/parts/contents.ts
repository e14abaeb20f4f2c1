import type { GazetteDocument, Unit } from '../../gazette/tree.js';
import { type Frame, say } from '../frame.js';
import { apart, type Html, html } from '../html.js';
import { articlesIn, beginning, type OutlineEntry, outlineOf, wordsOfUnit } from '../outline.js';

const CONTENTS = { zh: '目录', en: 'Contents' };

/** Where titles and articles lead from the contents. */
export interface Leads {
  readonly frame: Frame;
  hrefOf(address: string): string;
  /** The units in which the page's own unit stands, and itself; none on a document's page. */
  readonly open: ReadonlySet<string>;
  readonly current: string | null;
}

/** The contents of a document beside its words, folded on a phone; null where it has no titles. */
export function contentsHtml(leads: Leads, document: GazetteDocument): Html | null {
  const units = document.parts.flatMap((part) => part.units);
  const entries = outlineOf(units);
  const articles = articlesIn(units);
  if (entries.length + articles.length < 2) return null;
  const list = entries.length > 0 ? entriesHtml(leads, entries) : articlesHtml(leads, articles);
  const title = say(leads.frame, CONTENTS);
  return html`<nav class="toc" aria-label="${title}"><details><summary>${title}</summary>
${list}</details></nav>`;
}

const entriesHtml = (leads: Leads, entries: readonly OutlineEntry[]): Html =>
  html`<ol>${entries.map((entry) => entryHtml(leads, entry))}</ol>\n`;

function entryHtml(leads: Leads, { unit, entries, articles }: OutlineEntry): Html {
  const isOpen = leads.open.has(unit.address);
  const inside =
    entries.length > 0
      ? entriesHtml(leads, entries)
      : isOpen && articles.length > 0
        ? articlesHtml(leads, articles)
        : null;
  return html`<li>${linkTo(leads, unit, html`<span>${apart(unit.label ?? '')}${unit.label !== null && /[\p{sc=Han}]$/u.test(unit.label) ? ' ' : null}${apart(unit.heading ?? '')}</span>${spanOf(articles)}`)}${inside}</li>\n`;
}

const articlesHtml = (leads: Leads, articles: readonly Unit[]): Html =>
  html`<ol class="g">${articles.map(
    (article) =>
      html`<li>${linkTo(leads, article, html`<span><span class="cite">${apart(article.label ?? '')}</span> <span class="dim">${apart(beginning(wordsOfUnit(article), 12))}</span></span>`)}</li>`,
  )}</ol>\n`;

function linkTo({ hrefOf, open, current }: Leads, { address }: Unit, inside: Html): Html {
  const mark =
    address === current ? html` aria-current="page"` : open.has(address) ? html` aria-current="true"` : null;
  return html`<a href="${hrefOf(address)}"${mark}>${inside}</a>`;
}

/** The numbers of the articles under a title: 33–38. */
function spanOf(articles: readonly Unit[]): Html | null {
  const [first, last] = [articles[0], articles.at(-1)].map(
    (unit) => /^art-(\d+(?:-\d+)?)$/.exec(unit?.address ?? '')?.[1],
  );
  if (first === undefined || last === undefined) return null;
  return html`<span class="dim">${first === last ? first : `${first}–${last}`}</span>`;
}
