import type { Language } from './text.js';

/** How a language joins and ends what is said. */
export interface Punctuation {
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  /** Joins the items of a list. */
  readonly and: string;
  /** Puts an aside behind a text. */
  readonly aside: (text: string) => string;
}

/** Full-width marks in Chinese, ASCII in English. */
export const PUNCTUATION: { readonly [L in Language]: Punctuation } = {
  zh: { comma: '，', colon: '：', semicolon: '；', stop: '。', and: '、', aside: (text) => `（${text}）` },
  en: { comma: ', ', colon: ': ', semicolon: '; ', stop: '. ', and: ', ', aside: (text) => ` (${text})` },
};
