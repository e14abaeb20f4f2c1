import type { PlainDate } from '@jizheng/rules';
import type { Unit, UnitKind } from '../tree.js';
import type { Block, Piece } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import { afterVisible, firstVisible } from './lines.js';
import { isSpacedOut, unspaced } from './prose.js';

/** A unit while its children are still being read. */
export interface Draft {
  readonly kind: UnitKind;
  readonly address: string;
  readonly label: string | null;
  readonly heading: string | null;
  /** Its words, without label and heading. */
  pieces: readonly Piece[];
  readonly date: PlainDate | null;
  firstLine: number;
  readonly children: Draft[];
  /** The last number of each kind of child, and how it is printed. */
  readonly last: Map<UnitKind, LastNumber>;
}

/** The number that a unit of a kind had last. */
export interface LastNumber {
  readonly value: number;
  readonly sub: number;
  readonly label: string;
}

const LETTER = /[A-Za-z0-9]/;
const RESPONSIBLE =
  /[（(]([^（()）]{2,200}?)(?:按(?:照)?(?:各自)?职责(?:分工)?(?:负责|落实)|分工负责|配合落实|配合|负责|落实|牵头)[)）][。；]?$/;
const ROLE = /(?:等)?(?:牵头(?:负责)?|会同|配合(?:落实)?|负责|参与|按(?:照)?(?:各自)?职责(?:分工)?)+$/;
const LAST_CHARACTERS = 240;

/** The words of pieces as one text. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }, at) => {
      const before = pieces[at - 1]?.text.slice(-1) ?? '';
      return LETTER.test(before) && LETTER.test(text.charAt(0)) ? ` ${text}` : text;
    })
    .join('');
}

/** The same as it stood, line by line; null where that is the same. */
export function originalOf(pieces: readonly Piece[]): string | null {
  const original = pieces.map(({ raw }) => raw).join('\n');
  return original === wordsOf(pieces) ? null : original;
}

/** Takes so many characters that can be seen from the head of a block's first line. */
export function cut(pieces: readonly Piece[], count: number): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || count === 0) return pieces;
  return [
    { line: first.line, raw: afterVisible(first.raw, count), text: afterVisible(first.text, count) },
    ...rest,
  ].filter(({ raw }) => raw !== '');
}

/** The label as it is printed, in the width as decided. */
export function labelOf({ token, pieces }: Block): string | null {
  if (token.length === 0) return null;
  const text = firstVisible(pieces[0]?.text ?? '', token.length).trim();
  return text.replace(/[，,]$/, '') || token.label;
}

/** A heading without the gaps that printers set: 总　则. */
export function tidyHeading(pieces: readonly Piece[], log: DoubtLog): string {
  const text = wordsOf(pieces).trim();
  const line = pieces[0]?.line ?? 0;
  const raw = pieces
    .map((each) => each.raw)
    .join('')
    .trim();
  if (!/[ \u3000]/.test(raw)) return text;
  const code = isSpacedOut(raw) ? 'spacedWords' : 'splitTitle';
  if (code === 'splitTitle' && !/[\u3400-\u9fff][ \u3000]{1,6}[\u3400-\u9fff]/.test(raw)) return text;
  return log.note(code, { line, before: raw, after: unspaced(raw) }) ? unspaced(text) : text;
}

/** The departments that a bracket at the end of a measure names. */
export function responsibleIn(text: string): readonly string[] {
  const match = RESPONSIBLE.exec(text.slice(-LAST_CHARACTERS));
  if (match === null) return [];
  return (match[1] ?? '')
    .split(/[、，,；;]/)
    .map((name) => name.replace(ROLE, '').trim())
    .filter((name) => name !== '');
}

/** The finished unit. Depth is bounded by the kinds there are. */
export function finish(draft: Draft): Unit {
  const children = draft.children.map(finish);
  const text = wordsOf(draft.pieces);
  const lastOwn = draft.pieces.at(-1)?.line ?? draft.firstLine;
  const lastLine = Math.max(lastOwn, children.at(-1)?.lines[1] ?? 0);
  return {
    kind: draft.kind,
    address: draft.address,
    label: draft.label,
    heading: draft.heading,
    text,
    original: draft.pieces.length === 0 ? null : originalOf(draft.pieces),
    lines: [draft.firstLine, lastLine],
    responsible: draft.kind === 'point' || draft.kind === 'subheading' ? responsibleIn(text) : [],
    date: draft.date,
    children,
  };
}
