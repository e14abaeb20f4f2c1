/**
 * Cuts a folded text into runs: between marks, each Chinese character by itself, letters and figures by words. Neighbours in
 * a run stand beside each other in the text.
 */
export function runsOf(folded: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [token] of folded.matchAll(TOKEN)) {
    if (!BREAK.test(token)) run.push(token.slice(0, MAX_WORD));
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Longer words are found by their beginning. */
const MAX_WORD = 40;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}\p{M}]|$)|[^\p{L}\p{N}\p{M}]+/gu;
const BREAK = /^[^\p{L}\p{N}\p{M}]/u;

/** Whether a token is a character that is a word by itself. */
export const isCharacter = (token: string): boolean => CHARACTER.test(token);
const CHARACTER = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/**
 * The words under which a run is found: every two neighbours, words of letters and figures, and the last character, so that
 * each character begins a word.
 */
export function* shinglesOf(run: readonly string[]): Generator<string> {
  for (const [index, token] of run.entries()) {
    const next = run[index + 1];
    if (next !== undefined) yield token + next;
    if (next === undefined || !isCharacter(token)) yield token;
  }
}

/** Whether a character is part of a longer word in letters and figures, so that what ends beside it ends within that word. */
export const isWithinWord = (character: string): boolean =>
  /^[\p{L}\p{N}\p{M}]$/u.test(character) && !isCharacter(character);

/** What is found as one although marks stand in it: documents' numbers, and figures that a mark makes what they are. */
export function* wholesIn(folded: string): Generator<string> {
  yield* numbersIn(folded);
  yield* figuresIn(folded);
}

/** What a document's number in a folded text is found under: 吉政规(2024)2号 → #2024-2. */
function* numbersIn(folded: string): Generator<string> {
  for (const [, year, serial] of folded.matchAll(/\((\d{4})\)(\d{1,6})号/g)) yield `#${year}-${serial}`;
}

const FIGURE = /(?<![a-z\d]|\d\.)((?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,20}){0,4})([%‰]?)(?![a-z\d])/g;

/** What figures with a point or a share are found under: 12.5% → #12.5 and #12.5%. */
function* figuresIn(folded: string): Generator<string> {
  for (const [, figure = '', share = ''] of folded.matchAll(FIGURE)) {
    if (/[.,]/.test(figure)) yield `#${figure}`;
    if (share !== '') yield `#${figure}${share}`;
  }
}
