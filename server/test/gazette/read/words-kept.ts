import { showNumber } from '../../../src/gazette/number.js';
import type { Reading } from '../../../src/gazette/read/read-source.js';
import { type DocumentNumber, documentsOf, type Unit, unitsIn } from '../../../src/gazette/tree.js';

/** Letters and figures alone: marks and blanks are compared elsewhere. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const numberIn = (number: DocumentNumber | null): string => (number === null ? '' : showNumber(number));

/** An article's words are its first paragraph's. */
const sayings = ({ label, heading, text, original, children: [first] }: Unit): readonly string[] => {
  const head = `${label ?? ''}${heading ?? ''}`;
  const own = text === '' && first?.kind === 'paragraph' ? first : { text, original };
  return [`${head}${own.text}`, `${head}${own.original ?? own.text}`];
};

/** Everything that a reading holds, as letters. */
function heldBy({ publication, doubts }: Reading): string {
  const said: string[] = doubts.flatMap(({ before, after }) => [before, after ?? '']);
  if (publication.kind === 'issue') {
    for (const { name, value } of publication.imprint) said.push(`${name}${value}`);
    for (const { section, title, number, page } of publication.contents)
      said.push(section, `${title}${numberIn(number)}${page}`);
  }
  for (const document of documentsOf(publication)) {
    said.push(document.title, numberIn(document.number), document.addressees ?? '');
    said.push(...document.signatories, ...document.history.map(({ text }) => text));
    for (const { title, isOmitted, units } of document.parts) {
      said.push(`附件${title ?? ''}${isOmitted ? '略' : ''}`, ...[...unitsIn(units)].flatMap(sayings));
    }
  }
  return said.map(letters).join('|');
}

/** Lines that become a field: a day, the number of the issue, the word for contents. */
const FIELD =
  /^(?:目录|CONTENTS|\d{4}年?|[〇零一二三四五六七八九]{4}年.{2,6}日|\d{4}年\d{1,2}月\d{1,2}日(?:出版)?|(?:\d{4}年)?第\d+[期号](?:复?总[第号]?\d+期?)?|复?总[第号]?\d+期?|.{1,20}公报(?:\d{4}年)?(?:第\d+[期号].*)?|半月刊|月刊)$/;

/** The lines of a source of which something is nowhere in what was read. */
export function linesLost(text: string, reading: Reading): readonly string[] {
  const held = heldBy(reading);
  return text.split(/\r?\n/).filter((line) => {
    const trimmed = line.trim();
    if (trimmed.startsWith('<!--')) return false;
    const words = letters(trimmed);
    if (words === '' || FIELD.test(words) || held.includes(words)) return false;
    // A label that stands alone is in its unit; what follows it may be in another.
    return !held.includes(words.replace(/^(?:附件\d*|\d{1,2})/, ''));
  });
}
