import type { PlainDate } from '@jizheng/rules';
import { type Citation, citationsIn } from '../cite.js';
import { DAY_WORDS, dayOfWords } from '../day-text.js';
import { numberKey, showNumber } from '../number.js';
import { type Effect, type GazetteDocument, unitsIn } from '../tree.js';
import type { DoubtLog } from './doubt-log.js';

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
/** What is repealed 同时 ends with the day of the same article, also where that was of an earlier version. */
const ON = [
  new RegExp(`自[ \\u3000]?${DAY_WORDS}起废止`),
  new RegExp(`自[ \\u3000]?${DAY_WORDS}起(?:施行|实施|执行|生效)`),
];
const ORDER: { readonly [kind in Effect['kind']]: number } = { repeals: 0, replaces: 1, amends: 2 };

type Acting = Pick<GazetteDocument, 'title' | 'number' | 'parts' | 'lines'> & {
  /** From when it is in force, or else its day. */
  readonly from: PlainDate | null;
};

/** An effect and where it was read. */
interface Read extends Effect {
  readonly line: number;
  readonly words: string;
}

/**
 * What a document says that it repeals, replaces or amends: for each other document the strongest of these, once. What
 * ends another's validity is a doubt, because nobody sees it in the text.
 */
export function effectsOf(document: Acting, log: DoubtLog): readonly Effect[] {
  const strongest = new Map<string, Read>();
  for (const effect of allEffects(document).toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    const key = effect.number === null ? (effect.title ?? '') : numberKey(effect.number);
    if (!strongest.has(key)) strongest.set(key, effect);
  }
  return [...strongest].flatMap(([key, { line, words, ...effect }]) => {
    const { kind, number, title, from } = effect;
    if (kind === 'amends' || from === null) return [effect];
    const work = number === null ? `《${title}》` : showNumber(number);
    const place = { line, before: words, key, params: { work, date: from } };
    return log.note(kind === 'repeals' ? 'repealsOther' : 'replacesOther', place) ? [effect] : [];
  });
}

function allEffects(document: Acting): readonly Read[] {
  const found: Read[] = [];
  for (const part of document.parts)
    for (const { text, address, lines } of unitsIn(part.units))
      found.push(...effectsIn(text, document).map((each) => ({ ...each, address, line: lines[0] })));
  return [...found, ...inTitle(document)];
}

function effectsIn(text: string, { from: own }: Acting): readonly Omit<Read, 'address' | 'line'>[] {
  if (!/废止|修订|修改|代替|取代/.test(text)) return [];
  return [...text.matchAll(SENTENCE)].flatMap(([words]) => {
    if (words.length > LONGEST_SENTENCE) return [];
    const kind = kindOf(words);
    if (kind === null) return [];
    const [ownDay, articleDay] = ON.map((pattern, at) => pattern.exec(at === 0 ? words : text));
    const match = ownDay ?? articleDay ?? null;
    const from = (match === null ? null : dayOfWords(match[1], match[2], match[3])) ?? own;
    return citedWorks(words).map(({ number, title }) => ({ kind, number, title, from, words }));
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

function inTitle({ title, number: own, from, lines }: Acting): readonly Read[] {
  const kind = IN_TITLE.find(([words]) => words.test(title))?.[1];
  if (kind === undefined) return [];
  // The number is in the text, if anywhere; a document that a notice sends in a new form has its name.
  return kind === 'replaces'
    ? []
    : citedWorks(title)
        .filter(({ number }) => number === null || own === null || numberKey(number) !== numberKey(own))
        .map(({ number, title: cited }) => {
          const effect = { kind, number, title: cited, from, address: '' };
          return { ...effect, line: lines[0], words: title };
        });
}
