/** Small questions about a line that the grammar asks everywhere. All are linear in the line. */

const END = /[。！？；：…!?;:]$/;
const CLOSING = /[”’"』」》〉]+$/;
const SENTENCE = /[，。；：,;]/;
const ORGANISATION =
  /(?:政府|[厅局委部院署行社]|委员会|办公[厅室]|办|中心|总队|联合会|大会|公司|海关|管委会|协会|大学|学院|集团|处|团|组)$/;
const PERSON =
  /^(?:代)?(?:国务院)?(?:总理|主席|省长|市长|州长|县长|区长|部长|主任|局长|厅长|署长|行长|委员长)[ \u3000]{1,4}[\u3400-\u9fff·  \u3000]{2,12}$/;
const LONGEST_TITLE_LINE = 60;

/** Without blanks. */
export const unspaced = (text: string): string => text.replace(/[ \u3000\t]/g, '');

/** What two titles must share to be the same words: letters and figures, whatever their width and marks. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether a text ends as a sentence, an item or an introduction ends. */
export function isTerminated(text: string): boolean {
  const end = text.replace(CLOSING, '');
  if (END.test(end)) return true;
  if (!/[)）]$/.test(end)) return false;
  const open = Math.max(end.lastIndexOf('（'), end.lastIndexOf('('));
  // The end of a bracket that opens on a line before: only who carries a measure stands at the end of one.
  if (open < 0) return /(?:负责|落实|配合|略)[)）]$/.test(end);
  return open === 0 || END.test(end.slice(0, open).replace(CLOSING, ''));
}

/** Whether a line without a label is running text rather than a title. */
export const isProse = (text: string): boolean => SENTENCE.test(text) || text.length > LONGEST_TITLE_LINE;

/** Whether a line can be a title or a part of one. */
export const isTitleLike = (text: string): boolean => !isProse(text) && !/[。！？!?]/.test(text);

/** Whether a line is the name of an office, spaced or not. */
export function isOrganisation(text: string): boolean {
  const name = unspaced(text);
  return name.length >= 2 && name.length <= 40 && !/[\p{P}\p{N}]/u.test(name) && ORGANISATION.test(name);
}

/** Whether a line is an officer's title and name, as under an order. */
export const isOfficer = (text: string): boolean => text.length <= 30 && PERSON.test(text);

/** Whether single characters are set apart: 吉 林 省, 总　则. */
export const isSpacedOut = (text: string): boolean =>
  /^\S(?:[ \u3000]{1,6}\S){1,40}$/.test(text.slice(0, 300));
