import { findNumbers, parseNumber, parseNumeral, showNumber, showNumeral } from '../number.js';
import type { DocumentNumber } from '../tree.js';
import { fold } from './fold.js';
import { isCharacter, runsOf, wholesIn } from './tokens.js';
import type { QueryWord } from './words.js';

/** A thing that is sought: it stands in one piece in what is found. */
export interface Term {
  /** Folded; the marks within what stands in one piece are part of it. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Its words stand in the index also where the term does not: it is looked for again in the text. */
  readonly isChecked: boolean;
}

/** A query as it is understood. */
export interface Query {
  readonly terms: readonly Term[];
  /** The document whose number it is, and nothing else. */
  readonly number: DocumentNumber | null;
}

/** The longest query that is read; the rest is left out. */
export const LONGEST_QUERY = 200;

const MOST_TERMS = 10;
const MOST_WORDS = 40;

/** Words that tie others together and are in every text: not sought where there is anything else. */
const TIES: ReadonlySet<string> = new Set('的了和与及或等在是对为之其按由于并将以把被从到至各'.split(''));
const QUOTED = /[“”"「『〝]([^“”"「」『』〝〞]+)[“”"」』〞]/g;
/** 第三十五条, 第35条: a place by its number. */
const PLACE =
  /第\s*([一二三四五六七八九十百千零〇两\d０-９]{1,9})\s*([编章节条款项号期])(之[一二三四五六七八九十]{1,3})?/g;
/** 15%, １.5％: a share is not sought without its sign. */
const SHARE = /(?<![A-Za-z\d０-９.．])[\d０-９]{1,20}(?:[.．,][\d０-９]{1,20}){0,4}\s?[%％‰]/g;
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Reads a query: quoted words stand together, document numbers are one thing, everything else is cut into words. */
export function readQuery(written: string): Query {
  const text = written.slice(0, LONGEST_QUERY).normalize();
  const terms: Term[] = [];
  const take = (phrase: string): void => {
    const term = termOf(phrase);
    if (term !== null && terms.length < MOST_TERMS && terms.every((each) => each.text !== term.text))
      terms.push(term);
  };
  const unquoted = text.replace(QUOTED, (_, phrase: string) => {
    take(phrase);
    return ' ';
  });
  let rest = unquoted;
  for (const { text: spelled, number } of findNumbers(unquoted)) {
    take(showNumber(number));
    rest = rest.replace(spelled, ' ');
  }
  rest = rest.replace(PLACE, (_, digits: string, kind: string, insert: string | undefined) => {
    const number = parseNumeral(digits);
    take(`第${number === null || kind === '期' ? digits : showNumeral(number)}${kind}${insert ?? ''}`);
    return ' ';
  });
  rest = rest.replace(SHARE, (share) => {
    take(share);
    return ' ';
  });
  for (const word of cut(rest)) take(word);
  return { terms, number: parseNumber(text.trim()) };
}

/**
 * The words of a text without marks. What the dictionary does not know comes as single characters: several beside each
 * other are a word, one belongs to the word before it (图书·馆), else to the one after it (老·龙口).
 */
function cut(text: string): readonly string[] {
  const words: string[] = [];
  let singles = '';
  let isBeside = false;
  const end = (next: string): void => {
    const last = words.length - 1;
    if ([...singles].length === 1 && isBeside) words[last] += singles;
    else if ([...singles].length === 1 && next !== '') words.push(singles + next);
    else if (singles !== '') words.push(singles, next);
    else words.push(next);
    singles = '';
  };
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) {
    const isTie = TIES.has(segment);
    if (isWordLike === true && !isTie && isCharacter(segment)) {
      singles += segment;
      continue;
    }
    const isWord = isWordLike === true && !isTie;
    const isTaken = isWord && [...singles].length === 1 && !isBeside;
    end(isTaken ? segment : '');
    if (isWord && !isTaken) words.push(segment);
    isBeside = isWord;
  }
  end('');
  const kept = words.filter((word) => word !== '');
  return kept.length > 0 ? kept : (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

/** A term under its words in the index; null where it has none. */
function termOf(phrase: string): Term | null {
  const text = fold(phrase).text.trim();
  const runs = runsOf(text);
  const tokens = runs.flat();
  const [only] = tokens;
  if (only === undefined) return null;
  const wholes = [...wholesIn(text)];
  if (wholes.includes(`#${text}`))
    return { text, words: [{ word: `#${text}`, isBeginning: false }], isChecked: false };
  if (tokens.length === 1) {
    // A character begins every pair that it stands in; a word in Latin letters is there by itself.
    return { text, words: [{ word: only, isBeginning: isCharacter(only) }], isChecked: text !== only };
  }
  const pairs = runs.flatMap(pairsOf);
  const words = [...new Set([...wholes, ...pairs])].slice(0, MOST_WORDS);
  return {
    text,
    words: words.map((word) => ({
      word,
      isBeginning: runs.some((run) => run.length === 1 && run[0] === word && isCharacter(word)),
    })),
    isChecked: tokens.length > 2 || runs.length > 1,
  };
}

/** A run this long is asked for by every second pair: what stands between them is looked for in the text itself. */
const LONG_RUN = 8;

function pairsOf(run: readonly string[]): readonly string[] {
  if (run.length === 1) return run;
  const pairs = run.slice(1).map((token, index) => `${run[index]}${token}`);
  return run.length < LONG_RUN
    ? pairs
    : pairs.filter((_, index) => index % 2 === 0 || index === pairs.length - 1);
}
