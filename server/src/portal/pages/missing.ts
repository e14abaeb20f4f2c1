import { dateText, type Text } from '@jizheng/rules';
import type { EffectRow, VersionRow, WorkName } from '../../gazette/stores/reading-documents.js';
import { documentPath, type Frame, say, sayWith, to, withQuery } from '../frame.js';
import { apart, type Content, html } from '../html.js';
import type { Page } from '../layout.js';
import { workLink } from '../parts/banner.js';
import { searchBox } from '../parts/search-box.js';

const SAYS = {
  nowhere: { zh: '没有这个页面', en: 'There is no such page' },
  nowhereWhy: {
    zh: '网址可能少了或者多了字符。公报的永久网址不会改变，请核对后再试。',
    en: 'The address may lack a character or have one too many. Permanent addresses of the gazette never change: please check it.',
  },
  search: { zh: '搜索文件或者条款', en: 'Search documents and provisions' },
  unheld: { zh: '本站未收录这份文件', en: 'This document is not held here' },
  unheldWhy: {
    zh: '其他文件提到了它，但它的正文不在本站。',
    en: 'Other documents name it, but its words are not held here.',
  },
  repealed: { zh: '它已于{day}被废止：', en: 'It was repealed on {day} by ' },
  noUnit: { zh: '这份文件没有这一条', en: 'This document has no such provision' },
  noUnitWhy: {
    zh: '它可能在别的版本里，或者编号变了。',
    en: 'Another version may have it, or its number has changed.',
  },
  same: { zh: '两次选了同一个版本', en: 'One version was chosen twice' },
  sameWhy: {
    zh: '对照要选两个不同的版本。',
    en: 'A comparison needs two different versions.',
  },
  compare: { zh: '对照最近两版', en: 'Compare the two newest versions' },
  only: { zh: '这份文件只有一个版本', en: 'This document has one version only' },
  onlyWhy: { zh: '没有别的版本可以对照。', en: 'There is no other version to compare it with.' },
  document: { zh: '看整份文件', en: 'Read the whole document' },
  versions: { zh: '别的版本：', en: 'Other versions: ' },
  trouble: { zh: '暂时打不开', en: 'This page cannot be opened just now' },
  troubleWhy: { zh: '系统正忙，请过一分钟再试。', en: 'The service is busy: please try again in a minute.' },
  home: { zh: '回到公报首页', en: 'To the front page' },
  unwritten: { zh: '这个文件做不出来', en: 'This file cannot be made' },
  tooMany: { zh: '下载太频繁', en: 'Too many downloads' },
  tooManyWhy: { zh: '请过一分钟再试。', en: 'Please try again in a minute.' },
} as const satisfies { readonly [name: string]: Text };

const page = (frame: Frame, title: Text, why: Content): Page => ({
  title: say(frame, title),
  description: say(frame, title),
  door: null,
  isHidden: true,
  main: html`<h1>${say(frame, title)}</h1>
<div class="empty">${why}</div>
<form role="search" class="hero" action="/gb/search"><p class="mid"><label for="q">${say(frame, SAYS.search)}</label></p>${searchBox(frame, '')}</form>
<p class="pages"><a href="${to(frame, '/gb/')}">${say(frame, SAYS.home)}</a></p>`,
});

/** An address that leads nowhere. */
export const nowherePage = (frame: Frame): Page =>
  page(frame, SAYS.nowhere, html`<p>${say(frame, SAYS.nowhereWhy)}</p>`);

/** A work that is only known because others name it. */
export const unheldPage = (frame: Frame, work: WorkName, effects: readonly EffectRow[]): Page => {
  const ends = effects.filter(({ kind }) => kind !== 'amends');
  return page(
    frame,
    SAYS.unheld,
    html`<p class="cite">${apart(work.title)} ${work.number === work.title || work.number === null ? null : apart(work.number)}</p><p>${say(frame, SAYS.unheldWhy)}</p>${ends.map((effect) => html`<p>${sayWith(frame, SAYS.repealed, { day: dateText(effect.on, frame.language) })}${workLink(frame, effect, effect.isHeld, effect.address)}</p>`)}`,
  );
};

/** A comparison of a version with itself. */
export const sameVersionPage = (
  frame: Frame,
  { work, title }: WorkName,
  versions: readonly VersionRow[],
): Page => {
  const isOnly = versions.length < 2;
  const compare = html`<a href="${to(frame, `${documentPath(work)}/compare`)}">${say(frame, SAYS.compare)}</a> `;
  return page(
    frame,
    isOnly ? SAYS.only : SAYS.same,
    html`<p>${say(frame, isOnly ? SAYS.onlyWhy : SAYS.sameWhy)}</p><p>${isOnly ? null : compare}<a href="${to(frame, documentPath(work))}">${say(frame, SAYS.document)}</a> <span class="cite">${apart(title)}</span></p>`,
  );
};

/** A provision that a document does not have. */
export const noUnitPage = (frame: Frame, work: WorkName, versions: readonly VersionRow[]): Page =>
  page(
    frame,
    SAYS.noUnit,
    html`<p>${say(frame, SAYS.noUnitWhy)}</p><p><a href="${to(frame, documentPath(work.work))}">${say(frame, SAYS.document)}</a> <span class="cite">${apart(work.title)}</span></p>${
      versions.length < 2
        ? null
        : html`<p>${say(frame, SAYS.versions)}${versions.map(({ validFrom }) => (validFrom === null ? null : html`<a href="${to(frame, withQuery(documentPath(work.work), { on: validFrom }))}">${dateText(validFrom, frame.language)}</a> `))}</p>`
    }`,
  );

/** The database does not answer. */
export const troublePage = (frame: Frame): Page =>
  page(frame, SAYS.trouble, html`<p>${say(frame, SAYS.troubleWhy)}</p>`);

/** Somebody downloads more than is good for the others. */
export const tooManyPage = (frame: Frame): Page =>
  page(frame, SAYS.tooMany, html`<p>${say(frame, SAYS.tooManyWhy)}</p>`);

/** A file that cannot be made, and why. */
export const unwrittenPage = (frame: Frame, why: readonly string[]): Page =>
  page(frame, SAYS.unwritten, html`${why.map((line) => html`<p>${line}</p>`)}`);
