import type pg from 'pg';
import { findNumbersBeginning, findSuggestions, type Suggestion } from '../stores/search.js';
import { fold } from './fold.js';
import { LONGEST_QUERY, readQuery } from './query.js';
import { queryOf } from './words.js';

/** Suggestions that are given at once. */
export const MOST_SUGGESTED = 8;

/** What somebody who types this may be looking for: numbers that begin so, titles, headings of articles. */
export async function suggest(
  client: pg.ClientBase,
  jurisdiction: string,
  text: string,
): Promise<readonly Suggestion[]> {
  const beginning = fold(text.slice(0, LONGEST_QUERY)).text;
  const terms = readQuery(text).terms.map(({ words }) => words);
  if (beginning === '') return [];
  const numbers = await findNumbersBeginning(client, jurisdiction, beginning, MOST_SUGGESTED);
  const titles =
    terms.length === 0
      ? []
      : await findSuggestions(client, jurisdiction, queryOf(terms, 'title'), true, MOST_SUGGESTED);
  const headings =
    terms.length === 0 || numbers.length + titles.length >= MOST_SUGGESTED
      ? []
      : await findSuggestions(client, jurisdiction, queryOf(terms, 'heading'), false, MOST_SUGGESTED);
  const all = new Map(
    [...numbers, ...titles, ...headings].map((each) => [`${each.work}/${each.address}`, each]),
  );
  return [...all.values()].slice(0, MOST_SUGGESTED);
}
