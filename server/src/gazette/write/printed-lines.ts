import { type Unit, unitsIn } from '../tree.js';

/** How a line of print looks. */
export type LineStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'heading'
  | 'subheading'
  | 'point'
  | 'paragraph'
  | 'entry';

/** A line of print: one paragraph, whichever medium it is for. */
export interface PrintedLine {
  readonly style: LineStyle;
  /** Of the unit that begins here. */
  readonly address: string;
  /** What stands out at its beginning: label and heading. */
  readonly lead: string;
  /** What follows in plain type; empty for a title of its own. */
  readonly text: string;
}

const STYLE: { readonly [K in Unit['kind']]: LineStyle } = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  paragraph: 'paragraph',
  item: 'paragraph',
  subitem: 'paragraph',
  heading: 'heading',
  subheading: 'subheading',
  point: 'point',
  subpoint: 'point',
  entry: 'entry',
};

/** Titles stand on a line of their own; what they say comes below. */
const STANDS_ALONE: ReadonlySet<LineStyle> = new Set(['part', 'chapter', 'section', 'heading', 'subheading']);

/** Labels that a wide space parts from what follows: 第三条, 第一章, 11月18日, 同日; not 一、 （一） 1. */
const WORD_LABEL = /[\p{sc=Han}\d]$/u;

const PUNCTUATED = /[\p{P}\s]$/u;

/** Label and heading together, as they are printed. */
export function leadOf({ label, heading }: Pick<Unit, 'label' | 'heading'>): string {
  if (label === null || label === '') return heading ?? '';
  if (heading === null || heading === '') return label;
  return `${label}${WORD_LABEL.test(label) ? '　' : ''}${heading}`;
}

/** The gap between what leads a paragraph and its words. */
const gapAfter = (unit: Unit): string => {
  if (unit.heading !== null && unit.heading !== '') return PUNCTUATED.test(unit.heading) ? '' : '。';
  return unit.label !== null && WORD_LABEL.test(unit.label) ? '　' : '';
};

/** Departments that the words themselves do not name; the brackets are part of the words where the text has them. */
function unsaid(unit: Unit): string {
  const [first] = unit.responsible;
  if (first === undefined) return '';
  const isSaid = [...unitsIn([unit])].some(({ text, heading }) => `${heading ?? ''}${text}`.includes(first));
  return isSaid ? '' : `（${unit.responsible.join('、')}）`;
}

function* linesOf(unit: Unit, before: string): Generator<PrintedLine> {
  const style = STYLE[unit.kind];
  const lead = before + leadOf(unit);
  const [first, ...others] = unit.children;
  const { address, text } = unit;
  if (STANDS_ALONE.has(style) && (unit.heading !== null || text === '')) {
    yield { style, address, lead, text: '' };
    if (text !== '') yield { style: 'paragraph', address, lead: '', text };
    yield* printedLines(unit.children);
  } else if (text === '' && unit.heading === null && first?.kind === 'paragraph' && first.label === null) {
    // the article's number stands before its first paragraph, not above it
    yield { style, address, lead: lead === '' ? '' : lead + gapAfter(unit), text: first.text };
    yield* printedLines(first.children);
    yield* printedLines(others);
  } else {
    if (lead !== '' || text !== '') {
      yield { style, address, lead: text === '' ? lead : lead + gapAfter(unit), text };
    }
    yield* printedLines(unit.children);
  }
  const departments = unsaid(unit);
  if (departments !== '') yield { style: 'paragraph', address, lead: '', text: departments };
}

/** Units in the order and the shape of print. */
export function* printedLines(units: readonly Unit[]): Generator<PrintedLine> {
  for (const unit of units) yield* linesOf(unit, '');
}

/** The lines of a list of units, nothing hidden and each in one piece. */
export const linesIn = (units: readonly Unit[]): readonly PrintedLine[] => [...printedLines(units)];
