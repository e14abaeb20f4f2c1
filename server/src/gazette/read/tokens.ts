import { parseNumber, parseNumeral } from '../number.js';

/** What the beginning of a line says that it is. */
export type TokenKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'heading'
  | 'subheading'
  | 'point'
  | 'subpoint'
  | 'number'
  | 'date'
  | 'entry'
  | 'sameDay'
  | 'attachment'
  | 'contents'
  | 'plain';

/** A line as the grammar sees it. */
export interface Token {
  readonly kind: TokenKind;
  /** How many characters the label has, blanks after it among them. */
  readonly length: number;
  /** What is printed as the label. */
  readonly label: string;
  /** The number in the label; 0 where there is none. */
  readonly value: number;
  /** 之一 after an article; 0 where there is none. */
  readonly sub: number;
  /** Nothing but the label's shape says so: a sentence may begin like this after a page break. */
  readonly isWeak: boolean;
  /** 第三条规定… is an article only where the third is due. */
  readonly isReference: boolean;
}

const NUMERAL = '[一二三四五六七八九十百千万零〇○两]{1,9}|[0-9０-９]{1,6}';
const DIVISION = new RegExp(
  `^第[ \\u3000]{0,4}(${NUMERAL})[ \\u3000]{0,4}([编章节条])(?:[ \\u3000]{0,4}之[ \\u3000]{0,4}(${NUMERAL}))?([ \\u3000]{0,4})`,
);
const HEADING = /^([一二三四五六七八九十百]{1,5})[、．][ \u3000]{0,4}/;
const SUBHEADING = /^[（(][ \u3000]{0,4}([一二三四五六七八九十百]{1,5})[ \u3000]{0,4}[)）][ \u3000]{0,4}/;
const POINT = /^([0-9０-９]{1,3})[ \u3000]?[.．、](?![0-9０-９])[ \u3000]{0,4}/;
const SUBPOINT = /^(?:[（(][ \u3000]{0,4}([0-9０-９]{1,3})[ \u3000]{0,4}[)）]|([①-⑳]))[ \u3000]{0,4}/;
const ENTRY =
  /^([0-9０-９]{1,2}|[一二三十]{1,3})[ \u3000]?月[ \u3000]?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[ \u3000]?日[ \u3000]+(?=\S)/;
