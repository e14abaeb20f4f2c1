import { numberKey, parseNumber } from '../number.js';
import type { PrintedEntry } from './contents.js';
import type { SourceLine } from './lines.js';
import {
  bareWords,
  isOfficer,
  isOrganisation,
  isProse,
  isTerminated,
  isTitleLike,
  unspaced,
} from './prose.js';
import { slippedEntry, type Token, tokenOf } from './tokens.js';

/** What a line is besides its label, seen from the lines around it. */
export type Mark =
  | 'title'
  | 'number'
  | 'signature'
  | 'date'
  | 'enclosure'
  | 'history'
  | 'ownContents'
  | 'none';

/** A line with what is known of it before paragraphs are joined. */
export interface MarkedLine {
  readonly line: SourceLine;
  readonly token: Token;
  mark: Mark;
  /** This line begins a document. */
  opens: boolean;
}

const ALONE = /^(?:公告|通告|启事|更正|声明|公示|说明)$/;
const ABOUT = /简介$/;
const SHAPED = /关于.{2,80}的(?:通知|意见|批复|决定|通报|公告|复函|函|报告|规定|实施意见)$/;
/** An office, 关于 and a kind of document are a title whatever marks stand between them. */
const NAMED =
  /^[\u3400-\u9fff \u3000、]{2,80}关于[^。]{2,240}的(?:通知|意见|批复|决定|通报|公告|复函|函|报告|规定|实施意见)$/;
const LONGEST_NAMED_LINE = 120;
const ORDER = /令$/;
const ORDER_NUMBER = /^第[ \u3000]{0,4}[0-9０-９]{1,5}[ \u3000]{0,4}号$/;
/** （试行） below a title belongs to it. */
const EDITION = /^[（(](?:试行|暂行|修订|草案|.{1,12}[年版本稿])[)）]$/;
const QUOTED = /《([^《》]{4,120})》/g;
const MOST_TITLE_LINES = 4;
const MOST_SIGNATURES = 60;
/** How far from another entry a line with a slipped day may stand. */
const NEAR = 6;

/** Marks titles, numbers, signatures and dates of the documents of an issue. */
export function markIssue(lines: readonly SourceLine[], contents: readonly PrintedEntry[]): MarkedLine[] {
  const marked = withSlippedEntries(tokenized(lines));
  markNumbers(marked, contents);
  markContentsTitles(marked, contents);
  markSigned(marked);
  markAlone(marked);
  markEnclosures(marked);
  return marked;
}

/** Marks the one document that a text is. */
export function markSingle(lines: readonly SourceLine[]): MarkedLine[] {
  const marked = tokenized(lines);
  markNumbers(marked, []);
  const first = marked.findIndex(({ mark }) => mark === 'title' || mark === 'number');
  // A later document number is not this document's.
  if (first > MOST_TITLE_LINES || first < 0) {
    for (const each of marked) if (each.mark !== 'none') [each.mark, each.opens] = ['none', false];
    markFirstTitle(marked);
  } else {
    let end = marked.findIndex(({ mark }) => mark === 'number');
    while (marked[end + 1]?.mark === 'title') end += 1;
    for (const each of marked.slice(first + 1, end + 1)) each.opens = false;
    for (const each of marked.slice(end + 1))
      if (each.mark !== 'none') [each.mark, each.opens] = ['none', false];
  }
  markSigned(marked);
  markEnclosures(marked);
  return marked;
}

const tokenized = (lines: readonly SourceLine[]): MarkedLine[] =>
  lines.map((line) => ({ line, token: tokenOf(line.plain), mark: 'none', opens: false }));

/** A line whose day has stray blanks is an entry only among entries; elsewhere a sentence may begin like this. */
const withSlippedEntries = (marked: readonly MarkedLine[]): MarkedLine[] =>
  marked.map((each, at) => {
    const token = each.token.kind === 'plain' ? slippedEntry(each.line.plain) : null;
    const before = marked[at - 1];
    const isClosed =
      before === undefined ||
      before.token.kind === 'date' ||
      !isProse(before.line.plain) ||
      isTerminated(before.line.plain);
    const around = marked.slice(Math.max(at - NEAR, 0), at + NEAR + 1);
    const isAmong = around.some(({ token: { kind } }) => kind === 'entry' || kind === 'sameDay');
    return token !== null && isClosed && isAmong ? { ...each, token } : each;
  });

