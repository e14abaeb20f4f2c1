import type { DoubtLog } from './doubt-log.js';
import { type SourceLine, withoutHidden } from './lines.js';
import type { Mark, MarkedLine } from './marks.js';
import { bareWords, isOrganisation, isProse, isTerminated, isTitleLike } from './prose.js';
import type { Token, TokenKind } from './tokens.js';
import { mendWords, type Widths, widthsOf } from './wording.js';
import { isFull, wrapWidth } from './wrapping.js';

/** A line of a block: as it stands, and with its words as decided. */
export interface Piece {
  readonly line: number;
  readonly raw: string;
  readonly text: string;
}

/** A paragraph, a heading, a line of a title: what belongs together, whatever breaks it had. */
export interface Block {
  readonly token: Token;
  readonly mark: Mark;
  readonly opens: boolean;
  readonly pieces: Piece[];
}

const PLAIN: Token = {
  kind: 'plain',
  length: 0,
  label: '',
  value: 0,
  sub: 0,
  isWeak: false,
  isReference: false,
};
const DIVISIONS: ReadonlySet<TokenKind> = new Set(['part', 'chapter', 'section']);
const HEADINGS: ReadonlySet<TokenKind> = new Set(['part', 'chapter', 'section', 'heading', 'subheading']);
/** Kinds whose text is running text even where a line of it has no mark. */
const RUNNING: ReadonlySet<TokenKind> = new Set(['article', 'entry', 'sameDay']);
/** 一、二级保护区 is no heading. */
const ENUMERATION = /^一、[二三四五六七八九十]/;
const ITEMS: ReadonlySet<TokenKind> = new Set(['subheading', 'point', 'subpoint']);
const JOINING = /[、和与及，的]$/;
const SHOWN = 24;
const LONGEST_HEADING = 30;

/** Makes blocks of lines: what was cut by a page or a line is joined, every join is a doubt. */
class BlockMaker {
  readonly blocks: Block[] = [];
  /** The marked line that the last block ends with. */
  #last: MarkedLine | undefined;
  readonly #lastValue = new Map<TokenKind, number>();
  readonly #lastHeading = new Map<TokenKind, string>();
  #titles = new Set<string>();
  /** Within articles （一） is an item, which is running text; elsewhere it may be a heading. */
  #isInArticles = false;

  constructor(
    readonly marked: readonly MarkedLine[],
    readonly widths: Widths,
    /** Paragraphs are set apart by blank lines, so a break without one is a break within a paragraph. */
    readonly usesBlanks: boolean,
    /** Where lines are broken; null where every paragraph is a line. */
    readonly width: number | null,
    readonly log: DoubtLog,
  ) {
    for (const [at, each] of marked.entries()) this.#take(this.#seen(each), marked[at + 1]);
    this.#checkEnd(undefined);
  }

