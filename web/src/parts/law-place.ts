/** Where an address of the law is read in the console: its document, and the place on that page. */
export interface LawPlace {
  readonly document: string;
  /** `art-35/para-1`; empty for the whole document. */
  readonly place: string;
}

/** The parts of an address such as `jzg-2024-2/art-35/para-1`. */
export function placeOf(id: string): LawPlace {
  const slash = id.indexOf('/');
  return slash < 0
    ? { document: id, place: '' }
    : { document: id.slice(0, slash), place: id.slice(slash + 1) };
}

/** The article in which an address lies; of a document without articles, the address itself. */
export const articleOf = (id: string): string => /^[^/]+\/art-[^/]+/.exec(id)?.[0] ?? id;

/** The page of a place for everybody. */
export const publicPage = (work: string, place: string): string =>
  place === '' ? `/gb/doc/${work}` : `/gb/doc/${work}/${place}`;
