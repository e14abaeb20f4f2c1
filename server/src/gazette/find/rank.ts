import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { type FoundVersion, findVersionsWith } from '../stores/search.js';
import type { Term } from './query.js';
import { anyOf, facet, queryOf, type Where } from './words.js';

/** Which documents are looked through. */
export interface Filters {
  readonly issuer: string | null;
  readonly genre: string | null;
  readonly year: number | null;
  /** How they stand on `on`. */
  readonly validity: 'inForce' | 'repealed' | 'notYet' | null;
  readonly on: PlainDate;
}

/** A question to the search. */
export interface Question extends Filters {
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

/** The tsquery of a question: its terms somewhere, in the passages of some years. */
export type Asked = (where: Where, ...years: readonly (number | string)[]) => string;

/** The tsqueries of a question: the terms somewhere, and what the filters choose. */
export const asking =
  (terms: readonly Term[], { issuer, genre, year }: Filters): Asked =>
  (where, ...years) => {
    const chosen = [
      ...(issuer === null ? [] : [[facet.issuer(issuer)]]),
      ...(genre === null ? [] : [[facet.genre(genre)]]),
      ...(year === null ? [] : [[facet.year(year)]]),
      ...(years.length === 0 ? [] : [years.map(facet.year)]),
    ];
    return [
      queryOf(
        terms.map(({ words }) => words),
        where,
      ),
      ...chosen.map(anyOf),
    ].join(' & ');
  };

/** Passages that are told of each version. */
export const HITS_LOOKED_AT = 8;

/** What is ranked. */
export interface Ranking {
  readonly asked: Asked;
  readonly versions: readonly bigint[] | null;
  readonly question: Question;
  readonly most: number;
}

/** Versions in the order of rank, and in how many passages something was found as far as it was looked. */
export interface Ranked {
  readonly ranked: readonly FoundVersion[];
  readonly passages: number;
  readonly hasMorePassages: boolean;
}

/**
 * Versions in the order of rank, as many as are wanted, each once. What many texts say is sought in the newest years
 * first, so that nobody waits for all that was ever printed; in what is older than those every word must stand in the
 * passage itself.
 */
export async function rank(client: pg.ClientBase, jurisdiction: string, ranking: Ranking): Promise<Ranked> {
  const ranked = new Map<bigint, FoundVersion>();
  let passages = 0;
  let hasMorePassages = false;
  for (const where of ['title', 'heading', 'anywhere'] as const) {
    const isLast = where === 'anywhere';
    const windows = windowsOf(ranking, where);
    for (const [index, years] of windows.entries()) {
      // Passages are counted at least where the newest of them are.
      if (ranked.size >= ranking.most && (!isLast || (index > 0 && passages > 0))) {
        hasMorePassages ||= isLast;
        break;
      }
      const { found, passages: here } = await findVersionsWith(
        client,
        jurisdiction,
        ranking.asked(isLast && index >= WINDOWS.anywhere.length ? 'itself' : where, ...years),
        {
          documentsOnly: where === 'title',
          versions: ranking.versions,
          most: ranking.most,
          mostOfEach: HITS_LOOKED_AT,
        },
      );
      for (const each of found) {
        const before = ranked.get(each.version);
        if (before === undefined || before.addresses.length === 0)
          ranked.set(each.version, { ...each, dated: before?.dated ?? each.dated });
      }
      if (isLast) passages = years.length === 0 ? Math.max(passages, here) : passages + here;
    }
  }
  return { ranked: [...ranked.values()].slice(0, ranking.most), passages, hasMorePassages };
}

/** Windows of years, newest first: so many years each, and at the end all that there is. */
const WINDOWS = {
  title: [8],
  heading: [2, 8],
  anywhere: [2, 6, 16],
} as const;

function windowsOf(
  { question, versions }: Ranking,
  where: keyof typeof WINDOWS,
): readonly (readonly number[])[] {
  if (question.year !== null || versions !== null) return [[]];
  let next = Number(question.on.slice(0, 4));
  const windows = WINDOWS[where].map((count) => {
    const years = Array.from({ length: count }, (_, index) => next - index);
    next -= count;
    return years;
  });
  return [...windows, []];
}
