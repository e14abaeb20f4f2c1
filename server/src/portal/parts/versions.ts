import { dateText, type PlainDate, type Text } from '@jizheng/rules';
import type { VersionRow } from '../../gazette/stores/reading-documents.js';
import { documentPath, type Frame, say, sayWith, to, unitPath, withQuery } from '../frame.js';
import { type Html, html } from '../html.js';
import type { DocumentView } from '../view.js';

const SAYS = {
  versions: { zh: '版本', en: 'Versions' },
  compare: { zh: '与前一版对照', en: 'Compare with the version before' },
  same: { zh: '未变', en: 'unchanged' },
  changed: { zh: '有改动', en: 'changed' },
  absent: { zh: '无此条', en: 'not in it' },
  first: { zh: '{day} 起', en: 'from {day}' },
  other: { zh: '查看其他日期的文本', en: 'The text on another day' },
  show: { zh: '查看', en: 'Show' },
} as const satisfies { readonly [name: string]: Text };

/** An article in another version: under its label there; null: that version has none. */
export interface ArticleThen {
  readonly version: VersionRow;
  readonly address: string | null;
  readonly label: string | null;
  /** Whether it says there what it says in the version before. */
  readonly isChanged: boolean | null;
}

const isShown = (view: DocumentView, version: VersionRow): boolean =>
  version.version === view.version.version;

/** A path on the day of a version. */
export const dayQuery = (validFrom: PlainDate | null): { readonly on: PlainDate | null } => ({
  on: validFrom,
});

/** The versions of a document, newest first, with the way to compare. */
export function versionsHtml(
  frame: Frame,
  view: DocumentView,
  then: readonly ArticleThen[] | null,
): Html | null {
  const { versions, work, version } = view;
  if (versions.length < 2) return null;
  const items = [...versions].reverse().map((each) => {
    const article = then?.find((row) => row.version.version === each.version) ?? null;
    const path = article?.address == null ? documentPath(work.work) : unitPath(work.work, article.address);
    const day =
      each.validFrom === null
        ? ''
        : sayWith(frame, SAYS.first, { day: dateText(each.validFrom, frame.language) });
    const link = html`<a href="${to(frame, withQuery(path, dayQuery(each.validFrom)))}"${isShown(view, each) ? html` aria-current="true" class="now"` : null}>${day}</a>`;
    return html`<li>${link}${article === null ? null : html` <span class="cite">${article.label ?? say(frame, SAYS.absent)}</span> <span class="dim">${article.isChanged === null ? null : say(frame, article.isChanged ? SAYS.changed : SAYS.same)}</span>`}</li>`;
  });
  const at = versions.indexOf(version);
  const [older, newer] = at > 0 ? [versions[at - 1], version] : [version, versions[1]];
  const compare = withQuery(`${documentPath(work.work)}/compare`, {
    from: older?.validFrom,
    to: newer?.validFrom,
  });
  return html`<section class="noprint vers"><h2>${say(frame, SAYS.versions)}</h2><ul>${items}</ul><p><a href="${to(frame, compare)}">${say(frame, SAYS.compare)}</a></p></section>`;
}

/** A form that asks for the text of another day. */
export const otherDayHtml = (frame: Frame, path: string, on: PlainDate): Html =>
  html`<details class="more noprint"><summary>${say(frame, SAYS.other)}</summary><form class="box" action="${path}"><label class="vh" for="on">${say(frame, SAYS.other)}</label><input id="on" name="on" type="date" value="${on}" min="1949-10-01" max="2999-12-31">${frame.language === 'en' ? html`<input type="hidden" name="lang" value="en">` : null}<button class="btn">${say(frame, SAYS.show)}</button></form></details>`;
