import { ok } from '@jizheng/rules';
import type { Database } from '../../database/index.js';
import {
  type ChangeEvent,
  findEnded,
  findEvents,
  findEventsOf,
  findJobChanges,
  type JobEvent,
  lastEvent,
} from '../stores/change.js';
import { EventCursor } from './event-cursor.js';
import { askVisibility, hears, knows, type Visibility } from './visibility.js';

/** What a listener is told. */
export type FeedMessage =
  /** `resume`: whoever comes back with this number misses nothing. */
  | { readonly kind: 'ready'; readonly resume: bigint }
  /** So much happened since that everything should be read anew. */
  | { readonly kind: 'reset'; readonly resume: bigint }
  | {
      readonly kind: 'change';
      readonly resume: bigint;
      readonly event: ChangeEvent;
      readonly details: boolean;
    }
  | { readonly kind: 'job'; readonly job: JobEvent };

/** Somebody who listens. */
export interface Listener {
  /** sha256 of the session's token. */
  readonly token: Buffer;
  readonly person: bigint;
  /** The number after which to resume; null: from now on. */
  readonly after: bigint | null;
  send(message: FeedMessage): void;
  /** The session is over, or the service ends. */
  end(): void;
}

interface Client {
  readonly listener: Listener;
  visibility: Visibility;
  visibleUntil: number;
  /** What came while it was catching up; null afterwards. */
  waiting: FeedMessage[] | null;
}

const POLL_MS = 1_000;
const VISIBLE_MS = 30_000;
const SESSIONS_MS = 5_000;
const BATCH = 1_000;
/** Jobs' times are those of their statements: one that committed a little later is asked for again. */
const OVERLAP_MS = 2_000;

/** The most who listen at once. */
export const MOST_LISTENERS = 200;

/** The most pages of one person that listen at once: nobody keeps the others out. */
export const MOST_OF_ONE = 5;

