import { fail, ok, type Result } from '@jizheng/rules';
import type { Doubt, SourceProblem, Verdicts } from '../doubt.js';
import { numberKey, parseNumber, showNumber } from '../number.js';
import type { GazetteDocument, Publication } from '../tree.js';
import { noteAltered } from './altered.js';
import { blocksOf } from './blocks.js';
import { SOURCE_LIMITS, textProblems } from './decode.js';
import { documentOf } from './document.js';
import { DoubtLog } from './doubt-log.js';
import { gazetteTitle } from './front.js';
import { readIssue } from './issue.js';
import { linesOf, type SourceLine } from './lines.js';
import { type MarkedLine, markSingle } from './marks.js';
import { markOwnContents } from './own-contents.js';
import { withoutRunningHeads } from './running-heads.js';
import { markHistory } from './statute-head.js';
import { noteVariants } from './variant-notes.js';

export { decodeSource, SOURCE_LIMITS, sizeProblem } from './decode.js';

/** What a text was read as. */
export interface Reading {
  readonly publication: Publication;
  /** In the order of their lines. */
  readonly doubts: readonly Doubt[];
  readonly lineCount: number;
}

/** Reads a text as an issue of a gazette or as a document by itself; what the editor decided of doubts is done. */
export function readSource(text: string, verdicts: Verdicts): Result<Reading, readonly SourceProblem[]> {
  const problems = textProblems(text);
  if (problems.length > 0) return fail(problems);
  const { lines, count } = linesOf(text);
  if (lines.length > SOURCE_LIMITS.lines)
    return fail([
      { code: 'tooManyLines', line: 0, params: { count: lines.length, limit: SOURCE_LIMITS.lines } },
    ]);
  const log = new DoubtLog(verdicts);
  const gazette = gazetteTitle(lines);
  const read = gazette === null ? readAlone(lines, log) : readIssue(lines, gazette, log);
  if (!read.ok) return read;
  const { documents } = read.value;
  const publication: Publication =
    'issue' in read.value ? read.value.issue : { kind: 'statute', document: read.value.documents[0] };
  noteOddities(documents, lines, log);
  return ok({ publication, doubts: log.doubts, lineCount: count });
}

function readAlone(
  lines: readonly SourceLine[],
  log: DoubtLog,
): Result<{ readonly documents: readonly [GazetteDocument] }, readonly SourceProblem[]> {
  const marked = markSingle(withoutRunningHeads(lines, null, log));
  markHistory(marked);
  markOwnContents(marked);
  if (!hasStructure(marked)) return fail([{ code: 'noStructure', line: 0, params: {} }]);
  if (!marked.some(({ mark }) => mark === 'title' || mark === 'number'))
    return fail([{ code: 'titleMissing', line: lines[0]?.number ?? 0, params: {} }]);
  noteNumberAgain(marked, log);
  const blocks = blocksOf(marked, lines, log);
  return ok({ documents: [documentOf(blocks, null, null, log)] });
}

const hasStructure = (marked: readonly MarkedLine[]): boolean =>
  marked.some(
    ({ token, mark }) => mark === 'number' || ['article', 'chapter', 'heading'].includes(token.kind),
  );

/** The document's own number once more on a line by itself: perhaps a second document in one file. */
function noteNumberAgain(marked: readonly MarkedLine[], log: DoubtLog): void {
  const own = parseNumber(marked.find(({ mark }) => mark === 'number')?.line.plain ?? '');
  if (own === null) return;
  for (const { token, mark, line } of marked) {
    const number = token.kind === 'number' && mark !== 'number' ? parseNumber(line.plain) : null;
    if (number === null || numberKey(number) !== numberKey(own)) continue;
    const params = { number: showNumber(number) };
    log.note('documentNumberTwice', { line: line.number, before: line.raw, params });
  }
}

/** What only the whole of a document shows: variants of a character, terms with something lost or added. */
function noteOddities(
  documents: readonly GazetteDocument[],
  lines: readonly SourceLine[],
  log: DoubtLog,
): void {
  for (const {
    lines: [from, to],
  } of documents) {
    const own = lines.slice(firstFrom(lines, from), firstFrom(lines, to + 1));
    const texts = own.map(({ number, plain }) => ({ line: number, text: plain }));
    noteVariants(texts, log);
    noteAltered(texts, log);
  }
}

/** The index of the first line with at least that number. */
function firstFrom(lines: readonly SourceLine[], number: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
