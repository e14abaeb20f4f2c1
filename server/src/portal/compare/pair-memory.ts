import type { Article, Pair } from './pair.js';
import { pairArticles } from './pair.js';

const MOST = 60;

/** Remembers which articles of two versions belong together: versions never change. */
export class PairMemory {
  readonly #pairs = new Map<string, readonly Pair[]>();

  /** The pairs of two versions, named by their ids. */
  async pair(
    older: bigint,
    newer: bigint,
    articles: () => Promise<readonly [older: readonly Article[], newer: readonly Article[]]>,
  ): Promise<readonly Pair[]> {
    const key = `${older}-${newer}`;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pairs = pairArticles(...(await articles()));
    this.#pairs.set(key, pairs);
    const [oldest] = this.#pairs.keys();
    if (this.#pairs.size > MOST && oldest !== undefined) this.#pairs.delete(oldest);
    return pairs;
  }
}
