import type { FontCharacters } from './font-characters.js';

/** Signs of the program's own texts that the font lacks, in words that it has. */
const INSTEAD: ReadonlyMap<string, string> = new Map([['⚖', '〔解释〕']]);

/** Joiners and selectors that draw nothing by themselves. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff|\p{Variation_Selector}/gu;

/** Everything that could reorder a line, or draw nothing where a reader expects something. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const ACCENTED = /\P{M}\p{M}+/gu;
const LONG_RUN = /[^\s\p{sc=Han}，。；：、（）“”〔〕《》]{25,}/gu;
const PIECE = /.{8}/gu;

const codeOf = (character: string): string =>
  `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;

/**
 * A text that can be printed faithfully with a font: what the font cannot draw, and controls that would turn
 * a line around, are shown by their code (`〔U+202E〕`) rather than as an empty box or not at all; a long run
 * without a place to break gets some, which draw nothing.
 */
export function legible(text: string, has: FontCharacters): string {
  const composed = text.replace(INVISIBLE, '').replace(ACCENTED, (letter) => letter.normalize('NFC'));
  let shown = '';
  for (const character of composed.replace(LINE_BREAK, '\n').replaceAll('\t', ' ')) {
    const drawable = character === '\n' || (has(character.codePointAt(0) ?? 0) && !CONTROL.test(character));
    shown += drawable ? character : (INSTEAD.get(character) ?? codeOf(character));
  }
  return shown.replace(LONG_RUN, (run) => run.replace(PIECE, '$&\u200b'));
}

/** A text cut to a number of characters, with `…` where more followed. */
export function shortened(text: string, characters: number): string {
  const all = [...text];
  return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`;
}
