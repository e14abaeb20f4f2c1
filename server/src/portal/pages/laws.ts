import { dateText, type Text } from '@jizheng/rules';
import { grouped } from '../../gazette/find/grouped.js';
import type { StatuteRow } from '../../gazette/stores/reading-documents.js';
import { documentPath, type Frame, say, sayWith, to, withQuery } from '../frame.js';
import { apart, type Html, html } from '../html.js';
import type { Page } from '../layout.js';

const SAYS = {
  laws: { zh: '法律法规', en: 'Laws' },
  about: {
    zh: '公报文件所依据的法律、行政法规，逐版收录，可以逐条对照。',
    en: 'The laws and regulations on which the gazette’s documents rest, version by version, to be compared article by article.',
  },
  since: { zh: '{day}版', en: 'version of {day}' },
  now: { zh: '现行', en: 'in force' },
  compare: { zh: '两版对照', en: 'Compare' },
  none: { zh: '还没有收录法律法规。', en: 'No law is held yet.' },
} as const satisfies { readonly [name: string]: Text };

/** Statutes by title, with their versions. */
export function lawsPage(frame: Frame, statutes: readonly StatuteRow[]): Page {
  const title = say(frame, SAYS.laws);
  const works = [...grouped(statutes, ({ work }) => work)].sort(([, a], [, b]) =>
    byTitle.compare(a[0]?.title ?? '', b[0]?.title ?? ''),
  );
  return {
    title,
    description: say(frame, SAYS.about),
    door: 'laws',
    main: html`<h1>${title}</h1><p class="mid">${say(frame, SAYS.about)}</p>
${works.length === 0 ? html`<p class="empty">${say(frame, SAYS.none)}</p>` : html`<ul class="list">${works.map(([work, versions]) => workHtml(frame, work, versions))}</ul>`}`,
  };
}

const byTitle = new Intl.Collator('zh');

function workHtml(frame: Frame, work: string, versions: readonly StatuteRow[]): Html {
  const path = documentPath(work);
  const newest = [...versions].reverse();
  const [last, before] = newest;
  const days = newest.map(({ validFrom, validUntil }) => {
    if (validFrom === null) return null;
    const isNow = validFrom <= frame.today && (validUntil === null || validUntil > frame.today);
    return html`<a href="${to(frame, withQuery(path, { on: validFrom }))}">${sayWith(frame, SAYS.since, { day: dateText(validFrom, frame.language) })}</a>${isNow ? html`<b>${say(frame, SAYS.now)}</b>` : null}`;
  });
  const compare =
    last === undefined || before === undefined
      ? null
      : html`<a href="${to(frame, withQuery(`${path}/compare`, { from: before.validFrom, to: last.validFrom }))}">${say(frame, SAYS.compare)}</a>`;
  return html`<li><a class="t" href="${to(frame, path)}" lang="zh-CN">${apart(last?.title ?? '')}</a><p class="row small">${days}${compare}</p></li>`;
}