/** Tells whoever listens what changed: one reader of the audit log for all, and only while somebody listens. */
export class ChangeFeed {
  readonly #database: Database;
  readonly #clients = new Set<Client>();
  #cursor: EventCursor | null = null;
  #jobsTold = new Map<bigint, number>();
  #jobsSince = new Date();
  #sessionsAt = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #joining: bigint[] = [];
  #closed = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether another page of a person may listen. */
  hasRoomFor(person: bigint): boolean {
    const listening = [...[...this.#clients].map(({ listener }) => listener.person), ...this.#joining];
    const own = listening.filter((each) => each === person);
    return !this.#closed && listening.length < MOST_LISTENERS && own.length < MOST_OF_ONE;
  }

  /** How many listen. */
  get size(): number {
    return this.#clients.size;
  }

  /** Begins to tell a listener; answers how to stop, or null when the session is over or the database away. */
  async listen(listener: Listener): Promise<(() => void) | null> {
    const { person } = listener;
    this.#joining.push(person);
    try {
      const visibility = await askVisibility(this.#database, listener.token);
      const cursor = visibility === null ? null : await this.#start();
      if (visibility === null || cursor === null || this.#closed) return null;
      const client: Client = {
        listener,
        visibility,
        visibleUntil: Date.now() + VISIBLE_MS,
        waiting: [],
      };
      this.#clients.add(client);
      await this.#catchUp(client, cursor);
      return () => this.#clients.delete(client);
    } finally {
      this.#joining.splice(this.#joining.indexOf(person), 1);
    }
  }

  /** Ends all listening. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { listener } of this.#clients) listener.end();
    this.#clients.clear();
  }

  async #start(): Promise<EventCursor | null> {
    if (this.#cursor !== null) return this.#cursor;
    const last = await this.#database.withTransaction(async (client) => ok(await lastEvent(client)));
    if (!last.ok) return null;
    // Another listener may have started it meanwhile.
    this.#cursor ??= new EventCursor(last.value);
    this.#jobsSince = new Date(Date.now() - OVERLAP_MS);
    this.#schedule();
    return this.#cursor;
  }

  async #catchUp(client: Client, cursor: EventCursor): Promise<void> {
    const { after, send } = client.listener;
    const { jurisdiction } = client.visibility;
    if (after !== null && after < cursor.safe) {
      const found = await this.#database.withTransaction(async (db) =>
        ok(await findEventsOf(db, jurisdiction, after, BATCH + 1)),
      );
      if (!found.ok || found.value.length > BATCH) send({ kind: 'reset', resume: cursor.safe });
      else for (const event of found.value) tell(client, event, event.id);
    }
    send({ kind: 'ready', resume: cursor.safe });
    for (const message of client.waiting ?? []) send(message);
    client.waiting = null;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), POLL_MS);
    this.#timer.unref();
  }

  async #turn(): Promise<void> {
    if (this.#closed) return;
    if (this.#clients.size === 0 && this.#joining.length === 0) {
      this.#cursor = null;
      return;
    }
    const cursor = this.#cursor;
    if (cursor !== null) await this.#poll(cursor);
    if (!this.#closed) this.#schedule();
  }

  async #poll(cursor: EventCursor): Promise<void> {
    await this.#endSessions();
    const found = await this.#database.withTransaction(async (client) =>
      ok({
        events: await findEvents(client, cursor.last, cursor.missing, BATCH),
        jobs: await findJobChanges(client, this.#jobsSince),
      }),
    );
    // The database is away for a while: what happens meanwhile is told when it is back.
    if (!found.ok) return;
    const { events, jobs } = found.value;
    cursor.take(
      events.map(({ id }) => id),
      Date.now(),
    );
    if (events.length > 0) await this.#refresh();
    for (const client of this.#clients) {
      for (const event of events) tell(client, event, cursor.safe);
    }
    this.#tellJobs(jobs);
  }

  #tellJobs(jobs: readonly JobEvent[]): void {
    const fresh = jobs.filter(({ job, changedAt }) => this.#jobsTold.get(job) !== changedAt.getTime());
    for (const each of fresh) {
      for (const client of this.#clients) {
        if (client.listener.person === each.person) deliver(client, { kind: 'job', job: each });
      }
    }
    this.#jobsTold = new Map(jobs.map(({ job, changedAt }) => [job, changedAt.getTime()]));
    const newest = jobs.at(-1)?.changedAt;
    if (newest !== undefined) this.#jobsSince = new Date(newest.getTime() - OVERLAP_MS);
  }

  /** What each one sees is asked again, as herself, when it was long ago. */
  async #refresh(): Promise<void> {
    const now = Date.now();
    for (const client of [...this.#clients].filter(({ visibleUntil }) => visibleUntil <= now)) {
      const visibility = await askVisibility(this.#database, client.listener.token);
      if (visibility === null) this.#drop(client);
      else Object.assign(client, { visibility, visibleUntil: now + VISIBLE_MS });
    }
  }

  async #endSessions(): Promise<void> {
    const now = Date.now();
    if (now - this.#sessionsAt < SESSIONS_MS) return;
    this.#sessionsAt = now;
    const clients = [...this.#clients];
    const ended = await this.#database.withTransaction(async (client) =>
      ok(
        await findEnded(
          client,
          clients.map(({ listener }) => listener.token),
        ),
      ),
    );
    if (!ended.ok) return;
    const over = new Set(ended.value.map((token) => token.toString('hex')));
    for (const client of clients) if (over.has(client.listener.token.toString('hex'))) this.#drop(client);
  }

  #drop(client: Client): void {
    this.#clients.delete(client);
    client.listener.end();
  }
}

function tell(client: Client, event: ChangeEvent, resume: bigint): void {
  const { visibility } = client;
  if (!hears(visibility, event)) return;
  deliver(client, { kind: 'change', resume, event, details: knows(visibility, event) });
}

function deliver({ listener, waiting }: Client, message: FeedMessage): void {
  if (waiting === null) listener.send(message);
  else waiting.push(message);
}