/** A line that can be part of a title: no label, no sentence, nothing else. */
const isTitlePiece = (each: MarkedLine | undefined): each is MarkedLine =>
  each !== undefined && each.mark === 'none' && each.token.kind === 'plain' && isTitleLike(each.line.plain);

/** The same, also with marks that a title seldom has: only what it says as a whole shows that it is one. */
const isNamedPiece = (each: MarkedLine | undefined): each is MarkedLine =>
  each !== undefined &&
  each.mark === 'none' &&
  each.token.kind === 'plain' &&
  each.line.plain.length <= LONGEST_NAMED_LINE &&
  !each.line.plain.includes('。');

function markTitle(marked: readonly MarkedLine[], from: number, to: number): void {
  for (const each of marked.slice(from, to)) each.mark = 'title';
}

function markNumbers(marked: readonly MarkedLine[], contents: readonly PrintedEntry[]): void {
  const printed = new Map(
    contents.flatMap((each) => (each.number === null ? [] : [[numberKey(each.number), each]])),
  );
  for (const [at, each] of marked.entries()) {
    if (each.token.kind !== 'number') continue;
    const number = parseNumber(each.line.plain);
    const entry = number === null ? undefined : printed.get(numberKey(number));
    each.mark = 'number';
    const above = titleAbove(marked, at, entry?.words);
    const below = titleBelow(marked, at, entry?.words);
    const isAbove = above < at && (below === at + 1 || looksLikeTitle(marked, above, at, entry?.words));
    if (isAbove) markTitle(marked, above, at);
    else markTitle(marked, at + 1, below);
    const opening = marked[isAbove ? above : at];
    if (opening !== undefined) opening.opens = true;
  }
}

const joined = (marked: readonly MarkedLine[], from: number, to: number): string =>
  marked
    .slice(from, to)
    .map(({ line }) => line.plain)
    .join('');

const looksLikeTitle = (
  marked: readonly MarkedLine[],
  from: number,
  to: number,
  words: string | undefined,
): boolean =>
  bareWords(joined(marked, from, to)) === words || /关于|令$|公告$|通告$/.test(joined(marked, from, to));

/** Where the title above a number begins: as the contents have it, else as far up as lines can be a title. */
function titleAbove(marked: readonly MarkedLine[], at: number, words: string | undefined): number {
  let from = at;
  while (at - from < MOST_TITLE_LINES && isTitlePiece(marked[from - 1])) from -= 1;
  for (let start = at - 1; start >= from; start -= 1)
    if (bareWords(joined(marked, start, at)) === words) return start;
  if (looksLikeTitle(marked, from, at, words)) return from;
  for (let start = at - 1; at - start <= MOST_TITLE_LINES && isNamedPiece(marked[start]); start -= 1)
    if (isNamed(marked, start, at, words)) return start;
  return from;
}

/** Where the title below a number ends. */
function titleBelow(marked: readonly MarkedLine[], at: number, words: string | undefined): number {
  let to = at + 1;
  while (to - at <= MOST_TITLE_LINES && isTitlePiece(marked[to])) to += 1;
  if (looksLikeTitle(marked, at + 1, to, words)) return to;
  for (let end = at + 1; end - at <= MOST_TITLE_LINES && isNamedPiece(marked[end]); end += 1)
    if (isNamed(marked, at + 1, end + 1, words)) return end + 1;
  return to;
}

const isNamed = (
  marked: readonly MarkedLine[],
  from: number,
  to: number,
  words: string | undefined,
): boolean => bareWords(joined(marked, from, to)) === words || NAMED.test(joined(marked, from, to));

/** Titles of the contents that stand in the text without a number. */
function markContentsTitles(marked: readonly MarkedLine[], contents: readonly PrintedEntry[]): void {
  const numbers = new Set(
    marked.flatMap(({ mark, line }) => {
      const number = mark === 'number' ? parseNumber(line.plain) : null;
      return number === null ? [] : [numberKey(number)];
    }),
  );
  const wanted = new Set(
    contents.flatMap(({ number, words }) =>
      number !== null && numbers.has(numberKey(number)) ? [] : [words],
    ),
  );
  for (let at = 0; at < marked.length && wanted.size > 0; at += 1) {
    let words = '';
    for (let to = at; to < at + MOST_TITLE_LINES && isNamedPiece(marked[to]); to += 1) {
      words += bareWords(marked[to]?.line.plain ?? '');
      if (!wanted.delete(words)) continue;
      markTitle(marked, at, to + 1);
      const first = marked[at];
      if (first !== undefined) first.opens = true;
      break;
    }
  }
}

