/** Markup that is safe to send: only `html` and `raw` make it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text is escaped, lists are put together, nothing is left out. */
export type Content = Html | string | number | null | false | undefined | readonly Content[];

const ESCAPES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What no HTML text may hold, and lone halves of characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

/** A text as HTML, in an element as well as in an attribute between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const markupOf = (content: Content): string => {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escapeHtml(content);
  return typeof content === 'number' ? String(content) : content.map(markupOf).join('');
};

/** Markup from a template: its own words as they are, everything put in escaped unless it is markup itself. */
export const html = (words: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(words.reduce((markup, word, index) => markup + markupOf(contents[index - 1]) + word));

/** Markup of our own that is not a template: drawings, QR codes. Never a text from elsewhere. */
export const raw = (markup: string): Html => new Html(markup);

/** Contents one after the other with something between them. */
export const joined = (contents: readonly Content[], between: Content): Html =>
  html`${contents.map((content, index) => (index === 0 ? content : [between, content]))}`;

const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text that came from elsewhere, for an attribute or a page's title: nothing in it turns the direction of reading. */
export const plain = (text: string): string => text.replace(TURNING, '');

const TURNING_OR_RTL = /[\u0590-\u08ff\ufb1d-\ufefc\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The same within a line: it is kept apart, so that it cannot turn what stands beside it. */
export const apart = (text: string, marked: Content = text): Html =>
  TURNING_OR_RTL.test(text) ? html`<bdi>${marked}</bdi>` : html`${marked}`;
