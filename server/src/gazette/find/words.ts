import type { PlainDate } from '@jizheng/rules';
import type { Genre } from '../tree.js';
import { fold } from './fold.js';
import { numbersIn, runsOf, shinglesOf } from './tokens.js';

/** What is found as one: a document by itself, an article, a point, a news entry. */
export interface Passage {
  /** The document's title. */
  readonly title: string;
  /** Label and heading of the unit, e.g. 第三十五条; empty for a document by itself. */
  readonly heading: string;
  /** Its words; a document's own number stands in the passage of the document. */
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
 * in the text itself. Besides its words a passage has: `~t…` the words of a document's title, `~h…` those of a heading, and
 * `@…` what it is chosen by, so that the index alone answers.
 */
export function wordsOf(passage: Passage): string {
  const places = new Map<string, string>();
  const add = (word: string, place: string): void => {
    const before = places.get(word);
    if (before === undefined) {
      if (places.size < MAX_WORDS) places.set(word, place);
    } else if (!before.endsWith(place)) places.set(word, `${before},${place}`);
  };
  for (const facet of facetsOf(passage)) add(facet, '4');
  const own = passage.heading === '' ? 'title' : 'heading';
  for (const [field, weight, position] of FIELDS) {
    const { text } = fold(passage[field].slice(0, MAX_CHARACTERS));
    const place = `${position}${weight}`;
    for (const word of numbersIn(text)) add(word, place);
    for (const run of runsOf(text)) {
      for (const word of shinglesOf(run)) {
        add(word, place);
        if (field === own) add(`${OWN[own]}${word}`, '4');
      }
    }
  }
  return Array.from(places, ([word, place]) => `${quoted(word)}:${place}`).join(' ');
}

/** The marks of words that stand in a title or a heading. */
const OWN = { title: '~t', heading: '~h' } as const;

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

/** The tsquery that asks for all of the words: anywhere, in the titles of documents, or in headings. */
export const queryOf = (words: readonly QueryWord[], where: 'anywhere' | 'title' | 'heading'): string =>
  words
    .map(({ word, isBeginning }) => {
      const mark = where === 'anywhere' ? '' : OWN[where];
      return `${quoted(`${mark}${word}`)}${isBeginning ? ':*' : ''}`;
    })
    .join(' & ');

/** The tsquery that asks for any of these choices. */
export const anyOf = (facets: readonly string[]): string => facets.map(quoted).join(' | ');

/** A word between quotes, as tsvector and tsquery read it. */
const quoted = (word: string): string => `'${word.replaceAll(/['\\]/g, (mark) => mark + mark)}'`;
