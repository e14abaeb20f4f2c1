import { type PlainDate, parseDate } from '@jizheng/rules';
import { parseNumeral } from './number.js';

const SIGN = '[0-9０-９〇零○一二三四五六七八九十]';
const SPACE = '[ \\u3000]{0,4}';

/** A day as it is written out, in figures of either width or in Chinese numerals: the source of a pattern with three groups. */
export const DAY_WORDS = `(${SIGN}{4})${SPACE}年${SPACE}(${SIGN}{1,3})${SPACE}月${SPACE}(${SIGN}{1,3})${SPACE}日`;

const DAY = new RegExp(DAY_WORDS);
const LONGEST = 2000;

/** The day that written-out parts name; null where there is no such day. */
export function dayOfWords(year = '', month = '', day = ''): PlainDate | null {
  const [y, m, d] = [year, month, day].map((part) => String(parseNumeral(part) ?? '').padStart(2, '0'));
  const parsed = parseDate(`${y}-${m}-${d}`);
  return parsed.ok ? parsed.value : null;
}

/** The first day that a text writes out; null where it names none, or one that does not exist. */
export function firstDayIn(text: string): PlainDate | null {
  const match = DAY.exec(text.slice(0, LONGEST));
  return match === null ? null : dayOfWords(match[1], match[2], match[3]);
}
