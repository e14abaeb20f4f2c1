import { ok, type Result } from '@jizheng/rules';
import type { SourceProblem } from '../doubt.js';
import { numberKey, parseNumber, showNumber } from '../number.js';
import type { GazetteDocument, Issue } from '../tree.js';
import { issueId } from '../work-id.js';
import { type Block, blocksOf } from './blocks.js';
import type { PrintedEntry } from './contents.js';
import { ContentsIndex, crossCheck, titlesOf } from './cross-check.js';
import { documentOf } from './document.js';
import type { DoubtLog } from './doubt-log.js';
import { readFront } from './front.js';
import type { SourceLine } from './lines.js';
import { markIssue } from './marks.js';
import { markOwnContents } from './own-contents.js';
import { withoutRunningHeads } from './running-heads.js';

/** What an issue was read as. */
interface ReadIssue {
  readonly issue: Issue;
  readonly documents: readonly GazetteDocument[];
}

/** Reads an issue: its front, then its documents, then one against the other. */
export function readIssue(
  lines: readonly SourceLine[],
  gazette: string,
  log: DoubtLog,
): Result<ReadIssue, readonly SourceProblem[]> {
  const read = readFront(lines, gazette, log);
  if (!read.ok) return read;
  const front = read.value;
  const body = withoutRunningHeads([...front.opening, ...front.body], gazette, log);
  const marked = markIssue(body, front.contents);
  markOwnContents(marked);
  const stretches = documentsIn(blocksOf(marked, lines, log));
  const index = new ContentsIndex(front.contents);
  const firstNumbered = stretches.findIndex((blocks) => numberKeyOf(blocks) !== null);
  const id = issueId(gazette, front.year, front.number);
  const found = stretches.map((blocks, at) => {
    const entry = entryOf(blocks, index);
    const isFirst = firstNumbered < 0 ? at === 0 : at < firstNumbered;
    const document = documentOf(blocks, entry, { issueId: id, issuedOn: front.issuedOn, isFirst }, log);
    return { document, entry };
  });
  const named = withOwnNames(found, log);
  for (const { document, entry } of named) if (entry !== null) index.found(entry, document.id);
  crossCheck(index, named, front.hasContents, log);
  const documents = named.map(({ document }) => document);
  const { title, year, number, cumulative, issuedOn, frequency, imprint } = front;
  const contents = index.checked();
  return ok({
    documents,
    issue: {
      kind: 'issue',
      title,
      year,
      number,
      cumulative,
      issuedOn,
      frequency,
      imprint,
      contents,
      documents,
    },
  });
}

/**
 * The blocks of each document: it begins at its title or number, news also at its first entry, even where that says 同日 of a
 * day that does not stand before it.
 */
function documentsIn(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: Block[][] = [];
  let isNews = false;
  for (const [at, block] of blocks.entries()) {
    const { token, mark, opens } = block;
    const open = stretches.at(-1);
    const isHeadless =
      token.kind === 'sameDay' && blocks[at - 1]?.mark === 'date' && isNewsBlock(blocks[at + 1]);
    const isEntry = (token.kind === 'entry' || isHeadless) && mark === 'none';
    const isFirstEntry = isEntry && !isNews && open?.some((each) => each.mark !== 'title') !== false;
    if (open === undefined || opens || isFirstEntry) stretches.push([block]);
    else open.push(block);
    if (opens || isEntry) isNews = isEntry;
  }
  return stretches;
}

const isNewsBlock = (block: Block | undefined): boolean =>
  block?.mark === 'none' && (block.token.kind === 'entry' || block.token.kind === 'sameDay');

function numberKeyOf(blocks: readonly Block[]): string | null {
  const block = blocks.find(({ mark }) => mark === 'number');
  const number = block === undefined ? null : parseNumber(block.pieces[0]?.text ?? '');
  return number === null ? null : numberKey(number);
}

function entryOf(blocks: readonly Block[], index: ContentsIndex): PrintedEntry | null {
  const words = (mark: Block['mark']): string =>
    blocks
      .filter((block) => block.mark === mark)
      .flatMap(({ pieces }) => pieces.map(({ text }) => text))
      .join('');
  const isNews = blocks.some(({ token }) => token.kind === 'entry');
  return (
    index.entryFor(numberKeyOf(blocks), titlesOf(words('title'), words('enclosure'))) ??
    (isNews ? index.newsEntry() : null)
  );
}

type Found = { readonly document: GazetteDocument; readonly entry: PrintedEntry | null };

/** Two documents never share a name: the second of one number is told of. */
function withOwnNames(found: readonly Found[], log: DoubtLog): readonly Found[] {
  const taken = new Map<string, number>();
  return found.map(({ document, entry }) => {
    const times = (taken.get(document.id) ?? 0) + 1;
    taken.set(document.id, times);
    if (times === 1) return { document, entry };
    if (document.number !== null) {
      const params = { number: showNumber(document.number) };
      log.note('documentNumberTwice', { line: document.lines[0], before: document.title, key: '', params });
    }
    return { document: { ...document, id: `${document.id}-r${times}` }, entry };
  });
}
