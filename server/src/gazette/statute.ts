import type { GazetteDocument, Genre } from './tree.js';

/** What the words of a title alone say to be a statute. */
export const STATUTE_GENRES: readonly Genre[] = ['law', 'regulation'];

/**
 * Whether a text that was taken by itself is a statute: a law or a regulation, or what tells under its title how it was made
 * and amended. A numbered document is none: it is cited by its number, and a notice may send a regulation.
 */
export const isStatute = ({
  number,
  genre,
  history,
}: Pick<GazetteDocument, 'number' | 'genre' | 'history'>): boolean =>
  number === null && (STATUTE_GENRES.includes(genre) || history.length > 0);