/** Offices and officers directly above a date signed. */
function markSigned(marked: readonly MarkedLine[]): void {
  for (const [at, each] of marked.entries()) {
    if (each.token.kind !== 'date' || each.mark !== 'none') continue;
    each.mark = 'date';
    for (let up = at - 1; up >= 0 && at - up <= MOST_SIGNATURES; up -= 1) {
      const signer = marked[up];
      if (signer?.mark !== 'none' || signer.token.kind !== 'plain') break;
      if (!isOrganisation(signer.line.plain) && !isOfficer(signer.line.plain)) break;
      signer.mark = 'signature';
    }
  }
}

/** Announcements, what the gazette says of itself, orders, and titles by their shape where no number stands. */
function markAlone(marked: readonly MarkedLine[]): void {
  for (const [at, each] of marked.entries()) {
    if (!isTitlePiece(each)) continue;
    const text = unspaced(each.line.plain);
    const before = marked[at - 1];
    const isClosed = before === undefined || before.mark === 'date' || isTerminated(before.line.plain);
    const isOrder =
      ORDER.test(text) && text.length <= 40 && ORDER_NUMBER.test(marked[at + 1]?.line.plain ?? '');
    const isAlone = ALONE.test(text) || (ABOUT.test(text) && text.length <= 40);
    const isShaped = isClosed && before?.mark === 'date' && SHAPED.test(text);
    if (!isOrder && !isAlone && !isShaped) continue;
    each.mark = 'title';
    each.opens = true;
    if (isOrder) markTitle(marked, at + 1, at + 2);
  }
}

/** Titles of what a document sends: what stands after its date, or what it names in 《》. */
function markEnclosures(marked: readonly MarkedLine[]): void {
  let quoted = new Set<string>();
  let isFound = false;
  for (let at = 0; at < marked.length; at += 1) {
    const each = marked[at];
    if (each === undefined) break;
    if (each.opens) [quoted, isFound] = [new Set(), false];
    if (each.mark === 'title' || isProse(each.line.plain))
      for (const [, name = ''] of each.line.plain.matchAll(QUOTED)) quoted.add(bareWords(name));
    const length =
      isFound || !isTitlePiece(each) || isOrganisation(each.line.plain)
        ? 0
        : enclosureLength(marked, at, quoted);
    for (const piece of marked.slice(at, at + length)) piece.mark = 'enclosure';
    if (length > 0) isFound = true;
    at += Math.max(length - 1, 0);
  }
}

function enclosureLength(marked: readonly MarkedLine[], at: number, quoted: ReadonlySet<string>): number {
  let words = '';
  let length = 0;
  while (length < MOST_TITLE_LINES && isTitlePiece(marked[at + length])) {
    words += bareWords(marked[at + length]?.line.plain ?? '');
    length += 1;
    if (quoted.has(words)) return length + (EDITION.test(marked[at + length]?.line.plain ?? '') ? 1 : 0);
  }
  const next = marked[at + length];
  const isFollowed = next !== undefined && next.mark === 'none' && next.token.kind !== 'entry';
  const isNote = /^[（(]/.test(marked[at]?.line.plain ?? '');
  return marked[at - 1]?.mark === 'date' && isFollowed && !isNote ? length : 0;
}

/** The title of a text that has no number: its Markdown title, else the first lines that can be one. */
function markFirstTitle(marked: readonly MarkedLine[]): void {
  const heading = marked.slice(0, 20).findIndex(({ line }) => line.depth === 1);
  const first = heading < 0 ? marked.findIndex(({ token }) => token.kind === 'plain') : heading;
  const opening = marked[first];
  if (opening === undefined || first > 3) return;
  opening.mark = 'title';
  opening.opens = true;
  if (heading >= 0) return;
  for (let at = first + 1; at < first + MOST_TITLE_LINES; at += 1) {
    const each = marked[at];
    if (!isTitlePiece(each) || /^[（(]?\d{4}年/.test(each.line.plain)) return;
    if (isOrganisation(each.line.plain)) return;
    each.mark = 'title';
  }
}
