import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import { DAY_WORDS, dayOfWords } from '../day-text.js';
import type { SourceProblem } from '../doubt.js';
import { plainDigits } from '../number.js';
import type { ImprintEntry } from '../tree.js';
import { looksLikeContents, type PrintedEntry, readContents } from './contents.js';
import type { DoubtLog } from './doubt-log.js';
import { closingImprint, imprintEnd, readImprint } from './imprint.js';
import type { SourceLine } from './lines.js';
import { isProse, isTerminated, isTitleLike, unspaced } from './prose.js';
import { isPageNumber } from './running-heads.js';
import { tokenOf } from './tokens.js';

/** What stands around the documents of an issue. */
export interface Front {
  readonly title: string;
  readonly year: number;
  readonly number: number;
  readonly cumulative: number | null;
  readonly issuedOn: PlainDate;
  readonly frequency: string | null;
  readonly imprint: readonly ImprintEntry[];
  readonly hasContents: boolean;
  readonly contents: readonly PrintedEntry[];
  /** What stands before the contents and is a text: a foreword. */
  readonly opening: readonly SourceLine[];
  /** The documents. */
  readonly body: readonly SourceLine[];
}

const SEARCHED = 300;
const CONTENTS_WITHIN = 1000;
const SPACE = '[ \\u3000]{0,4}';
const GAZETTE = /^[\u3400-\u9fff]{2,26}公报$/;
const ISSUE = new RegExp(
  `^(?:[^0-9]{0,26}公报${SPACE})?(?:(\\d{4})${SPACE}年?${SPACE})?第${SPACE}(\\d{1,4})${SPACE}[期号]`,
);
const CUMULATIVE = new RegExp(
  `总${SPACE}(?:第${SPACE}(\\d{1,6})${SPACE}[期号]|[期号]数?${SPACE}[:：]?${SPACE}(?:第${SPACE})?(\\d{1,6}))`,
);
const YEAR = /^(\d{4})[ \u3000]{0,4}年?$/;
const PUBLISHED = new RegExp(`${DAY_WORDS}${SPACE}(?:出版|出刊|发行|编印)?$`);
const IS_PUBLISHED = /日[ \u3000]{0,4}(?:出版|出刊)$/;
const FREQUENCY = /^[（(]?(半月刊|双月刊|月刊|旬刊|周刊|双周刊|季刊|不定期|年刊)[)）]?$/;
const LETTERS = /^[A-Z][A-Z '·.-]{3,80}$/;
const SPONSOR = /^[\u3400-\u9fff ]{2,40}(?:主办|主管|编|编印|出版)$/;
const MOST_TITLE_LINES = 3;

/** The gazette's own title, where the text is an issue of one; null elsewhere. */
export function gazetteTitle(lines: readonly SourceLine[]): string | null {
  const head = lines.slice(0, SEARCHED).map(({ plain }) => plain);
  if (!head.some((line) => line.length < 80 && ISSUE.test(line))) return null;
  const title = head.find((line) => GAZETTE.test(unspaced(line.slice(0, 80))) && line.length < 80);
  const within = head.find(
    (line) => line.length < 80 && /^[\u3400-\u9fff]{2,26}公报[ \u3000]{0,4}\d{4}/.test(line),
  );
  return title !== undefined ? unspaced(title) : (within?.slice(0, within.indexOf('公报') + 2) ?? null);
}

/** Reads cover, masthead, contents and imprint of an issue; what is left are its documents. */
export function readFront(
  lines: readonly SourceLine[],
  title: string,
  log: DoubtLog,
): Result<Front, readonly SourceProblem[]> {
  const { end, contentsFrom } = coverOf(lines, title, log);
  const cover = lines.slice(0, end);
  const [from, to] = openingIn(cover, title);
  const masthead = [...cover.slice(0, from), ...cover.slice(to)];
  const contents = contentsFrom === null ? { entries: [], end } : readContents(lines, contentsFrom, log);
  const bodyFrom = imprintEnd(lines, contents.end);
  const closing = closingImprint(lines.slice(bodyFrom)) + bodyFrom;
  const imprintLines = [...lines.slice(contents.end, bodyFrom), ...lines.slice(closing)];
  const facts = factsIn([...masthead, ...imprintLines], log);
  const problems: SourceProblem[] = [];
  if (facts.year === null || facts.number === null)
    problems.push({ code: 'issueNumberMissing', line: lineOf(lines, GAZETTE), params: {} });
  if (facts.issuedOn === null)
    problems.push({ code: 'issueDateMissing', line: lineOf(lines, ISSUE), params: {} });
  if (facts.year === null || facts.number === null || facts.issuedOn === null) return fail(problems);
  const printed = masthead.filter((line) => !isFact(line, title));
  return ok({
    title,
    year: facts.year,
    number: facts.number,
    cumulative: facts.cumulative,
    issuedOn: facts.issuedOn,
    frequency: facts.frequency,
    imprint: readImprint([...printed, ...imprintLines.filter((line) => !isFact(line, title))], log),
    hasContents: contents.entries.length > 0,
    contents: contents.entries,
    opening: cover.slice(from, to),
    body: lines.slice(bodyFrom, closing),
  });
}

/** Where the cover ends and the contents begin, null where there are none; contents without 目录 above them are told of. */
function coverOf(
  lines: readonly SourceLine[],
  title: string,
  log: DoubtLog,
): { readonly end: number; readonly contentsFrom: number | null } {
  const headedAt = lines
    .slice(0, CONTENTS_WITHIN)
    .findIndex(({ plain }) => tokenOf(plain).kind === 'contents');
  if (headedAt >= 0) return { end: headedAt, contentsFrom: headedAt + 1 };
  const end = coverEnd(lines, title);
  const first = lines[end];
  if (first === undefined || !looksLikeContents(lines, end)) return { end, contentsFrom: null };
  log.note('contentsHeadingMissing', { line: first.number, before: first.raw });
  return { end: lines[end - 1]?.plain === 'CONTENTS' ? end - 1 : end, contentsFrom: end };
}

/**
 * Without a line 目录 the cover ends where the first title or text begins; where a text stands within it, below the line that
 * says when the issue was published.
 */
function coverEnd(lines: readonly SourceLine[], title: string): number {
  const head = lines.slice(0, SEARCHED);
  const from = head.findIndex(({ plain }) => plain.length < 80 && ISSUE.test(plain));
  const documentAt = head.findIndex(({ plain }) => tokenOf(plain).kind === 'number');
  const publishedAt = head
    .slice(0, documentAt < 0 ? head.length : documentAt)
    .findIndex((line) => PUBLISHED.test(plainDigits(line.plain)) && isFact(line, title));
  const afterCover = (start: number): number => {
    let end = start;
    while (end < lines.length && isCover(lines[end], title)) end += 1;
    return end;
  };
  return Math.max(afterCover(from + 1), afterCover(publishedAt + 1));
}

/** The line where something was looked for in vain; 0 where it stands nowhere. */
const lineOf = (lines: readonly SourceLine[], pattern: RegExp): number =>
  lines.slice(0, SEARCHED).find(({ plain }) => plain.length < 80 && pattern.test(plain))?.number ?? 0;

const isCover = (line: SourceLine | undefined, title: string): boolean =>
  line !== undefined &&
  line.plain.length < 80 &&
  (isFact(line, title) ||
    [GAZETTE, ISSUE, YEAR, PUBLISHED, FREQUENCY, LETTERS, SPONSOR].some((pattern) =>
      pattern.test(line.plain),
    ));

/** A text before the contents, with its title: a foreword. Marks of the cover within it are running heads. */
function openingIn(cover: readonly SourceLine[], title: string): readonly [from: number, to: number] {
  const isText = ({ plain }: SourceLine): boolean =>
    plain.length > 100 ||
    (isTerminated(plain) && isProse(plain)) ||
    (plain.length > 12 && /[，。；]/.test(plain));
  const first = cover.findIndex(isText);
  if (first < 0) return [0, 0];
  let [from, titles] = [first, 0];
  for (let at = first - 1; at >= 0 && titles < MOST_TITLE_LINES; at -= 1) {
    const line = cover[at];
    // A page number may stand between a title and its text; it is a running head, not a title.
    if (line !== undefined && isPageNumber(line.plain) && !isFact(line, title)) continue;
    if (line === undefined || isCover(line, title) || !isTitleLike(line.plain)) break;
    [from, titles] = [at, titles + 1];
  }
  return [from, cover.findLastIndex(isText) + 1];
}

/** The facts of an issue as they stand first; where one stands again and differs, that is told. */
function factsIn(lines: readonly SourceLine[], log: DoubtLog) {
  const facts: {
    year: number | null;
    number: number | null;
    cumulative: number | null;
    issuedOn: PlainDate | null;
    frequency: string | null;
  } = { year: null, number: null, cumulative: null, issuedOn: null, frequency: null };
  const take = <T extends string | number>(taken: T | null, found: T | null, line: SourceLine): T | null => {
    if (taken !== null && found !== null && found !== taken) {
      const key = `${found} ${line.raw}`;
      log.note('issueFactDiffers', { line: line.number, before: line.raw, key, params: { found, taken } });
    }
    return taken ?? found;
  };
  let issuedAt: SourceLine | null = null;
  for (const line of lines) {
    const { plain } = line;
    if (plain.length > 120) continue;
    const text = plainDigits(plain);
    const issue = ISSUE.exec(text);
    const cumulative = CUMULATIVE.exec(text);
    const published = PUBLISHED.exec(text);
    facts.year = take(facts.year, numberIn(issue?.[1]) ?? numberIn(YEAR.exec(text)?.[1]), line);
    facts.number = take(facts.number, numberIn(issue?.[2]), line);
    facts.cumulative = take(facts.cumulative, numberIn(cumulative?.[1] ?? cumulative?.[2]), line);
    facts.frequency ??= FREQUENCY.exec(text)?.[1] ?? null;
    // Another day of an imprint may be that of the first issue, of a licence, of printing.
    if (published === null || (facts.issuedOn !== null && !IS_PUBLISHED.test(text))) continue;
    issuedAt ??= line;
    facts.issuedOn = take(facts.issuedOn, dayOfWords(published[1], published[2], published[3]), line);
  }
  if (facts.year !== null && issuedAt !== null && !isOfYear(facts.issuedOn, facts.year))
    log.note('issueFactDiffers', {
      line: issuedAt.number,
      before: issuedAt.raw,
      params: { found: facts.issuedOn ?? '', taken: facts.year },
    });
  facts.year ??= facts.issuedOn === null ? null : Number(facts.issuedOn.slice(0, 4));
  return facts;
}

/** The last issue of a year may come out early in the next. */
const isOfYear = (day: PlainDate | null, year: number): boolean =>
  day === null || day.startsWith(`${year}-`) || (day >= `${year + 1}-01` && day < `${year + 1}-03`);

const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** A line that says nothing but what the issue's own fields hold. */
function isFact({ plain }: SourceLine, title: string): boolean {
  if (plain.length > 120) return false;
  const text = unspaced(plainDigits(plain));
  const rest = text
    .replace(title, '')
    .replace(/^\d{4}年?(?=$|第)/, '')
    .replace(/[（(]?复?总(?:第\d+[期号]|[期号]数?[:：]?第?\d+)[)）]?/, '')
    .replace(/第\d{1,4}[期号]/, '')
    .replace(/^\d{4}年\d{1,2}月\d{1,2}日(?:出版|出刊|发行|编印)?$/, '');
  return rest === '' || FREQUENCY.test(rest);
}
