/** Attributes in the order in which they are written; null leaves one out. */
export type Attributes = { readonly [name: string]: string | null };

/** What XML 1.0 has no way to carry, not even as a reference. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const codeOf = (character: string): string =>
  `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;

const ENTITY: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\r', '&#13;'],
]);

/** A text as content or value of an attribute: data, never markup. What XML cannot carry is shown by its code. */
export const xmlText = (text: string): string =>
  text.replace(IMPOSSIBLE, codeOf).replace(/[&<>"'\r]/gu, (sign) => ENTITY.get(sign) ?? sign);

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === null
        ? ''
        : ` ${name}="${xmlText(value).replace(/[\n\t]/gu, (space) => `&#${space.charCodeAt(0)};`)}"`,
    )
    .join('');

/** An element around text and inline elements that are already XML. */
export const inline = (name: string, attributes: Attributes, content: string): string =>
  `<${name}${attributesText(attributes)}>${content}</${name}>`;

/** An element without content. */
export const empty = (name: string, attributes: Attributes): string =>
  `<${name}${attributesText(attributes)}/>`;

/** An element around elements, each on a line of its own. */
export const block = (name: string, attributes: Attributes, children: readonly string[]): string =>
  children.length === 0
    ? empty(name, attributes)
    : `<${name}${attributesText(attributes)}>\n${children.join('\n')}\n</${name}>`;

/** What every XML file begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
