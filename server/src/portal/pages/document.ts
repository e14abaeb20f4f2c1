import { dateText, type Text } from '@jizheng/rules';
import { grouped } from '../../gazette/find/grouped.js';
import { showNumber } from '../../gazette/number.js';
import type { GazetteDocument, Part } from '../../gazette/tree.js';
import { citedBy } from '../cites.js';
import { doorOf } from '../door.js';
import { documentPath, type Frame, say, sayWith, to, unitPath, withQuery } from '../frame.js';
import { apart, type Content, type Html, html, joined } from '../html.js';
import { headNotes, unitsHtml, type Writing } from '../law-text.js';
import type { Alternate, Page } from '../layout.js';
import { titlesOf, unitsOf } from '../outline.js';
import { bannerHtml } from '../parts/banner.js';
import { contentsHtml } from '../parts/contents.js';
import { crumbsHtml } from '../parts/crumbs.js';
import { citationText, citingHtml, copyHtml, filesHtml, MEDIA_TYPE, qrHtml } from '../parts/take.js';
import { otherDayHtml, versionsHtml } from '../parts/versions.js';
import { shareOf } from '../share.js';
import type { DocumentView } from '../view.js';

const SAYS = {
  printed: { zh: '{day}印发', en: 'issued {day}' },
  annex: { zh: '附件', en: 'Annex' },
  omitted: { zh: '（略）', en: '(left out by the document itself)' },
  previous: { zh: '上一篇', en: 'Previous' },
  next: { zh: '下一篇', en: 'Next' },
  around: { zh: '前后文件', en: 'Documents before and after' },
  goOn: { zh: '接着读：{name}', en: 'Read on: {name}' },
  whole: { zh: '全文一页（适合打印）', en: 'The whole text on one page (for printing)' },
  long: {
    zh: '全文较长，这里是开头部分。',
    en: 'This text is long: here is its beginning.',
  },
} as const satisfies { readonly [name: string]: Text };

/** The query that keeps the day for which a document is read. */
export const daily = ({ on }: Pick<DocumentView, 'on'>): { readonly on: string | null } => ({ on });

/** How the words of a document are written on its pages. */
export function writingOf(frame: Frame, view: DocumentView, alone?: string): Writing {
  const { work, held, corrections, document } = view;
  const addresses = new Set(unitsOf(document).map(({ address }) => address));
  const bare = (address: string): string => withQuery(unitPath(work.work, address), daily(view));
  const pathOf = (address: string): string => to(frame, bare(address));
  return {
    frame,
    pathOf,
    citedIn: citedBy(
      frame,
      { work: work.work, titles: titlesOf(document), has: (address) => addresses.has(address), pathOf: bare },
      held,
    ),
    corrections: grouped(corrections, ({ address }) => address),
    ...(alone === undefined ? {} : { alone }),
  };
}

/** The forms in which a document can be had. */
export const alternatesOf = (path: string): readonly Alternate[] =>
  (['pdf', 'docx', 'txt', 'json', 'xml'] as const).map((ending) => ({
    type: MEDIA_TYPE[ending].split(';')[0] ?? '',
    path: `${path}.${ending}`,
    title: ending.toUpperCase(),
  }));

/** A document: its words with contents, validity, citations, corrections, and what can be taken along. */
export function documentPage(frame: Frame, view: DocumentView, isWhole: boolean): Page {
  const { document, work, version, previous, next } = view;
  const path = documentPath(work.work);
  const query = daily(view);
  const writing = writingOf(frame, view);
  const share = shareOf(document, isWhole);
  const shown = new Set(
    share.parts.flatMap((part) => unitsOf({ ...document, parts: [part] })).map(({ address }) => address),
  );
  const contents = contentsHtml(
    {
      frame,
      hrefOf: (address) => (shown.has(address) ? `#${address}` : writing.pathOf(address)),
      open: new Set(),
      current: null,
    },
    document,
  );
  const main = html`${crumbsHtml(frame, view, null)}
<article class="law">
<header lang="zh-CN"><h1>${apart(document.title)}</h1>
<p class="mid row">${factsOf(frame, document)}</p>
${historyHtml(document)}${headNotes(writing)}${bannerHtml(frame, view)}</header>
${contents}
<div class="text" lang="zh-CN">
${bodyHtml(writing, document, share.parts)}
${share.rest === null ? null : html`<p class="note">${say(frame, SAYS.long)}<a href="${writing.pathOf(share.rest.address)}">${sayWith(frame, SAYS.goOn, { name: share.rest.name })}</a> <a href="${to(frame, withQuery(path, { ...query, whole: 1 }))}">${say(frame, SAYS.whole)}</a></p>`}
${turnHtml(frame, previous, next)}
</div>
<aside class="take">
${copyHtml(frame, 'cite', citationText(view, null))}
${qrHtml(frame, path)}
${filesHtml(frame, path, withQuery('', query))}
${versionsHtml(frame, view, null)}
${citingHtml(frame, view.citing)}
${version.validFrom === null ? null : otherDayHtml(frame, path, view.on ?? frame.today)}
</aside>
</article>`;
  return {
    title: document.title,
    description: [work.number, ...document.issuers].filter((word) => word !== null).join(' '),
    door: doorOf(view),
    main,
    alternates: alternatesOf(path),
    canonical: canonicalOf(view, path),
  };
}

