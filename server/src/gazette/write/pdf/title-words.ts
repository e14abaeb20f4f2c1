const words = new Intl.Segmenter('zh', { granularity: 'word' });

const OPENS = /[\p{Ps}\p{Pi}]$/u;
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}]/u;
/** One character of grammar: it goes with the word before it. */
const PARTICLE = /^[的了]$/u;

/** The words of a title, brackets with what they hold: between them, and only there, a title may go to the next line. */
export function wordsOf(title: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(title)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (OPENS.test(last) || CLOSES.test(segment) || PARTICLE.test(segment));
    if (joins) pieces.splice(-1, 1, last + segment);
    else pieces.push(segment);
  }
  return pieces;
}
