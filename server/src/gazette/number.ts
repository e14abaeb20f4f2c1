import { chineseNumber } from '@jizheng/rules';
import type { DocumentNumber } from './tree.js';

const OPENING = '[〔［\\[（(【〖]';
const CLOSING = '[〕］\\]）)】〗]';
// Bounded, so that a run of blanks costs no more than its length.
const SPACE = '[ \\u3000\\t]{0,4}';
const DIGIT = '[0-9０-９]';
/** 号 may be left out in a query; 第 stands before the serial number in some offices' spelling. */
const TAIL = `${SPACE}${OPENING}${SPACE}(${DIGIT}{4})${SPACE}年?${SPACE}${CLOSING}${SPACE}第?${SPACE}(${DIGIT}{1,5})${SPACE}(号?)`;
const WHOLE = new RegExp(
  `^${SPACE}([\\u3400-\\u9fff]{1,12}(?:[ \\u3000][\\u3400-\\u9fff]{1,6})?)${TAIL}${SPACE}$`,
);
const TAIL_HERE = new RegExp(TAIL, 'g');

/** Words of a sentence that may stand directly before a number without brackets; the longest come first. */
const BEFORE = [
  '根据',
  '依据',
  '按照',
  '依照',
  '参照',
  '关于',
  '印发',
  '转发',
  '废止',
  '修改',
  '执行',
  '落实',
  '贯彻',
  '文件',
  '以及',
  '或者',
  '根',
  '据',
  '以',
  '由',
  '和',
  '与',
  '及',
  '见',
  '原',
  '如',
  '对',
  '将',
  '号',
  '是',
  '的',
  '了',
  '在',
  '即',
  '按',
  '依',
  '或',
  '查',
] as const;

const HAN = /[\u3400-\u9fff]/;
const LONGEST_PREFIX = 8;

/** A document number where it stands in a text. */
export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly number: DocumentNumber;
}

/** Digits of full width as the usual ones. */
export const plainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Reads a text that is a document number and nothing else, in any spelling; null where it is none. */
export function parseNumber(text: string): DocumentNumber | null {
  if (text.length > 60) return null;
  const match = WHOLE.exec(text);
  if (match === null) return null;
  const [, prefix = '', year = '', serial = ''] = match;
  return numberOf(prefix.replace(/[ \u3000]/g, ''), year, serial);
}

/** As offices print it: 吉政规〔2024〕2号. */
export const showNumber = ({ prefix, year, serial }: DocumentNumber): string =>
  `${prefix}〔${year}〕${serial}号`;

/** The same for every spelling: 吉政规-2024-2. */
export const numberKey = ({ prefix, year, serial }: DocumentNumber): string => `${prefix}-${year}-${serial}`;

/** Every document number of a text, from left to right. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let floor = 0;
  for (const match of text.matchAll(TAIL_HERE)) {
    const [all, year = '', serial = '', mark = ''] = match;
    const from = prefixStart(text, match.index, floor);
    floor = match.index + all.length;
    const number = numberOf(text.slice(from, match.index).trim(), year, serial);
    // In running text 号 tells a number from a year in brackets before a figure.
    if (from === match.index || number === null || (mark === '' && !/[〔［[]/.test(all))) continue;
    const to = match.index + all.trimEnd().length;
    found.push({ from, to, text: text.slice(from, to), number });
  }
  return found;
}

function prefixStart(text: string, end: number, floor: number): number {
  let from = end;
  while (from > floor && end - from < LONGEST_PREFIX && HAN.test(text.charAt(from - 1))) from -= 1;
  for (let cut = true; cut; ) {
    const word = BEFORE.find((each) => text.startsWith(each, from) && from + each.length < end);
    cut = word !== undefined;
    from += word?.length ?? 0;
  }
  return from;
}

function numberOf(prefix: string, year: string, serial: string): DocumentNumber | null {
  const number = { prefix, year: Number(plainDigits(year)), serial: Number(plainDigits(serial)) };
  return prefix === '' || number.year < 1900 || number.serial === 0 ? null : number;
}

const VALUES: { readonly [sign: string]: number } = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: { readonly [sign: string]: number } = { 十: 10, 百: 100, 千: 1000 };

/** Reads 一百零三, 二〇二四, 103 or １０３; null where it is no number. */
export function parseNumeral(text: string): number | null {
  if (/^[0-9０-９]{1,9}$/.test(text)) return Number(plainDigits(text));
  if (text === '' || text.length > 12) return null;
  if (!/[十百千万]/.test(text)) {
    const digits = [...text].map((sign) => VALUES[sign]);
    return digits.includes(undefined) ? null : Number(digits.join(''));
  }
  let [total, group, digit] = [0, 0, 0];
  for (const sign of text) {
    const value = VALUES[sign];
    const unit = UNITS[sign];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      group += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (sign === '万') {
      total += (group + digit) * 10_000;
      [group, digit] = [0, 0];
    } else return null;
  }
  return total + group + digit;
}

/** Writes 1–99999 in Chinese numerals. */
export function showNumeral(number: number): string {
  if (number < 1000) return number === 0 ? '零' : chineseNumber(number);
  const [unit, name] = number < 10_000 ? ([1000, '千'] as const) : ([10_000, '万'] as const);
  const rest = number % unit;
  const head = `${chineseNumber(Math.floor(number / unit))}${name}`;
  if (rest === 0) return head;
  const gap = rest < unit / 10 ? '零' : '';
  // Within a greater number eleven is 一十一.
  return `${head}${gap}${rest >= 10 && rest < 20 ? '一' : ''}${showNumeral(rest)}`;
}