/** The address of what is shown for ever: of a version that is not today's, on the day of its beginning. */
export function canonicalOf({ on, versions, version }: DocumentView, path: string): string {
  const isNewest = versions.at(-1)?.version === version.version;
  return on === null || isNewest ? path : withQuery(path, { on: version.validFrom });
}

function factsOf(frame: Frame, document: GazetteDocument): Html {
  const { number, issuers, dated } = document;
  const facts: readonly Content[] = [
    number === null ? null : html`<span class="nb">${apart(showNumber(number))}</span>`,
    issuers.length === 0 ? null : apart(issuers.join('、')),
    dated === null
      ? null
      : html`<span class="nb">${sayWith(frame, SAYS.printed, { day: dateText(dated, frame.language) })}</span>`,
  ];
  return html`${facts.filter((fact) => fact !== null).map((fact) => html`<span>${fact}</span>`)}`;
}

const historyHtml = ({ history }: GazetteDocument): Html | null =>
  history.length === 0
    ? null
    : html`<ul class="hist">${history.map(({ text }) => html`<li>${apart(text)}</li>`)}</ul>`;

/** The parts in the order of print: what the document says, who signed and when, then what it sends or annexes. */
function bodyHtml(writing: Writing, document: GazetteDocument, parts: readonly Part[]): Html {
  const body = parts.filter(({ role }) => role === 'body');
  const annexes = parts.filter(({ role }) => role !== 'body');
  const { addressees, signatories, dated } = document;
  const isSigned =
    signatories.length > 0 && body.length === document.parts.filter(({ role }) => role === 'body').length;
  return html`${addressees === null ? null : html`<p class="to">${apart(/[：:]$/u.test(addressees) ? addressees : `${addressees}：`)}</p>\n`}${body.map(({ units }) => unitsHtml(writing, units, 2))}${
    isSigned
      ? html`<div class="sig">${signatories.map((name) => html`<p>${apart(name)}</p>`)}${dated === null ? null : html`<p><time datetime="${dated}">${dateText(dated, 'zh')}</time></p>`}</div>\n`
      : null
  }${annexes.map((part) => annexHtml(writing, part))}`;
}

function annexHtml(writing: Writing, { role, title, isOmitted, units }: Part): Html {
  const label = role === 'attachment' ? html`<p class="small dim">${SAYS.annex.zh}</p>` : null;
  const omitted = isOmitted ? html`<p class="dim">${say(writing.frame, SAYS.omitted)}</p>` : null;
  return html`<section class="part">${label}<h2>${apart(title ?? '')}</h2>${omitted}
${unitsHtml(writing, units, 3)}</section>\n`;
}

function turnHtml(frame: Frame, previous: DocumentView['previous'], next: DocumentView['next']): Html | null {
  if (previous === null && next === null) return null;
  const side = (rel: 'prev' | 'next', entry: DocumentView['next'], label: Text): Html | null =>
    entry === null
      ? null
      : html`<a href="${to(frame, documentPath(entry.work))}" rel="${rel}"><span class="dim">${say(frame, label)}</span><span class="cite">${apart(entry.title)}</span></a>`;
  return html`<nav class="turn" aria-label="${say(frame, SAYS.around)}">${joined([side('prev', previous, SAYS.previous), side('next', next, SAYS.next)], null)}</nav>`;
}
