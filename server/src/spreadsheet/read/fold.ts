/** Invisible characters that spreadsheets and web pages leave at the ends of texts. */
const EDGES = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu;

const isEdge = (code: number): boolean =>
  code <= 0x20 || (code >= 0x80 && /[\s\u200b-\u200d\u2060\ufeff]/u.test(String.fromCharCode(code)));

/** Without spaces of any kind at the ends: half-width, full-width, non-breaking, invisible. */
export const trimmed = (text: string): string =>
  isEdge(text.charCodeAt(0)) || isEdge(text.charCodeAt(text.length - 1)) ? text.replace(EDGES, '') : text;

/** Full-width digits, letters and signs become half-width; every space goes; minus signs become one. */
export const halfWidth = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/[\u2212\u2013\u2014]/g, '-');

/** The form in which headings and labels are compared: widths, spaces, capitals and marks of duty do not matter. */
export const fold = (text: string): string =>
  halfWidth(text)
    .toLowerCase()
    .replace(/^\*+|\*+$/g, '');
