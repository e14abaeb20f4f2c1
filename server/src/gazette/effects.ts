import { type PlainDate, parseDate } from '@jizheng/rules';
import { type Citation, citationsIn } from './cite.js';
import { numberKey } from './number.js';
import { type DocumentNumber, type GazetteDocument, unitsIn } from './tree.js';

/** What a document does to another. */
export interface Effect {
  readonly kind: 'repeals' | 'replaces' | 'amends';
  readonly number: DocumentNumber | null;
  readonly title: string | null;
  /** The day that the text names; null: from when the document itself is in force. */
  readonly on: PlainDate | null;
  /** The unit that says so; empty where the title does. */
  readonly address: string;
}

const SENTENCE = /[^。；\n]+/g;
const LONGEST_SENTENCE = 2000;
const REPEALS = /(?:同时|予以|即行|一并|相应|随之|自.{0,24}起)废止|废止[：:]|^废止/;
const REPLACES = /进行(?:了)?(?:全面)?修订|予以修订|代替|取代/;
const AMENDS = /(?:作出?|进行)(?:如下|以下|部分)?修改|修改如下|予以修改/;
const IN_TITLE: readonly (readonly [words: RegExp, kind: Effect['kind']])[] = [
  [/关于废止/, 'repeals'],
  [/关于修改/, 'amends'],
  [/关于修订/, 'replaces'],
];
const ON =
  /自[ \u3000]?(\d{4})[ \u3000]?年[ \u3000]?(\d{1,2})[ \u3000]?月[ \u3000]?(\d{1,2})[ \u3000]?日起废止/;
const ORDER: { readonly [kind in Effect['kind']]: number } = { repeals: 0, replaces: 1, amends: 2 };

/** What a document says that it repeals, replaces or amends: for each other document the strongest of these, once. */
export function effectsOf(document: GazetteDocument): readonly Effect[] {
  const found: Effect[] = [];
  for (const part of document.parts)
    for (const { text, address } of unitsIn(part.units)) found.push(...effectsIn(text, address));
  found.push(...inTitle(document));
  const strongest = new Map<string, Effect>();
  for (const effect of found.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    const key = effect.number === null ? (effect.title ?? '') : numberKey(effect.number);
    if (!strongest.has(key)) strongest.set(key, effect);
  }
  return [...strongest.values()];
}

function effectsIn(text: string, address: string): readonly Effect[] {
  if (!/废止|修订|修改|代替|取代/.test(text)) return [];
  return [...text.matchAll(SENTENCE)].flatMap(([sentence]) => {
    if (sentence.length > LONGEST_SENTENCE) return [];
    const kind = kindOf(sentence);
    if (kind === null) return [];
    const on = dayIn(sentence);
    return citedWorks(sentence).map(({ number, title }) => ({ kind, number, title, on, address }));
  });
}

function kindOf(sentence: string): Effect['kind'] | null {
  // The names of decisions speak of amending too: 《关于修改…的决定》.
  const outside = sentence.replace(/《[^《》]{1,200}》/g, '《》');
  if (REPEALS.test(outside)) return 'repeals';
  if (REPLACES.test(outside)) return 'replaces';
  return AMENDS.test(outside) ? 'amends' : null;
}

/** Works as a whole; who cites an article of one speaks of that article alone. */
const citedWorks = (text: string): readonly Citation[] =>
  citationsIn(text).filter(
    ({ number, title, article }) => article === null && (number !== null || title !== null),
  );

function inTitle({ title, number: own }: GazetteDocument): readonly Effect[] {
  const kind = IN_TITLE.find(([words]) => words.test(title))?.[1];
  if (kind === undefined) return [];
  // The number is in the text, if anywhere; a document that a notice sends in a new form has its name.
  return kind === 'replaces'
    ? []
    : citedWorks(title)
        .filter(({ number }) => number === null || own === null || numberKey(number) !== numberKey(own))
        .map(({ number, title: cited }) => ({ kind, number, title: cited, on: null, address: '' }));
}

function dayIn(sentence: string): PlainDate | null {
  const match = ON.exec(sentence);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : null;
}