  #take(each: MarkedLine, next: MarkedLine | undefined): void {
    if (this.#isRepeated(each)) {
      if (this.log.note('repeatedLine', { line: each.line.number, before: each.line.raw, after: '' })) return;
    }
    const { number: line, raw } = each.line;
    const piece: Piece = { line, raw, text: mendWords(each.line, this.widths, this.log) };
    const code = this.#continues(each, next);
    if (code === null) this.#checkEnd(each);
    const block = this.blocks.at(-1);
    const isJoined = code !== null && block !== undefined && this.#isJoined(code, piece);
    if (isJoined) block.pieces.push(piece);
    else {
      const token = code !== null && each.token.isWeak ? PLAIN : each.token;
      this.blocks.push({ token, mark: each.mark, opens: each.opens, pieces: [piece] });
    }
    if (code === null) this.#remember(each);
    this.#last = each;
  }

  /** 第三条规定… at the head of a line is the third article where the second was the last, else a sentence. */
  #seen(each: MarkedLine): MarkedLine {
    const { token } = each;
    const isDue = token.value === (this.#lastValue.get('article') ?? 0) + 1;
    return token.isReference && !isDue ? { ...each, token: PLAIN } : each;
  }

  #isJoined(code: 'pageBreak' | 'lineBreak' | 'splitTitle', piece: Piece): boolean {
    const end = (this.#last?.line.raw ?? '').slice(-SHOWN);
    const start = piece.raw.slice(0, SHOWN);
    return this.log.note(code, { line: piece.line, before: `${end} ⏎ ${start}`, after: `${end}${start}` });
  }

  #remember({ token, mark, line, opens }: MarkedLine): void {
    if (opens) this.#titles = new Set();
    if (opens || mark === 'enclosure' || token.kind === 'attachment') this.#isInArticles = false;
    if (token.kind === 'article') this.#isInArticles = true;
    if (mark === 'title' || mark === 'enclosure') this.#titles.add(bareWords(line.plain));
    if (mark !== 'none') return;
    this.#lastValue.set(token.kind, token.value);
    if (HEADINGS.has(token.kind)) this.#lastHeading.set(token.kind, bareWords(line.plain));
  }

  /** A heading printed twice, or a title printed again at the head of a page. */
  #isRepeated({ token, mark, line }: MarkedLine): boolean {
    if (mark !== 'none' || line.plain.length > 80) return false;
    const words = bareWords(line.plain);
    if (words === '') return false;
    if (HEADINGS.has(token.kind)) return this.#lastHeading.get(token.kind) === words;
    return token.kind === 'plain' && words.length > 3 && this.#titles.has(words);
  }

  /** How a line continues the block before it; null where it does not. */
  #continues(
    each: MarkedLine,
    next: MarkedLine | undefined,
  ): 'pageBreak' | 'lineBreak' | 'splitTitle' | null {
    const last = this.#last;
    const block = this.blocks.at(-1);
    if (last === undefined || block === undefined || last.mark !== 'none' || each.mark !== 'none')
      return null;
    if (this.#isFullLine(last, each)) return 'lineBreak';
    if (isTerminated(last.line.plain) || !this.#mayContinue(each)) return null;
    const kind = block.token.kind;
    if (kind === 'attachment' || kind === 'contents') return null;
    const isClose = this.usesBlanks && !each.line.afterBlank;
    if (DIVISIONS.has(kind)) {
      const isPiece = isTitleLike(each.line.plain) && each.line.plain.length <= LONGEST_HEADING;
      const isBefore =
        next !== undefined && (DIVISIONS.has(next.token.kind) || next.token.kind === 'article');
      return isPiece && (isClose || isBefore || JOINING.test(last.line.plain)) ? 'splitTitle' : null;
    }
    if (this.#isRunning(block)) return each.line.afterBlank ? 'pageBreak' : 'lineBreak';
    if (isOrganisation(each.line.plain)) return null;
    // Between two lines of one page a short line may be a heading without a number; between two pages it is cut.
    if (each.line.afterPage && kind === 'plain') return 'pageBreak';
    return isClose ? 'lineBreak' : null;
  }

  /** Whether a block is running text: a sentence that goes on where it has no end. */
  #isRunning({ token, pieces }: Block): boolean {
    if (RUNNING.has(token.kind) || (this.#isInArticles && ITEMS.has(token.kind))) return true;
    return pieces.some(({ raw }) => isProse(raw.slice(token.length)));
  }

  /** A sentence may end where a line is full; the next line goes on all the same unless it is set in. */
  #isFullLine({ line: last }: MarkedLine, { line, token }: MarkedLine): boolean {
    if (this.width === null || line.afterBlank || line.isIndented || token.kind !== 'plain') return false;
    return isFull(last.plain.length, this.width) && !isOrganisation(line.plain);
  }

  /** A line without a label; or with the shape of one whose number cannot come here, such as 一、二级… in a sentence. */
  #mayContinue({ token, line }: MarkedLine): boolean {
    if (token.kind === 'plain') return true;
    if (!token.isWeak || DIVISIONS.has(token.kind)) return false;
    if (token.kind === 'entry' || token.kind === 'sameDay') return false;
    const expected = (this.#lastValue.get(token.kind) ?? 0) + 1;
    if (token.value === 1 && token.kind === 'heading')
      return expected !== 1 || this.blocks.at(-1)?.token.kind === 'article' || ENUMERATION.test(line.plain);
    const isFirst = token.value === 1 && token.kind !== 'article';
    return token.value !== expected && !isFirst;
  }

  /** The line after 附件1 is its title. */
  #isAttachmentTitle(): boolean {
    const label = this.blocks.at(-2);
    return label?.token.kind === 'attachment' && label.pieces[0]?.raw.length === label.token.length;
  }

  /** Tells of running text without an end that nothing continues, and of lines that belong nowhere. */
  #checkEnd(next: MarkedLine | undefined): void {
    const last = this.#last;
    const block = this.blocks.at(-1);
    if (last === undefined || block === undefined || last.mark !== 'none') return;
    const { number: line, plain } = last.line;
    if (isTerminated(plain) || block.token.kind === 'attachment') return;
    if (this.#isRunning(block))
      this.log.note('unfinishedSentence', { line, before: plain.slice(-2 * SHOWN) });
    else if (
      block.token.kind === 'plain' &&
      withoutHidden(plain) !== '' &&
      next?.mark !== 'ownContents' &&
      !this.#isAttachmentTitle()
    )
      this.log.note('fragment', { line, before: plain });
  }
}

/** Joins the lines of documents to blocks. */
export function blocksOf(
  marked: readonly MarkedLine[],
  lines: readonly SourceLine[],
  log: DoubtLog,
): readonly Block[] {
  const blanks = lines.filter(({ afterBlank }) => afterBlank).length;
  return new BlockMaker(marked, widthsOf(lines), 2 * blanks > lines.length, wrapWidth(lines), log).blocks;
}
