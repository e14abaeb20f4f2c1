import type { Text } from '@jizheng/rules';
import type { Unit } from '../../gazette/tree.js';
import { doorOf } from '../door.js';
import { documentPath, type Frame, issuePath, say, sayWith, to, unitPath, withQuery } from '../frame.js';
import { apart, type Content, type Html, html } from '../html.js';
import { beginning, nameOfUnit } from '../outline.js';
import type { DocumentView } from '../view.js';

const SAYS = {
  here: { zh: '当前位置', en: 'You are here' },
  gazette: { zh: '公报', en: 'Gazette' },
  laws: { zh: '法律法规', en: 'Laws' },
  search: { zh: '搜索', en: 'Search' },
  issue: { zh: '{year}年第{number}期', en: '{year} no. {number}' },
} as const satisfies { readonly [name: string]: Text };

/** The name of an issue. */
export const issueName = (frame: Frame, year: number, number: number): string =>
  sayWith(frame, SAYS.issue, { year, number });

/** Links one above the other, from the door to here. */
export const crumbs = (
  frame: Frame,
  links: readonly (readonly [path: string | null, name: Content])[],
): Html =>
  html`<nav aria-label="${say(frame, SAYS.here)}"><ol class="crumb">${links.map(([path, name]) =>
    path === null
      ? html`<li><span aria-current="page">${name}</span></li>`
      : html`<li><a href="${to(frame, path)}">${name}</a></li>`,
  )}</ol></nav>`;

/** From where one comes to what no issue printed. */
export const standalone = (frame: Frame, isStatute: boolean): readonly [path: string, name: string] =>
  isStatute ? ['/gb/laws', say(frame, SAYS.laws)] : ['/gb/search', say(frame, SAYS.search)];

/** Where a document stands, and a unit of it: issue / number / chapter / article. */
export function crumbsHtml(
  frame: Frame,
  view: DocumentView,
  located: { readonly above: readonly Unit[]; readonly unit: Unit } | null,
): Html {
  const { year, number } = view.version;
  const { work, title, number: called } = view.work;
  const name = called === null ? beginning(title, 14) : called;
  const query = { on: view.on };
  const printed: readonly (readonly [string, Content])[] =
    year === null || number === null
      ? [standalone(frame, doorOf(view) === 'laws')]
      : [
          ['/gb/', say(frame, SAYS.gazette)],
          [issuePath(year, number), issueName(frame, year, number)],
        ];
  if (located === null) return crumbs(frame, [...printed, [null, apart(name)]]);
  const above = located.above.filter(({ label, heading }) => label !== null || heading !== null);
  return crumbs(frame, [
    ...printed,
    [withQuery(documentPath(work), query), apart(name)],
    ...above.map((unit): readonly [string, Content] => [
      withQuery(unitPath(work, unit.address), query),
      apart(beginning(nameOfUnit(unit), 18)),
    ]),
    [null, apart(beginning(nameOfUnit(located.unit), 18))],
  ]);
}
