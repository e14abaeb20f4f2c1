import type { DoubtLog } from './doubt-log.js';

/** A line of text of one document. */
interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** A term of four characters is a document's own from so many times on. */
const OFTEN = 15;
const HAN_RUN = /[\u3400-\u9fff]+/g;
/** What may follow the end of a phrase. */
const ENDS = new Set(['的', '和', '及', '或', '等', '']);
const AROUND = 4;

/**
 * Characters that may be lost or added, by what the document itself writes elsewhere:
 * lost: `ac` stands once where the document has `abc` in a term it uses all the time, and what is around fits `abc`;
 * added: a word that elsewhere ends a phrase stands within a term that is otherwise whole.
 * Both times the characters that meet meet nowhere else in the document. It counts runs of two to four characters, so
 * a text is gone through a fixed number of times.
 */
export function noteAltered(lines: readonly TextLine[], log: DoubtLog): void {
  const runs = lines.flatMap(({ line, text }) => [...text.matchAll(HAN_RUN)].map(([run]) => ({ line, run })));
  const counts = new Counts(runs.map(({ run }) => run));
  for (const { line, run } of runs) {
    for (let at = 0; at + 3 <= run.length; at += 1) {
      const usual = counts.lost(run, at) ?? counts.added(run, at);
      if (usual === null) continue;
      const found = run.slice(at, at + usual.length);
      const before = run.slice(Math.max(0, at - AROUND), at + 6 + AROUND);
      log.note('possiblyAltered', { line, before, params: { found, usual: usual.term } });
      at += 3;
    }
  }
}

/** A term as the document has it, and how many characters stand in its place. */
interface Usual {
  readonly term: string;
  readonly length: number;
}

class Counts {
  readonly #runs = new Map<string, number>();
  readonly #phraseEnds = new Map<string, number>();
  /** Terms used all the time, by what is left when their second or third character is lost. */
  readonly #withoutSecond = new Map<string, string>();
  readonly #withoutThird = new Map<string, string>();

  constructor(runs: readonly string[]) {
    for (const run of runs) {
      for (let at = 0; at < run.length; at += 1) {
        for (const length of [2, 3, 4])
          if (at + length <= run.length) add(this.#runs, run.slice(at, at + length));
        if (at + 2 <= run.length && ENDS.has(run.charAt(at + 2)))
          add(this.#phraseEnds, run.slice(at, at + 2));
      }
    }
    for (const [term, count] of this.#runs) {
      if (term.length !== 4 || count < OFTEN) continue;
      this.#withoutSecond.set(`${term.charAt(0)}${term.slice(2)}`, term);
      this.#withoutThird.set(`${term.slice(0, 2)}${term.charAt(3)}`, term);
    }
  }

  #of(text: string): number {
    return this.#runs.get(text) ?? 0;
  }

  /** The term from which a character is missing at a place; null where none is. */
  lost(run: string, at: number): Usual | null {
    const three = run.slice(at, at + 3);
    if (this.#of(three) !== 1) return null;
    const third = this.#withoutThird.get(three);
    const after = run.charAt(at + 3);
    if (
      third !== undefined &&
      after !== '' &&
      this.#of(three.slice(1)) === 1 &&
      this.#of(third.slice(2) + after) > 1
    )
      return { term: third, length: 3 };
    const second = this.#withoutSecond.get(three);
    const before = run.charAt(at - 1);
    if (
      second !== undefined &&
      before !== '' &&
      this.#of(three.slice(0, 2)) === 1 &&
      this.#of(before + second.slice(0, 2)) > 1
    )
      return { term: second, length: 3 };
    return null;
  }

  /** The term into which two characters were put at a place; null where none were. */
  added(run: string, at: number): Usual | null {
    const six = run.slice(at, at + 6);
    if (six.length < 6 || !ENDS.has(run.charAt(at + 6))) return null;
    if (this.#of(six.slice(1, 3)) !== 1 || this.#of(six.slice(3, 5)) !== 1) return null;
    const term = six.slice(0, 2) + six.slice(4);
    const word = six.slice(2, 4);
    const times = this.#of(word);
    const isOdd = times >= 3 && (this.#phraseEnds.get(word) ?? 0) === times - 1;
    return isOdd && this.#of(term) >= 2 ? { term, length: 6 } : null;
  }
}

const add = (counts: Map<string, number>, text: string): void => {
  counts.set(text, (counts.get(text) ?? 0) + 1);
};
