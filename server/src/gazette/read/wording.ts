import type { DoubtLog } from './doubt-log.js';
import { hiddenNames, isHidden, type SourceLine, withoutHidden } from './lines.js';

/** English words that converters leave where a Chinese word of one character stood. */
const CONVERTED: { readonly [word: string]: string } = { and: '和', or: '或', etc: '等' };
const HAN = '[\\u3400-\\u9fff]';
const LATIN = new RegExp(
  `(?<=${HAN}|[、，）”》])[ \\u3000]{1,4}([a-z]{2,20})[ \\u3000]{0,4}\\.?[ \\u3000]{0,4}(?=${HAN})`,
  'g',
);
const BRACKET = /[()]/g;
const HALF_MARK = new RegExp(`(?<=${HAN}|[）)”》])[,;:](?!//)|(?<=^)[,;:](?=${HAN})`, 'g');
const WIDE: { readonly [mark: string]: string } = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：' };
const AROUND = 18;

/** Whether a source has marks of full width at all: only beside them are others odd. */
export interface Widths {
  readonly brackets: boolean;
  readonly marks: boolean;
}

/** Finds out which marks of full width the lines have. */
export const widthsOf = (lines: readonly SourceLine[]): Widths => ({
  brackets: lines.some(({ raw }) => /[（）]/.test(raw)),
  marks: lines.some(({ raw }) => /[，；：]/.test(raw)),
});

/** The words of a line as decided: every mend is a doubt, found in the raw line, and is made only when accepted. */
export function mendWords({ number: line, raw }: SourceLine, widths: Widths, log: DoubtLog): string {
  const text = mendForeignWords(mendHidden(raw, line, log), raw, line, log);
  const bracketed = widths.brackets ? widen(text, raw, BRACKET, 'bracketWidth', line, log) : text;
  return widths.marks ? widen(bracketed, raw, HALF_MARK, 'punctuationWidth', line, log) : bracketed;
}

const around = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - AROUND), at + length + AROUND);

function mendHidden(raw: string, line: number, log: DoubtLog): string {
  const seen = withoutHidden(raw);
  if (seen === raw) return raw;
  const before = around(raw, firstHidden(raw), 1);
  const place = { line, before, after: withoutHidden(before), params: { names: hiddenNames(raw) } };
  return log.note('hiddenCharacter', place) ? seen : raw;
}

function mendForeignWords(text: string, raw: string, line: number, log: DoubtLog): string {
  if (!/[a-z]{2}/.test(raw)) return text;
  let mended = text;
  for (const match of raw.matchAll(LATIN)) {
    const [found, word = ''] = match;
    const before = around(raw, match.index, found.length);
    const chinese = CONVERTED[word];
    if (chinese === undefined) log.note('strangeWord', { line, before, params: { word } });
    else if (
      log.note('foreignWord', {
        line,
        before,
        after: before.replace(found, chinese),
        params: { word, chinese },
      })
    )
      mended = mended.replace(found, chinese);
  }
  return mended;
}

function widen(
  text: string,
  raw: string,
  marks: RegExp,
  code: 'bracketWidth' | 'punctuationWidth',
  line: number,
  log: DoubtLog,
): string {
  const at = raw.search(marks);
  if (at < 0 || !isChineseBeside(raw, marks)) return text;
  const wide = (some: string): string => some.replace(marks, (mark) => WIDE[mark] ?? mark);
  const before = around(raw, at, 1);
  return log.note(code, { line, before, after: around(wide(raw), at, 1) }) ? wide(text) : text;
}

function firstHidden(text: string): number {
  let at = 0;
  while (at < text.length && !isHidden(text.charAt(at))) at += 1;
  return at;
}

/** Brackets within a formula or a Latin name are as they should be. */
function isChineseBeside(text: string, marks: RegExp): boolean {
  for (const { index } of text.matchAll(marks))
    if (/[\u3400-\u9fff]/.test(text.slice(Math.max(0, index - 1), index + 2))) return true;
  return false;
}
