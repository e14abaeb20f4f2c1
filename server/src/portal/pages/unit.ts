import type { Text } from '@jizheng/rules';
import type { Unit } from '../../gazette/tree.js';
import { doorOf } from '../door.js';
import { documentPath, type Frame, say, to, unitPath, withQuery } from '../frame.js';
import { apart, type Html, html } from '../html.js';
import { anchor, unitsHtml } from '../law-text.js';
import type { Page } from '../layout.js';
import { beginning, type Located, nameOfUnit, unitsOf, wordsOfUnit } from '../outline.js';
import { bannerHtml } from '../parts/banner.js';
import { contentsHtml } from '../parts/contents.js';
import { crumbsHtml } from '../parts/crumbs.js';
import { citationText, citingHtml, copyHtml, filesHtml, qrHtml } from '../parts/take.js';
import { type ArticleThen, otherDayHtml, versionsHtml } from '../parts/versions.js';
import type { DocumentView } from '../view.js';
import { alternatesOf, canonicalOf, daily, writingOf } from './document.js';

const SAYS = {
  around: { zh: '前后条款', en: 'Provisions before and after' },
  previous: { zh: '上一条', en: 'Previous' },
  next: { zh: '下一条', en: 'Next' },
} as const satisfies { readonly [name: string]: Text };

/** A unit of a document on a page of its own. */
export interface UnitView extends DocumentView {
  readonly located: Located;
  /** The same article in every version; empty where there is one version. */
  readonly then: readonly ArticleThen[];
}

/** The page of an article, a chapter or any other unit, under its permanent address. */
export function unitPage(frame: Frame, view: UnitView): Page {
  const { document, work, located, citing } = view;
  const { unit, above, part } = located;
  const path = unitPath(work.work, unit.address);
  const writing = writingOf(frame, view, unit.address);
  const name = nameOfUnit(unit);
  const title = part.role === 'body' ? document.title : (part.title ?? document.title);
  const holder = above.findLast(({ heading }) => heading !== null) ?? null;
  const contents = contentsHtml(
    {
      frame,
      hrefOf: writing.pathOf,
      open: new Set([...above, unit].map(({ address }) => address)),
      current: unit.address,
    },
    document,
  );
  const self = writing.pathOf(unit.address);
  const main = html`${crumbsHtml(frame, view, located)}
<article class="law one">
<header lang="zh-CN"><h1>${apart(title)}</h1>
<p class="mid row">${work.number === null ? null : html`<a class="nb" href="${to(frame, withQuery(documentPath(work.work), daily(view)))}">${apart(work.number)}</a>`}<span>${apart(document.issuers.join('、'))}</span></p>
${bannerHtml(frame, view)}</header>
${contents}
<div class="text" lang="zh-CN">
${holder === null ? null : html`<p class="chap"><a href="${writing.pathOf(holder.address)}">${apart(nameOfUnit(holder))}</a></p>`}
<h2 class="art" id="${anchor({}, unit.address)}"><a class="hot" href="${self}">${apart(name)}</a></h2>
${unitsHtml(writing, [unit], 3)}
${turnHtml(frame, view, unit)}
</div>
<aside class="take">
${copyHtml(frame, 'cite', citationText(view, unit))}
${qrHtml(frame, path)}
${filesHtml(frame, documentPath(work.work), withQuery('', daily(view)))}
${versionsHtml(frame, view, view.then)}
${citingHtml(frame, citing)}
${view.version.validFrom === null ? null : otherDayHtml(frame, path, view.on ?? frame.today)}
</aside>
</article>`;
  return {
    title: `${beginning(name, 20)} ${title}`,
    description: beginning(wordsOfUnit(unit).replaceAll('\n', ' '), 90),
    door: doorOf(view),
    main,
    alternates: alternatesOf(documentPath(work.work)),
    canonical: canonicalOf(view, path),
  };
}

/** The units of the same kind before and after. */
function turnHtml(frame: Frame, view: UnitView, unit: Unit): Html | null {
  const alike = unitsOf(view.document).filter(({ kind }) => kind === unit.kind);
  const at = alike.findIndex(({ address }) => address === unit.address);
  const side = (rel: 'prev' | 'next', other: Unit | undefined, label: Text): Html | null => {
    if (other === undefined) return null;
    const href = to(frame, withQuery(unitPath(view.work.work, other.address), daily(view)));
    const gist = other.heading === null && other.label !== null ? beginning(wordsOfUnit(other), 10) : '';
    return html`<a href="${href}" rel="${rel}"><span class="dim">${say(frame, label)}</span><span class="cite">${apart(nameOfUnit(other))}</span> ${apart(gist)}</a>`;
  };
  const sides = [side('prev', alike[at - 1], SAYS.previous), side('next', alike[at + 1], SAYS.next)];
  if (sides.every((each) => each === null)) return null;
  return html`<nav class="turn" aria-label="${say(frame, SAYS.around)}">${sides}</nav>`;
}
