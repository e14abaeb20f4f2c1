import { type PlainDate, type Policy, versionOn } from '@jizheng/rules';
import type pg from 'pg';
import { policyOf } from '../funds/policy-in-force.js';
import type { RowValues } from '../spreadsheet/index.js';
import { officeDay, recordedKeys } from './books.js';
import { type DayOutside, daysOutside } from './plan-workbook.js';
import type { LocatedAct, Source } from './planned-act.js';
import {
  type DuplicateProject,
  duplicateProjects,
  type UnknownReference,
  unknownReferences,
} from './references.js';
import type { bookSchema } from './sheets/book.js';

/** The row of the sheet 账套. */
export type Book = RowValues<(typeof bookSchema)['columns']>;

/** A day for which no version of the law is held; the law held begins on `since`. */
interface BeforeLaw extends Source {
  readonly code: 'beforeLaw';
  readonly day: PlainDate;
  readonly since: PlainDate;
}

/** A day that the books have left behind, in a workbook of which they hold nothing yet. */
interface DayGone extends Source {
  readonly code: 'dayGone';
  readonly day: PlainDate;
  readonly today: PlainDate;
}

/** A day that has not come yet: books that are no demo record only what has happened. */
interface AfterToday extends Source {
  readonly code: 'afterToday';
  readonly day: PlainDate;
  readonly today: PlainDate;
}

/** What is wrong with a workbook besides its cells. */
export type YearRowProblem =
  | AfterToday
  | BeforeLaw
  | DayGone
  | DayOutside
  | DuplicateProject
  | UnknownReference
  | { readonly code: 'noBook' }
  | { readonly code: 'bookCode'; readonly text: string }
  | { readonly code: 'otherBook'; readonly text: string; readonly expected: string }
  | { readonly code: 'bookBeforeLaw'; readonly lastDay: PlainDate; readonly since: PlainDate }
  | { readonly code: 'lastDayBeforeFirst' };

/** What a workbook may hold that is handed in to books in use. */
export interface Handed {
  /** The books that it must be for. */
  readonly jurisdiction: string;
  /** The last day on which anything can have been recorded; null: any, the books move along. */
  readonly today: PlainDate | null;
}

const BOOK_CODE = /^[0-9]{6}(-[a-z0-9]+)*$/;

/** Everything that is wrong with the rows taken together, all at once; nothing is written. */
export async function findRowProblems(
  client: pg.ClientBase,
  book: Book,
  acts: readonly LocatedAct[],
  handed: Handed | null = null,
): Promise<readonly YearRowProblem[]> {
  if (handed !== null && handed.jurisdiction !== book.code)
    return [{ code: 'otherBook', text: book.code, expected: handed.jurisdiction }];
  const policy = await policyOf(client, book.code);
  return [
    ...daysToCome(acts, handed?.today ?? null),
    ...bookProblems(book, policy),
    ...(book.lastDay < book.firstDay ? [] : daysOutside(acts, book.firstDay, book.lastDay)),
    ...daysBeforeLaw(acts, policy),
    ...(await daysGone(client, book.code, acts)),
    ...duplicateProjects(acts),
    ...(await unknownReferences(client, book.code, acts)),
  ];
}

function daysToCome(acts: readonly LocatedAct[], today: PlainDate | null): readonly AfterToday[] {
  if (today === null) return [];
  return acts.flatMap(({ recordedOn, source }) =>
    recordedOn > today ? [{ code: 'afterToday' as const, ...source, day: recordedOn, today }] : [],
  );
}

function bookProblems({ code, firstDay, lastDay }: Book, policy: Policy): readonly YearRowProblem[] {
  return [
    ...(BOOK_CODE.test(code) ? [] : [{ code: 'bookCode' as const, text: code }]),
    ...(lastDay < firstDay ? [{ code: 'lastDayBeforeFirst' as const }] : []),
    ...(versionOn(policy, lastDay).ok
      ? []
      : [{ code: 'bookBeforeLaw' as const, lastDay, since: heldSince(policy) }]),
  ];
}

/** The first day for which the law is held wholly. */
const heldSince = ({ entries }: Policy): PlainDate =>
  Object.values(entries)
    .flatMap((history) => history.slice(0, 1))
    .reduce((latest, entry) => (entry.from > latest.from ? entry : latest)).from;

function daysBeforeLaw(acts: readonly LocatedAct[], policy: Policy): readonly BeforeLaw[] {
  const since = heldSince(policy);
  return acts.flatMap(({ on, source }) =>
    on < since ? [{ code: 'beforeLaw' as const, ...source, day: on, since }] : [],
  );
}

/** A workbook that was played before may keep what it said then; a new one cannot begin in the past of the books. */
async function daysGone(
  client: pg.ClientBase,
  jurisdiction: string,
  acts: readonly LocatedAct[],
): Promise<readonly DayGone[]> {
  const today = await officeDay(client, jurisdiction);
  if (today === null) return [];
  const gone = acts.filter(({ recordedOn }) => recordedOn < today);
  const keys = gone.map(({ key }) => key);
  if (gone.length === 0 || (await recordedKeys(client, jurisdiction, keys)).size > 0) return [];
  return gone.map(({ recordedOn, source }) => ({ code: 'dayGone', ...source, day: recordedOn, today }));
}
