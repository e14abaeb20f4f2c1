import { ok } from '@jizheng/rules';
import type { Database } from '../database/index.js';
import { findIssues, findPublisher, findStamp } from '../gazette/stores/reading-issues.js';

/** What is published just now: whose gazette, its name, and a mark that changes with every publication. */
export interface Published {
  readonly jurisdiction: string;
  readonly gazette: string;
  readonly stamp: string;
}

const NAMELESS = '政府公报';
/** So long a page may be served after something was published. */
const FRESH_MS = 1_000;

/** Knows what is published, asking the database at most once a second. */
export class Publication {
  readonly #database: Database;
  readonly #books: string | null;
  #known: Published | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<Published | null> | null = null;

  constructor(database: Database, books: string | null) {
    this.#database = database;
    this.#books = books;
  }

  /** The last that is known, without asking. */
  get last(): Published | null {
    return this.#known;
  }

  /** What is published; null where the database does not answer. */
  async now(): Promise<Published | null> {
    if (this.#known !== null && performance.now() - this.#askedAt < FRESH_MS) return this.#known;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask(): Promise<Published | null> {
    const asked = await this.#database.withWeb('read', async (client) => {
      const jurisdiction = this.#books ?? (await findPublisher(client));
      if (jurisdiction === null) return ok({ jurisdiction: '', gazette: NAMELESS, stamp: '' });
      const stamp = await findStamp(client, jurisdiction);
      const before = this.#known;
      if (before?.jurisdiction === jurisdiction && before.stamp === stamp) return ok(before);
      const [latest] = await findIssues(client, jurisdiction, { year: null, most: 1 });
      return ok({ jurisdiction, gazette: latest?.title ?? NAMELESS, stamp });
    });
    if (!asked.ok) return null;
    this.#known = asked.value;
    this.#askedAt = performance.now();
    return asked.value;
  }
}
