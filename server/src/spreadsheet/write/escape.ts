/** The most characters that a cell of the format holds. */
const MAX_CELL_CHARACTERS = 32_767;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry
const NEEDS_CODE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const coded = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text for an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);

/** A cell's text: what XML cannot carry is written in the format's own escapes; what is too long ends in `…`. */
export function escapeCellText(text: string): string {
  const whole = text.length > MAX_CELL_CHARACTERS ? `${text.slice(0, MAX_CELL_CHARACTERS - 1)}…` : text;
  return escapeXml(whole.replace(NEEDS_CODE, coded));
}