/** A day whose blanks slipped: 11月18 日… */
const SLIPPED_ENTRY =
  /^([0-9０-９]{1,2}|[一二三十]{1,3})[ \u3000]{0,4}月[ \u3000]{0,4}([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[ \u3000]{0,4}日[ \u3000]{0,4}(?![前后起至止内以之期，,、。；—–-])(?=\S)/;
const SAME_DAY = /^同日[ \u3000，,]+(?=\S)/;
const ATTACHMENT = new RegExp(
  `^附[ \\u3000]{0,4}(?:件|表|录)[ \\u3000]{0,4}(${NUMERAL})?[ \\u3000]{0,4}(?:[:：][ \\u3000]{0,4}|$|(?<=[0-9一二三四五六七八九十])[ \\u3000]+)`,
);
const NAMED_ATTACHMENT = /^附[ \u3000]{0,4}[件表录]()[ \u3000]{1,4}(?=[\u3400-\u9fff])/;
const CONTENTS = /^目[ \u3000]{0,4}[录次]$/;
const DATE = new RegExp(
  `^(${NUMERAL})[ \\u3000]{0,4}年[ \\u3000]{0,4}(${NUMERAL})[ \\u3000]{0,4}月[ \\u3000]{0,4}(${NUMERAL})[ \\u3000]{0,4}日$`,
);
const DIVISIONS = { 编: 'part', 章: 'chapter', 节: 'section', 条: 'article' } as const;
const SENTENCE_MARK = /[，。；：,;]/;
const LONGEST_HEADING = 40;
const LONGEST_NUMBER_LINE = 40;

const PLAIN: Token = {
  kind: 'plain',
  length: 0,
  label: '',
  value: 0,
  sub: 0,
  isWeak: false,
  isReference: false,
};

/** Classifies a line by itself. Every pattern is anchored and bounded, so a line is read once. */
export function tokenOf(line: string): Token {
  const first = line.charAt(0);
  if (first === '第') return division(line) ?? PLAIN;
  if (first === '附') return attachment(line) ?? PLAIN;
  if (first === '目' && CONTENTS.test(line)) return whole('contents', line);
  if (first === '同') return labelled('sameDay', SAME_DAY, line) ?? PLAIN;
  if (/[（(①-⑳]/.test(first))
    return labelled('subheading', SUBHEADING, line) ?? labelled('subpoint', SUBPOINT, line) ?? PLAIN;
  if (/[0-9０-９]/.test(first)) return dateOrEntry(line) ?? labelled('point', POINT, line) ?? PLAIN;
  if (/[一二三四五六七八九十〇]/.test(first)) {
    const found = dateOrEntry(line) ?? labelled('heading', HEADING, line);
    if (found !== null) return found;
  }
  return line.length <= LONGEST_NUMBER_LINE && parseNumber(line) !== null ? whole('number', line) : PLAIN;
}

/** The day that a line `2024年9月14日` writes, as its three numbers; null where it writes none. */
export function dayParts(line: string): readonly [number, number, number] | null {
  const match = line.length > 40 ? null : DATE.exec(line);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((each) => parseNumeral(each ?? ''));
  return year == null || month == null || day == null ? null : [year, month, day];
}

/** The news entry that a line begins whose day has blanks in it and, perhaps, none after it; null where it begins none. */
export function slippedEntry(line: string): Token | null {
  const token = labelled('entry', SLIPPED_ENTRY, line);
  return token !== null && /[ \u3000]/.test(token.label) ? token : null;
}

/** Month and day at the head of a news entry. */
export function entryDay(line: string): readonly [number, number] | null {
  const match = ENTRY.exec(line) ?? SLIPPED_ENTRY.exec(line);
  const [month, day] =
    match === null ? [null, null] : [parseNumeral(match[1] ?? ''), parseNumeral(match[2] ?? '')];
  return month == null || day == null ? null : [month, day];
}

const whole = (kind: TokenKind, line: string): Token => ({ ...PLAIN, kind, length: line.length });

function dateOrEntry(line: string): Token | null {
  if (dayParts(line) !== null) return whole('date', line);
  return labelled('entry', ENTRY, line);
}

function labelled(kind: TokenKind, pattern: RegExp, line: string): Token | null {
  const match = pattern.exec(line);
  if (match === null) return null;
  const [all, numeral, circled] = match;
  const value = circled === undefined ? parseNumeral(numeral ?? '') : (circled.codePointAt(0) ?? 0) - 0x245f;
  return {
    ...PLAIN,
    kind,
    length: all.length,
    label: all.trimEnd().replace(/[，,]$/, ''),
    value: value ?? 0,
    isWeak: true,
  };
}

function attachment(line: string): Token | null {
  const match =
    ATTACHMENT.exec(line) ??
    (line.length <= LONGEST_HEADING && !SENTENCE_MARK.test(line) ? NAMED_ATTACHMENT.exec(line) : null);
  if (match === null) return null;
  const [all, numeral] = match;
  const value = parseNumeral(numeral ?? '') ?? 0;
  return { ...PLAIN, kind: 'attachment', length: all.length, label: all.trim().replace(/[:：]$/, ''), value };
}

function division(line: string): Token | null {
  const match = DIVISION.exec(line);
  if (match === null) return null;
  const [all, numeral = '', sign = '', subNumeral, gap = ''] = match;
  const kind = DIVISIONS[sign as keyof typeof DIVISIONS];
  const value = parseNumeral(numeral);
  if (value === null) return null;
  const rest = line.slice(all.length);
  const isWeak = gap === '' && rest !== '';
  // 第三章规定的…，is a sentence; 第三章 设立、调整和退出 is a heading.
  if (kind !== 'article' && (rest.length > LONGEST_HEADING || (isWeak && SENTENCE_MARK.test(rest))))
    return null;
  const isReference = kind === 'article' && isWeak && /^[第规所款、，的和至到]/.test(rest);
  const sub = subNumeral === undefined ? 0 : (parseNumeral(subNumeral) ?? 0);
  return { kind, length: all.length, label: all.trimEnd(), value, sub, isWeak, isReference };
}
