import type { DoubtLog } from './doubt-log.js';
import { pairCounts, runCounts } from './run-counts.js';

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
const MOST_SEARCHES = 40;

/**
 * Characters that may be lost or added, by what the document itself writes elsewhere:
 * lost: `ac` stands once where the document has `abc` in a term it uses all the time, and what is around fits `abc`;
 * added: a word that elsewhere ends a phrase stands within a term that is otherwise whole.
 * Both times the characters that meet meet nowhere else in the document. Longer runs are counted only where pairs
 * leave a question, and once, so a text is gone through a fixed number of times.
 */
export function noteAltered(lines: readonly TextLine[], log: DoubtLog): void {
  const runs = lines.flatMap(({ line, text }) => [...text.matchAll(HAN_RUN)].map(([run]) => ({ line, run })));
  const terms = new Terms(runs.map(({ run }) => run));
  for (const [index, { line, run }] of runs.entries()) {
    for (let at = 0; at + 3 <= run.length; at += 1) {
      const usual = terms.lost(index, at) ?? terms.added(index, at);
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

class Terms {
  /** For each run, how often the pair at each place stands in the document, and how often it ends a phrase. */
  readonly #pairs: readonly (readonly number[])[];
  readonly #ends: readonly (readonly number[])[];
  /** Terms used all the time, by what is left when their second or third character is lost. */
  readonly #withoutSecond = new Map<string, string>();
  readonly #withoutThird = new Map<string, string>();
  readonly #text: string;
  #searches = 0;
  readonly #counts = new Map<number, ReadonlyMap<string, number>>();

  constructor(readonly runs: readonly string[]) {
    this.#text = runs.join('\n');
    this.#pairs = pairCounts(runs);
    this.#ends = pairCounts(runs, (run, at) => ENDS.has(run.charAt(at + 2)));
    for (const [term, count] of this.#oftenPaired()) {
      if (count < OFTEN) continue;
      this.#withoutSecond.set(`${term.charAt(0)}${term.slice(2)}`, term);
      this.#withoutThird.set(`${term.slice(0, 2)}${term.charAt(3)}`, term);
    }
  }

  /** Runs of four characters whose every pair is often there, with their counts. */
  #oftenPaired(): ReadonlyMap<string, number> {
    const terms = new Map<string, number>();
    for (const [index, run] of this.runs.entries()) {
      let often = 0;
      for (const [at, count] of (this.#pairs[index] ?? []).entries()) {
        often = count >= OFTEN ? often + 1 : 0;
        if (often < 3) continue;
        const term = run.slice(at - 2, at + 2);
        terms.set(term, (terms.get(term) ?? 0) + 1);
      }
    }
    return terms;
  }

  /** The term from which a character is missing at a place; null where none is. */
  lost(index: number, at: number): Usual | null {
    if (this.#withoutThird.size === 0) return null;
    const pairs = this.#pairs[index] ?? [];
    const isFirstOdd = pairs[at] === 1;
    const isSecondOdd = pairs[at + 1] === 1;
    if (!isFirstOdd && !isSecondOdd) return null;
    const run = this.runs[index] ?? '';
    const three = run.slice(at, at + 3);
    const third = isSecondOdd ? this.#withoutThird.get(three) : undefined;
    const after = run.charAt(at + 3);
    if (third !== undefined && after !== '' && this.#isRepeated(third.slice(2) + after))
      return { term: third, length: 3 };
    const second = isFirstOdd ? this.#withoutSecond.get(three) : undefined;
    const before = run.charAt(at - 1);
    const isLost = second !== undefined && before !== '' && this.#isRepeated(before + second.slice(0, 2));
    return isLost ? { term: second, length: 3 } : null;
  }

  /** The term into which two characters were put at a place; null where none were. */
  added(index: number, at: number): Usual | null {
    const pairs = this.#pairs[index] ?? [];
    if (pairs[at + 1] !== 1 || pairs[at + 3] !== 1) return null;
    const run = this.runs[index] ?? '';
    if (at + 6 > run.length || !ENDS.has(run.charAt(at + 6))) return null;
    const times = pairs[at + 2] ?? 0;
    if (times < 3 || this.#ends[index]?.[at + 2] !== times - 1) return null;
    const term = `${run.slice(at, at + 2)}${run.slice(at + 4, at + 6)}`;
    return this.#isRepeated(term) ? { term, length: 6 } : null;
  }

  /** Whether characters stand together more than once: looked for a few times, counted when asked often. */
  #isRepeated(part: string): boolean {
    this.#searches += 1;
    if (this.#searches <= MOST_SEARCHES) {
      const first = this.#text.indexOf(part);
      return first >= 0 && this.#text.indexOf(part, first + 1) >= 0;
    }
    const counts = this.#counts.get(part.length) ?? runCounts(this.runs, part.length);
    this.#counts.set(part.length, counts);
    return (counts.get(part) ?? 0) > 1;
  }
}
