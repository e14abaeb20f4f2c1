import type { Part, Unit, UnitKind } from '../tree.js';
import type { Block, Piece } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import { isTerminated, unspaced } from './prose.js';
import type { TokenKind } from './tokens.js';
import { cut, type Draft, finish, type LastNumber, labelOf, tidyHeading, wordsOf } from './units.js';

/** How deep a kind stands; a unit closes every open one that is not above it. */
const LEVEL: { readonly [kind in UnitKind]: number } = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  heading: 1,
  subheading: 2,
  point: 3,
  subpoint: 4,
  paragraph: 5,
  item: 6,
  subitem: 7,
  entry: 1,
};
/** How a kind is written in an address. */
const SLUG: { readonly [kind in UnitKind]: string } = {
  part: 'part',
  chapter: 'chap',
  section: 'sec',
  article: 'art',
  heading: 'head',
  subheading: 'sub',
  point: 'point',
  subpoint: 'subpoint',
  paragraph: 'para',
  item: 'item',
  subitem: 'subitem',
  entry: 'entry',
};
const IN_ARTICLE: { readonly [kind in TokenKind]?: UnitKind } = { subheading: 'item', heading: 'item' };
const CLOSING = /^(?:特此|此复|妥否|以上(?:意见|请示|报告)|专此)/;
const LONGEST_CLOSING = 20;
const LONGEST_HEADING = 40;
const ARTICLE_HEADING = /^【([^【】]{1,40})】[ \u3000]{0,4}/;

/** Makes units of the blocks of one part: a stack of open units, closed by the level of what comes. */
export class UnitMaker {
  readonly #roots: Draft[] = [];
  readonly #open: Draft[] = [];
  readonly #rootLast = new Map<UnitKind, LastNumber>();
  /** Numbers that run on through all parents, such as points 1–17 in four groups. */
  readonly #running = new Map<UnitKind, LastNumber>();
  readonly #hasArticles: boolean;

  constructor(
    blocks: readonly Block[],
    readonly prefix: string,
    /** Addresses of the document that are taken, and how often. */
    readonly taken: Map<string, number>,
    readonly log: DoubtLog,
  ) {
    this.#hasArticles = blocks.some(({ token }) => token.kind === 'article');
    for (const block of blocks) this.#take(block);
  }

  /** The finished units. */
  get units(): readonly Unit[] {
    return this.#roots.map(finish);
  }

