/** How long a transaction may hold the number of an event before it commits; afterwards the number is given up. */
const PATIENCE_MS = 150_000;

/** The most numbers that are waited for. */
const MOST_MISSING = 10_000;

/**
 * Where a reader of the audit log stands. Events get their numbers before they commit, so a lower one may appear after a
 * higher one: numbers that were skipped are asked for again for a while.
 */
export class EventCursor {
  #last: bigint;
  readonly #missing = new Map<bigint, number>();

  constructor(last: bigint) {
    this.#last = last;
  }

  /** The highest number that was seen. */
  get last(): bigint {
    return this.#last;
  }

  /** Numbers below it that may still appear. */
  get missing(): readonly bigint[] {
    return [...this.#missing.keys()];
  }

  /** Whoever resumes after this number misses nothing. */
  get safe(): bigint {
    const [first] = this.#missing.keys();
    return first === undefined ? this.#last : first - 1n;
  }

  /** Takes note of the numbers that appeared, in ascending order, and gives up those that took too long. */
  take(ids: readonly bigint[], now: number): void {
    for (const id of ids) {
      this.#missing.delete(id);
      const from = id - this.#last > MOST_MISSING ? id - BigInt(MOST_MISSING) : this.#last + 1n;
      for (let skipped = from; skipped < id; skipped += 1n) this.#missing.set(skipped, now + PATIENCE_MS);
      if (id > this.#last) this.#last = id;
    }
    for (const [id, until] of this.#missing) {
      if (until <= now || this.#missing.size > MOST_MISSING) this.#missing.delete(id);
    }
  }
}
