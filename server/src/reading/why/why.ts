import { type Fen, fail, fen, ok, type PlainDate, type Result, type Text } from '@jizheng/rules';
import { readCursor, writeCursor } from '../cursor.js';
import { nameOfPlace } from '../kinds.js';
import { ACT_TITLE, MOVEMENT, PURPOSE } from '../labels.js';
import type { SqlType } from '../list.js';

/** One line of the arithmetic of a figure: movements of one kind that add to it, or take from it. */
export interface WhyTerm {
  readonly title: Text;
  readonly sign: 'plus' | 'minus';
  readonly amount: Fen;
  readonly count: number;
}

/** One of the amounts that make up a figure, with what it rests on. */
export interface WhyPart {
  readonly title: Text;
  /** Whose it is, or what: a place, a unit, a project. */
  readonly detail: string | null;
  readonly document: string | null;
  readonly amount: Fen;
  readonly on: PlainDate;
  readonly provision: string | null;
  readonly act: bigint | null;
  readonly decision: bigint | null;
}

/** Why a figure, a state or a stage is as it is. */
export interface Why {
  readonly title: Text;
  readonly amount: Fen | null;
  /** What the amount is a share of. */
  readonly share: { readonly of: Fen; readonly percent: string } | null;
  /** The act that set it last; null where its parts say it, where nothing was done, or where it is not the reader's. */
  readonly act: bigint | null;
  readonly terms: readonly WhyTerm[];
  readonly parts: readonly WhyPart[];
  /** Where the next parts begin; null at the end. */
  readonly next: string | null;
}

/** Why there is no answer: there is no such thing for the reader, or a cursor that was not given out here. */
export type WhyRefusal = 'missing' | 'badCursor';

/** A part as SQL tells it. */
export interface PartRow extends Omit<WhyPart, 'title'> {
  readonly key: string;
  readonly title: string;
}

/** A page of parts. */
export type Parts = Pick<Why, 'parts' | 'next'>;

/** No part at all. */
export const NO_PARTS: Parts = { parts: [], next: null };

/** How many parts a page has; one more is read, which says whether others follow. */
const PAGE = 20;

/** The rows that a page of parts is read with. */
export const PARTS_READ = PAGE + 1;

const SORT = 'why';

/** Where a page of parts begins; `null` at the beginning. */
export function beginOf(cursor: string | null, type: SqlType): Result<string | null, 'badCursor'> {
  if (cursor === null) return ok(null);
  const read = readCursor(cursor, SORT, [type]);
  return read === null ? fail('badCursor') : ok(read.at[0] ?? null);
}

const LABELS: { readonly [code: string]: Text } = { ...ACT_TITLE, ...PURPOSE, ...MOVEMENT };

/** A code in words; what is no code says the same in both languages. */
export const titleOf = (code: string): Text => LABELS[code] ?? { zh: code, en: code };

/** The page of the rows that were read. */
export function pageOf(rows: readonly PartRow[]): Parts {
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    parts: shown.map(({ title, detail, document, amount, on, provision, act, decision }) => ({
      title: titleOf(title),
      detail: detail === null ? null : nameOfPlace(detail),
      document,
      amount: fen(amount),
      on,
      provision,
      act,
      decision,
    })),
    next:
      last === undefined || rows.length <= PAGE
        ? null
        : writeCursor({ sort: SORT, total: null, at: [last.key] }),
  };
}