  #take(block: Block): void {
    // What stands below a signature belongs to no numbered unit.
    if (block.mark === 'date') {
      this.#open.length = 0;
      return;
    }
    const kind = this.#kindOf(block);
    const pieces = cut(block.pieces, block.token.length);
    if (kind === 'paragraph') this.#paragraph(block.pieces);
    else if (kind === 'article') this.#article(block, pieces);
    else if (kind === 'part' || kind === 'chapter' || kind === 'section')
      this.#add(kind, block, tidyHeading(pieces, this.log), []);
    else if (kind === 'item' || kind === 'subitem') this.#add(kind, block, null, pieces);
    else {
      const [heading, rest] = this.#splitHeading(pieces);
      this.#add(kind, block, heading, rest);
    }
  }

  #kindOf({ token }: Block): UnitKind {
    const { kind } = token;
    if (kind === 'part' || kind === 'chapter' || kind === 'section' || kind === 'article') return kind;
    const isInArticle = this.#hasArticles && this.#open.some((each) => each.kind === 'article');
    if (kind === 'point' || kind === 'subpoint') {
      if (!isInArticle) return kind;
      return this.#open.some((each) => each.kind === 'item') ? 'subitem' : 'item';
    }
    if (kind === 'heading' || kind === 'subheading') return isInArticle ? (IN_ARTICLE[kind] ?? kind) : kind;
    return 'paragraph';
  }

  #article(block: Block, pieces: readonly Piece[]): void {
    const heading = ARTICLE_HEADING.exec(wordsOf(pieces).slice(0, 60));
    this.#add('article', block, heading?.[1] ?? null, []);
    const rest = cut(pieces, heading?.[0].length ?? 0);
    if (rest.length > 0) this.#paragraph(rest);
  }

  #paragraph(pieces: readonly Piece[]): void {
    const text = wordsOf(pieces);
    const isClosing = !this.#hasArticles && text.length <= LONGEST_CLOSING && CLOSING.test(text);
    if (isClosing) this.#open.length = 0;
    // A plain paragraph below an article is its next 款, whatever items stand between.
    this.#closeFrom(
      LEVEL.paragraph,
      this.#open.some(({ kind }) => kind === 'article'),
    );
    const parent = this.#open.at(-1);
    const last = parent?.last ?? this.#rootLast;
    // The words beside a label are the first paragraph.
    const before = last.get('paragraph')?.value ?? (parent !== undefined && parent.pieces.length > 0 ? 1 : 0);
    last.set('paragraph', { value: before + 1, sub: 0, label: '' });
    this.#push(this.#draft('paragraph', `para-${before + 1}`, null, null, pieces));
  }

  #add(kind: UnitKind, block: Block, heading: string | null, pieces: readonly Piece[]): void {
    this.#closeFrom(LEVEL[kind], true);
    const { value, sub } = block.token;
    const label = labelOf(block);
    if (kind === 'item' && this.#open.at(-1)?.kind === 'article') this.#openParagraph(block);
    const slug = `${SLUG[kind]}-${value}${sub === 0 ? '' : `-${sub}`}`;
    this.#checkNumber(kind, block, label ?? block.token.label);
    const draft = this.#draft(kind, slug, label, heading, pieces);
    draft.firstLine = block.pieces[0]?.line ?? draft.firstLine;
    this.#push(draft);
  }

  /** Items belong to a paragraph; an article that begins with them gets an empty one. */
  #openParagraph(block: Block): void {
    this.#paragraph([]);
    const opened = this.#open.at(-1);
    if (opened !== undefined) opened.firstLine = block.pieces[0]?.line ?? 0;
  }

  #closeFrom(level: number, closesParagraphs: boolean): void {
    for (let top = this.#open.at(-1); top !== undefined; top = this.#open.at(-1)) {
      const isClosed = LEVEL[top.kind] >= level && (closesParagraphs || top.kind === 'paragraph');
      if (!isClosed) return;
      this.#open.pop();
    }
  }

  #draft(
    kind: UnitKind,
    slug: string,
    label: string | null,
    heading: string | null,
    pieces: readonly Piece[],
  ): Draft {
    const parent = this.#open.at(-1);
    // Articles are numbered through the document, whatever they stand in.
    const head = kind === 'article' || parent === undefined ? this.prefix : `${parent.address}/`;
    const address = this.#free(`${head}${slug}`);
    const firstLine = pieces[0]?.line ?? 0;
    return { kind, address, label, heading, pieces, date: null, firstLine, children: [], last: new Map() };
  }

  #free(address: string): string {
    const times = (this.taken.get(address) ?? 0) + 1;
    this.taken.set(address, times);
    return times === 1 ? address : `${address}-r${times}`;
  }

  #push(draft: Draft): void {
    (this.#open.at(-1)?.children ?? this.#roots).push(draft);
    this.#open.push(draft);
  }

  #checkNumber(kind: UnitKind, { token, pieces }: Block, label: string): void {
    const { value, sub } = token;
    const inParent = kind === 'article' ? this.#rootLast : (this.#open.at(-1)?.last ?? this.#rootLast);
    const own = inParent.get(kind);
    const running = this.#running.get(kind);
    const follows = (last: LastNumber | undefined): boolean =>
      last !== undefined &&
      ((value === last.value + 1 && sub === 0) || (value === last.value && sub === last.sub + 1));
    const isFirst = own === undefined && value === 1 && sub === 0;
    if (!isFirst && !follows(own) && !(own === undefined && follows(running))) {
      const before = own ?? running;
      const isLess = own !== undefined && (value < own.value || (value === own.value && sub <= own.sub));
      this.log.note(isLess ? 'numberRepeat' : 'numberGap', {
        line: pieces[0]?.line ?? 0,
        before: pieces[0]?.raw ?? '',
        params: { before: before?.label ?? '—', found: label },
      });
    }
    const now = { value, sub, label };
    inParent.set(kind, now);
    this.#running.set(kind, now);
  }

  /** A heading stands alone on its line, or is the first short sentence before the text. */
  #splitHeading(pieces: readonly Piece[]): readonly [heading: string | null, rest: readonly Piece[]] {
    const first = pieces[0]?.text ?? '';
    const raw = pieces[0]?.raw ?? '';
    if (!isTerminated(raw) && !/[，。；：,]/.test(raw) && pieces.every((each) => !isTerminated(each.raw)))
      return [tidyHeading(pieces, this.log), []];
    const end = first.slice(0, LONGEST_HEADING + 1).indexOf('。');
    const isAlone = end === first.length - 1 && pieces.length === 1;
    if (end <= 0 || isAlone || /[，；：,;:]/.test(first.slice(0, end))) return [null, pieces];
    return [unspaced(first.slice(0, end)), cut(pieces, end + 1)];
  }
}

/** The units of a part that is nothing but paragraphs and numbered units. */
export const unitsOf = (
  blocks: readonly Block[],
  prefix: string,
  taken: Map<string, number>,
  log: DoubtLog,
): Part['units'] => new UnitMaker(blocks, prefix, taken, log).units;
