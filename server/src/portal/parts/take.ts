import type { Text } from '@jizheng/rules';
import { TAKE_ALONG } from '../../gazette/write/addresses.js';
import { type Frame, say } from '../frame.js';
import { apart, type Content, type Html, html } from '../html.js';
import { nameOfUnit } from '../outline.js';
import type { DocumentView } from '../view.js';
import { workLink } from './banner.js';

const SAYS = {
  cite: { zh: '引用格式', en: 'Cite as' },
  copy: { zh: '点进框里全选，再复制', en: 'Select all in the box and copy' },
  link: { zh: '永久网址', en: 'Permanent address' },
  scan: { zh: '手机扫码阅读', en: 'Read it on a phone' },
  qr: { zh: '本页的二维码', en: 'QR code of this page' },
  files: { zh: '下载', en: 'Download' },
  text: { zh: '纯文本', en: 'Text' },
  citing: { zh: '被引用', en: 'Cited by' },
} as const satisfies { readonly [name: string]: Text };

/** The media types of the files that can be taken along. */
export const MEDIA_TYPE = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

const NAMES: { readonly [ending: string]: string | Text } = {
  pdf: 'PDF',
  docx: 'DOCX',
  txt: SAYS.text,
  json: 'JSON',
  xml: 'XML',
};

/** Links to the files of a page. */
export function fileLinks(frame: Frame, path: string, query = ''): Html {
  return html`${TAKE_ALONG.map((ending) => {
    const name = NAMES[ending] ?? ending;
    return html`<a href="${path}.${ending}${query}" type="${MEDIA_TYPE[ending].split(';')[0] ?? ''}">${typeof name === 'string' ? name : say(frame, name)}</a>`;
  })}`;
}

/** A field from which a text can be copied. */
export function copyHtml(frame: Frame, id: string, text: string): Html {
  const rows = Math.max(2, Math.ceil([...text].length / 14));
  return html`<section class="noprint"><h2><label for="${id}">${say(frame, SAYS.cite)}</label></h2>
<textarea id="${id}" class="copy" readonly rows="${Math.min(rows, 8)}" lang="zh-CN">${text}</textarea>
<p class="small dim">${say(frame, SAYS.copy)}</p></section>`;
}

/** The page's address as a code and in letters. */
export const qrHtml = (frame: Frame, path: string): Html =>
  html`<section class="qr"><img src="${path}.svg" width="96" height="96" loading="lazy" alt="${say(frame, SAYS.qr)}"><p class="small">${say(frame, SAYS.scan)}<br><a href="${path}">${say(frame, SAYS.link)}</a></p></section>`;

/** Files to take along. */
export const filesHtml = (frame: Frame, path: string, query: string): Html =>
  html`<section class="noprint"><h2>${say(frame, SAYS.files)}</h2><p class="dl">${fileLinks(frame, path, query)}</p></section>`;

const MOST_SHOWN = 8;

/** Who cites it. */
export function citingHtml(frame: Frame, citing: DocumentView['citing']): Html | null {
  const works = new Map(citing.map((row) => [row.work, row]));
  if (works.size === 0) return null;
  const shown = [...works.values()].slice(0, MOST_SHOWN);
  const items: readonly Content[] = shown.map(
    (row) =>
      html`<li>${workLink(frame, row, true, row.address === '' ? undefined : row.address)} <span class="cite">${apart(row.label ?? '')}</span></li>`,
  );
  return html`<section class="noprint"><h2>${say(frame, SAYS.citing)}</h2><ul>${items}</ul></section>`;
}

/** How a document, or a unit of it, is cited: 《…》（吉政规〔2024〕2号）第三十五条. */
export function citationText(
  { document, work, version }: DocumentView,
  unit: Parameters<typeof nameOfUnit>[0] | null,
): string {
  const enclosed = document.parts.find(({ role, title }) => role === 'enclosure' && title !== null)?.title;
  const name = `《${unit === null ? document.title : (enclosed ?? document.title)}》`;
  const number = work.number === null ? '' : `（${work.number}）`;
  const printed =
    version.year === null || version.number === null || unit !== null
      ? ''
      : `，《${version.gazette}》${version.year}年第${version.number}期`;
  return `${name}${number}${unit === null ? '' : nameOfUnit(unit)}${printed}`;
}
