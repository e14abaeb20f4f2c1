import { dateText, type Text } from '@jizheng/rules';
import type { EffectRow, WorkName } from '../../gazette/stores/reading-documents.js';
import { documentPath, type Frame, say, sayWith, to, unitPath, withQuery } from '../frame.js';
import { apart, type Content, type Html, html, joined, plain } from '../html.js';
import { MARK_CHANGED, MARK_LATER, MARK_NO, MARK_OK } from '../marks.js';
import { type Validity, validityOn } from '../validity.js';
import type { DocumentView } from '../view.js';

const SAYS = {
  inForce: { zh: '现行有效', en: 'In force' },
  wasInForce: { zh: '当日有效', en: 'In force on that day' },
  since: { zh: '{day}起施行', en: 'since {day}' },
  notYet: { zh: '尚未施行', en: 'Not yet in force' },
  from: { zh: '{day}起施行', en: 'from {day}' },
  repealed: { zh: '已废止', en: 'Repealed' },
  by: { zh: '{day}由', en: 'on {day} by ' },
  byEnd: { zh: '废止', en: '' },
  amended: { zh: '旧版本', en: 'Superseded' },
  amendedOn: { zh: '{day}起以新版本为准', en: 'a newer version applies from {day}' },
  newer: { zh: '看现行版本', en: 'Read the current version' },
  until: { zh: '{day}起不再有效', en: 'until {day}' },
  asOf: { zh: '按{day}查看', en: 'as of {day}' },
  effects: {
    repeals: { zh: '本文件自{day}起废止', en: 'From {day} this document repeals' },
    replaces: { zh: '本文件自{day}起取代', en: 'From {day} this document replaces' },
    amends: { zh: '本文件自{day}起修改', en: 'From {day} this document amends' },
  },
  amendedBy: { zh: '被修改：', en: 'Amended by ' },
  unheld: { zh: '本站未收录', en: 'not held here' },
} as const;

/** A work by its number, else its title: a link where it is held. */
export const workLink = (
  frame: Frame,
  { work, title, number }: WorkName,
  isHeld: boolean,
  address?: string,
): Html => {
  const name = number === null ? html`《${apart(title)}》` : html`<span class="nb">${apart(number)}</span>`;
  if (!isHeld) return html`<span class="unheld" title="${say(frame, SAYS.unheld)}">${name}</span>`;
  const path = address === undefined ? documentPath(work) : unitPath(work, address);
  return html`<a href="${to(frame, path)}" title="${plain(title)}">${name}</a>`;
};

const linksTo = (frame: Frame, effects: readonly EffectRow[]): Html =>
  joined(
    effects.map((effect) => workLink(frame, effect, effect.isHeld, effect.address)),
    '、',
  );

/** How a document stands: in force since, not yet, repealed when and by what, or amended, and what it does to others. */
export function bannerHtml(frame: Frame, view: DocumentView): Html | null {
  const day = view.on ?? frame.today;
  const validity = validityOn(day, view.version, view.effectsOn);
  const state = stateHtml(frame, view, validity);
  const amending = view.effectsOn.filter(({ kind, on }) => kind === 'amends' && on <= day);
  const lines: readonly Content[] = [
    ...effectLines(frame, view),
    amending.length === 0 ? null : html`<li>${say(frame, SAYS.amendedBy)}${linksTo(frame, amending)}</li>`,
  ].filter((line) => line !== null);
  if (state === null && lines.length === 0) return null;
  return html`<div class="valid">${state}${lines.length === 0 ? null : html`<ul>${lines}</ul>`}</div>`;
}

const effectLines = (frame: Frame, { effectsOf }: DocumentView): readonly Html[] =>
  effectsOf.map(
    (effect) =>
      html`<li>${sayWith(frame, SAYS.effects[effect.kind], { day: dateText(effect.on, frame.language) })} ${workLink(frame, effect, effect.isHeld)}</li>`,
  );

function stateHtml(frame: Frame, view: DocumentView, validity: Validity): Html | null {
  const { language } = frame;
  const at = (text: Text, day: Parameters<typeof dateText>[0]): string =>
    sayWith(frame, text, { day: dateText(day, language) });
  const asOf = view.on === null ? null : html`<span class="dim">${at(SAYS.asOf, view.on)}</span>`;
  switch (validity.kind) {
    case 'none':
      return null;
    case 'inForce': {
      const isToday = view.on === null || view.on === frame.today;
      const until =
        validity.until === null || validity.until <= frame.today
          ? null
          : html`<span>${at(SAYS.until, validity.until)}</span>`;
      const overtaken =
        validity.until !== null && validity.until <= frame.today ? currentLink(frame, view) : null;
      return html`${status('ok', MARK_OK, say(frame, isToday ? SAYS.inForce : SAYS.wasInForce))}<span>${at(SAYS.since, validity.since)}</span>${until}${asOf}${overtaken}`;
    }
    case 'notYet':
      return html`${status('warn', MARK_LATER, say(frame, SAYS.notYet))}<span>${at(SAYS.from, validity.from)}</span>${asOf}`;
    case 'repealed':
      return html`${status('bad', MARK_NO, say(frame, SAYS.repealed))}<span>${at(SAYS.by, validity.on)}${linksTo(frame, validity.by)}${say(frame, SAYS.byEnd)}</span>${asOf}`;
    case 'amended':
      return html`${status('warn', MARK_CHANGED, say(frame, SAYS.amended))}<span>${at(SAYS.amendedOn, validity.on)}</span>${asOf}${currentLink(frame, view)}`;
  }
}

const status = (tone: 'ok' | 'warn' | 'bad', mark: Html, word: string): Html =>
  html`<span class="st ${tone}">${mark}<b>${word}</b></span>`;

const currentLink = (frame: Frame, { work }: DocumentView): Html =>
  html`<a href="${to(frame, withQuery(documentPath(work.work), {}))}">${say(frame, SAYS.newer)}</a>`;
