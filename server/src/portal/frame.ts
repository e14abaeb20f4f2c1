import type { Language, PlainDate, Text } from '@jizheng/rules';

/** What every page knows of itself and of who reads it. */
export interface Frame {
  readonly language: Language;
  readonly today: PlainDate;
  /** Where the portal is found, without a slash at the end. */
  readonly baseUrl: string;
  /** The page's own permanent path with its query, without the language. */
  readonly path: string;
  /** The gazette's name. */
  readonly gazette: string;
  /** The data are invented. */
  readonly isDemo: boolean;
  /** Where the stylesheet is. */
  readonly style: string;
}

/** A text in the reader's language. */
export const say = ({ language }: Pick<Frame, 'language'>, text: Text): string => text[language];

/** A text with what `{name}` stands for put in. */
export const sayWith = (
  frame: Pick<Frame, 'language'>,
  text: Text,
  values: { readonly [name: string]: string | number },
): string => say(frame, text).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** The path of a page in the language of the reader. */
export function to({ language }: Pick<Frame, 'language'>, path: string): string {
  if (language === 'zh') return path;
  const [rest = '', fragment] = path.split('#');
  const page = `${rest}${rest.includes('?') ? '&' : '?'}lang=en`;
  return fragment === undefined ? page : `${page}#${fragment}`;
}

/** The path of a document's page. */
export const documentPath = (work: string): string => `/gb/doc/${work}`;

/** The path of the page of one of its units; of the document where the whole of it is meant. */
export const unitPath = (work: string, address: string): string =>
  address === '' ? documentPath(work) : `${documentPath(work)}/${address}`;

/** The path of an issue's page. */
export const issuePath = (year: number, number: number): string => `/gb/${year}/${number}`;

/** A path with a query; what is null or empty is left out. */
export function withQuery(
  path: string,
  query: { readonly [name: string]: string | number | null | undefined },
): string {
  const words = Object.entries(query)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value).replace(/\p{Cs}/gu, '\ufffd'))}`);
  return words.length === 0 ? path : `${path}?${words.join('&')}`;
}
