import type { DoubtLog } from './doubt-log.js';
import type { SourceLine } from './lines.js';
import { bareWords } from './prose.js';

const PAGE_NUMBER =
  /^[-—–―·•.\s]{0,8}(?:第\s{0,2})?\d{1,4}(?:\s{0,2}页)?(?:\s{0,2}[/／]\s{0,2}\d{1,4})?[-—–―·•.\s]{0,8}$/;
const PAGE_AROUND = /^\d{1,4}[ \u3000|·—-]{1,4}|[ \u3000|·—-]{1,4}\d{1,4}$/g;
const LONGEST = 80;

/** Whether a line is a page number and nothing else. */
export const isPageNumber = (plain: string): boolean => plain.length <= LONGEST && PAGE_NUMBER.test(plain);

/** The lines without running heads and page numbers; each is a doubt and stays where the editor refuses. */
export function withoutRunningHeads(
  lines: readonly SourceLine[],
  gazette: string | null,
  log: DoubtLog,
): readonly SourceLine[] {
  const own = gazette === null ? null : bareWords(gazette);
  let afterPage = false;
  return lines.flatMap((line) => {
    const { plain, raw, number } = line;
    const isLeftOut =
      plain.length <= LONGEST &&
      isHead(plain, own) &&
      log.note('runningHead', { line: number, before: raw, after: '' });
    const kept = afterPage ? { ...line, afterPage } : line;
    afterPage = isLeftOut;
    return isLeftOut ? [] : [kept];
  });
}

function isHead(plain: string, gazette: string | null): boolean {
  if (isPageNumber(plain)) return true;
  // In 《》 the gazette is named in a sentence.
  if (gazette === null || !plain.includes('公报') || plain.includes('《')) return false;
  const words = bareWords(plain.replace(PAGE_AROUND, ''));
  if (!words.startsWith(gazette) && !words.endsWith(gazette)) return false;
  const rest = words.replace(gazette, '');
  return /^(?:\d{4}年?)?(?:第?\d{1,4}[期号])?(?:复?总第?\d{1,5}[期号])?(?:\d{1,4})?$/.test(rest);
}
