import { findNumbers } from '../number.js';
import type { DocumentNumber, Lines } from '../tree.js';
import type { DoubtLog } from './doubt-log.js';
import type { SourceLine } from './lines.js';
import { bareWords, isTerminated, unspaced } from './prose.js';
import { tokenOf } from './tokens.js';

/** A line of the contents as printed, before anything is looked for. */
export interface PrintedEntry {
  readonly section: string;
  readonly title: string;
  /** As it is compared, whatever was decided of its line. */
  readonly clean: string;
  readonly words: string;
  readonly number: DocumentNumber | null;
  readonly page: number | null;
  readonly lines: Lines;
}

const PAGE = /[（(][ \u3000]{0,4}(\d{1,4})[ \u3000]{0,4}[)）]$/;
const BARE_PAGE = /[.．…·・⋯ \u3000\t]{2}(\d{1,4})$/;
const LEADERS = /[.．…·・⋯ \u3000\t]$/;
const SECTION = /(?:文件|卷首语?|寄语|要闻|选登|任免|解读|大事记|公告|规章|法规|令|动态)$/;
const NAME_AND_VALUE = /^[^：:]{1,12}[：:][ \u3000]{0,8}\S/;
const LONGEST_LINE = 200;
const LONGEST_SECTION = 14;
const MOST_LINES = 8;
const FEWEST_ENTRIES = 2;

/** Where the contents end and what they list. */
interface Contents {
  readonly entries: readonly PrintedEntry[];
  readonly end: number;
}

/** Reads the contents that begin at a line: section titles, and entries that end with a page. */
export function readContents(lines: readonly SourceLine[], from: number, log: DoubtLog): Contents {
  const entries: PrintedEntry[] = [];
  let section = '';
  let [end, open] = [from, from];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || at - open >= MOST_LINES || isAfterContents(line)) break;
    if (open === at && /^[A-Z ]{4,20}$/.test(line.plain)) {
      open = at + 1;
      continue;
    }
    const page = pageOf(line.plain);
    if (page !== null) {
      entries.push(entryOf(lines.slice(open, at + 1), section, page, log));
      [end, open] = [at + 1, at + 1];
    } else if (open === at && isSection(line, lines[at + 1])) {
      section = line.plain.replace(/^[【〖[]|[】〗\]]$/g, '');
      open = at + 1;
    }
  }
  return { entries, end };
}

/** Whether lines are contents although nothing says so: one after another ends with its page. */
export function looksLikeContents(lines: readonly SourceLine[], from: number): boolean {
  let [count, open] = [0, from];
  for (let at = from; at < lines.length && count < FEWEST_ENTRIES; at += 1) {
    const line = lines[at];
    if (line === undefined || at - open >= MOST_LINES || isAfterContents(line)) return false;
    if (pageOf(line.plain) !== null) [count, open] = [count + 1, at + 1];
  }
  return count >= FEWEST_ENTRIES;
}

const isAfterContents = ({ plain }: SourceLine): boolean =>
  plain.length > LONGEST_LINE ||
  NAME_AND_VALUE.test(plain) ||
  (isTerminated(plain) && pageOf(plain) === null) ||
  ['article', 'chapter', 'heading', 'date', 'number'].includes(tokenOf(plain).kind);

function pageOf(text: string): number | null {
  if (text.length > LONGEST_LINE) return null;
  const page = (PAGE.exec(text) ?? BARE_PAGE.exec(text))?.[1];
  return page === undefined ? null : Number(page);
}

function isSection({ plain, afterBlank }: SourceLine, next: SourceLine | undefined): boolean {
  if (plain.length > LONGEST_SECTION || /[《》（()）\d]/.test(plain)) return false;
  return (afterBlank && next?.afterBlank === true) || SECTION.test(plain);
}

function entryOf(lines: readonly SourceLine[], section: string, page: number, log: DoubtLog): PrintedEntry {
  const pieces = lines.map(({ raw }) => raw);
  const from = lines[0]?.number ?? 0;
  const last = lines.at(-1)?.number ?? from;
  const before = pieces.join(' ⏎ ');
  const isJoined =
    pieces.length === 1 || log.note('lineBreak', { line: from, before, after: pieces.join('') });
  const whole = pieces.join(isJoined ? '' : ' ');
  const withoutPage = whole.replace(PAGE, '').replace(BARE_PAGE, '');
  const text = withoutLeaders(withoutPage);
  const isBare =
    text.length === withoutPage.trimEnd().length ||
    log.note('dotLeaders', { line: last, before: pieces.at(-1) ?? '', after: `${text} (${page})` });
  const number = findNumbers(text).at(-1);
  const isLast = number !== undefined && /^[ )）]{0,3}$/.test(text.slice(number.to));
  const title = isLast ? text.slice(0, number.from).replace(/[（( ]{1,3}$/, '') : text;
  return {
    section,
    title: isBare ? title : withoutPage,
    clean: unspaced(title),
    words: bareWords(title),
    number: isLast ? number.number : null,
    page,
    lines: [from, last],
  };
}

function withoutLeaders(text: string): string {
  let end = text.length;
  while (end > 0 && LEADERS.test(text.slice(end - 1, end))) end -= 1;
  return text.slice(0, end);
}
