import type { PlainDate } from '@jizheng/rules';
import type { Genre } from '../tree.js';
import { fold } from './fold.js';
import { runsOf, shinglesOf, wholesIn } from './tokens.js';

/** What is found as one: a document by itself, an article, a point, a news entry. */
export interface Passage {
  /** The document's title. */
  readonly title: string;
  /** Label and heading of the unit, e.g. 第三十五条; empty for a document by itself. */
  readonly heading: string;
  /** Its words; a document's own number and its addressees stand in the passage of the document. */
  readonly body: string;
  readonly genre: Genre;
  readonly issuers: readonly string[];
  readonly dated: PlainDate | null;
}

/** Where words stand; the letters are weights of PostgreSQL. */
const FIELDS = [
  ['title', 'A', 1],
  ['heading', 'B', 2],
  ['body', 'C', 3],
] as const;

/** A tsvector holds 1 MiB; what is longer is found by its first words. */
const MAX_CHARACTERS = 200_000;
const MAX_WORDS = 30_000;

/**
 * The words of a passage as the text of a tsvector. One place for each field keeps it small: neighbours are looked up again
 * in the text itself. Marked words let the index alone answer: `~t…` stands in the title of a document, `~h…` in a heading,
 * `~d…` in the title of the document around an article, `@…` is what a passage is chosen by.
 */
export function wordsOf(passage: Passage): string {
  const places = new Map<string, string>();
  const add = (word: string, place: string): void => {
    const before = places.get(word);
    if (before === undefined) {
      if (places.size < MAX_WORDS) places.set(word, place);
    } else if (!before.endsWith(place)) places.set(word, `${before},${place}`);
  };
  const isDocument = passage.heading === '';
  for (const choice of facetsOf(passage)) add(choice, '4');
  for (const [field, weight, position] of FIELDS) {
    const { text } = fold(passage[field].slice(0, MAX_CHARACTERS));
    const place = `${position}${weight}`;
    const mark = field === 'title' && !isDocument ? MARK.around : '';
    const own = field === 'title' && isDocument ? MARK.title : field === 'heading' ? MARK.heading : null;
    const each = (word: string): void => {
      add(`${mark}${word}`, place);
      if (own !== null) add(`${own}${word}`, '4');
    };
    for (const word of wholesIn(text)) each(word);
    for (const run of runsOf(text)) for (const word of shinglesOf(run)) each(word);
  }
  return Array.from(places, ([word, place]) => `${quoted(word)}:${place}`).join(' ');
}

/** The marks of words by where they stand. */
const MARK = { anywhere: '', itself: '', title: '~t', heading: '~h', around: '~d' } as const;

/** The words that choose a passage by its year, its genre, its issuers. */
export function facetsOf(passage: Pick<Passage, 'genre' | 'issuers' | 'dated'>): readonly string[] {
  const year = passage.dated?.slice(0, 4) ?? '';
  return [facet.year(year), facet.genre(passage.genre), ...passage.issuers.map(facet.issuer)];
}

/** The word of a choice. */
export const facet = {
  /** Empty: without a day. */
  year: (year: string | number): string => `@y${year}`,
  genre: (genre: string): string => `@g${genre}`,
  issuer: (issuer: string): string => `@i${fold(issuer).text.slice(0, MAX_NAME)}`,
};

const MAX_NAME = 80;

/** A word of a query: as it is in the index, or only its beginning. */
export interface QueryWord {
  readonly word: string;
  readonly isBeginning: boolean;
}

/**
 * Where all that is asked for must stand; `anywhere`: in the words themselves or, in part, in the title around them;
 * `itself`: in the words themselves.
 */
export type Where = 'anywhere' | 'itself' | 'title' | 'heading';

/** The tsquery that asks for all terms, each a list of words that stand together. */
export function queryOf(terms: readonly (readonly QueryWord[])[], where: Where): string {
  const all = (mark: keyof typeof MARK): readonly string[] =>
    terms.map((words) => together(words, MARK[mark]));
  if (where !== 'anywhere' || terms.length < 2) return all(where).join(' & ');
  const around = all('around');
  const own = all('anywhere');
  // A title around a passage is not what is found, it only helps to find.
  return [...own.map((term, index) => `(${term} | ${around[index]})`), `(${own.join(' | ')})`].join(' & ');
}

const together = (words: readonly QueryWord[], mark: string): string =>
  `(${words.map(({ word, isBeginning }) => `${quoted(`${mark}${word}`)}${isBeginning ? ':*' : ''}`).join(' & ')})`;

/** The tsquery that asks for any of these choices. */
export const anyOf = (facets: readonly string[]): string => `(${facets.map(quoted).join(' | ')})`;

/** A word between quotes, as tsvector and tsquery read it. */
const quoted = (word: string): string => `'${word.replaceAll(/['\\]/g, (mark) => mark + mark)}'`;
