import { VARIANTS } from './variants.js';

/** A text as it is compared, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, and one past its end, the place in the text as written. */
  readonly at: readonly number[];
}

/** Quotation marks of every kind are one, brackets of every kind are (). */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...Array.from('“”„‟″〝〞「」『』‘’', (mark): [string, string] => [mark, '"']),
  ...Array.from('〔［[【〖｛{', (mark): [string, string] => [mark, '(']),
  ...Array.from('〕］]】〗｝}', (mark): [string, string] => [mark, ')']),
]);

const CJK_FROM = 0x4e00;
const CJK_TO = 0x9fff;
const IGNORED = /[\s\p{Cf}]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * Folds what readers do not tell apart: width and composed forms (NFKC), variants and traditional characters, case, quotation
 * marks, brackets, spaces beside Chinese, invisible marks, and the spellings of a document's number.
 */
export function fold(written: string): Folded {
  const characters: string[] = [];
  const at: number[] = [];
  let space = -1;
  let index = 0;
  for (const character of written) {
    const from = index;
    index += character.length;
    const code = character.charCodeAt(0);
    const isHan = code >= CJK_FROM && code <= CJK_TO;
    if (isHan) {
      characters.push(VARIANTS.get(character) ?? character);
      at.push(from);
      space = -1;
      continue;
    }
    if (IGNORED.test(character)) {
      if (space < 0 && /\s/.test(character)) space = from;
      continue;
    }
    const plain =
      code < 0x80
        ? character.toLowerCase()
        : (MARKS.get(character) ?? character.normalize('NFKC').toLowerCase());
    if (space >= 0) {
      // Between two words in Latin letters a space parts; beside Chinese it is only room.
      if (LATIN.test(plain) && LATIN.test(characters.at(-1) ?? '')) {
        characters.push(' ');
        at.push(space);
      }
      space = -1;
    }
    for (const each of plain) {
      for (const unit of VARIANTS.get(each) ?? MARKS.get(each) ?? each) {
        characters.push(unit);
        for (let count = unit.length; count > 0; count -= 1) at.push(from);
      }
    }
  }
  at.push(index);
  return foldNumbers({ text: characters.join(''), at });
}

const NUMBER = /\((\d{4}|[一二三四五六七八九〇零○o0]{4})\)第?(\d{1,6}|[一二三四五六七八九十百零〇]{1,7})号/g;
const DIGITS = '〇一二三四五六七八九';

/** Writes the year and the serial of document numbers in one way: (2024)2号. */
function foldNumbers(folded: Folded): Folded {
  let text = '';
  const at: (readonly number[])[] = [];
  let done = 0;
  for (const match of folded.text.matchAll(NUMBER)) {
    const [whole, year = '', serial = ''] = match;
    const plain = `(${digits(year)})${cardinal(serial)}号`;
    if (plain === whole) continue;
    const place = folded.at[match.index] ?? 0;
    text += folded.text.slice(done, match.index) + plain;
    at.push(
      folded.at.slice(done, match.index),
      Array.from(plain, () => place),
    );
    done = match.index + whole.length;
  }
  if (done === 0) return folded;
  return { text: text + folded.text.slice(done), at: [...at, folded.at.slice(done)].flat() };
}

/** 二〇二四 → 2024. */
const digits = (text: string): string =>
  Array.from(text.replaceAll(/[零○o0]/g, '〇'), (digit) =>
    DIGITS.includes(digit) ? String(DIGITS.indexOf(digit)) : digit,
  ).join('');

/** 二十三 → 23, 一百零五 → 105. */
function cardinal(text: string): string {
  if (/^\d+$/.test(text)) return String(Number(text));
  let total = 0;
  let digit = 0;
  for (const character of text.replaceAll('零', '〇')) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (unit > 0) {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return String(total + digit);
}
