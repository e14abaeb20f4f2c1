import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { ok } from '@jizheng/rules';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../../database/index.js';
import type { ChangeFeed } from '../../office/changes/change-feed.js';
import { countActs, countJobs, lastAct } from '../../office/stores/measure.js';

/** One answered request. */
export interface Answered {
  readonly method: string;
  /** The endpoint's path, not the address: few of them, and nothing in them is anybody's. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

const SECONDS_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const NANOSECONDS = 1e9;
const JOB_STATES = ['waiting', 'checking', 'playing'] as const;

/** What the service measures of itself, for Prometheus; one registry for each service. */
export class Metrics {
  readonly #database: Database;
  readonly #feed: ChangeFeed;
  readonly #registry = new Registry();
  readonly #lag: IntervalHistogram = monitorEventLoopDelay({ resolution: 10 });
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #acts: Counter<'act' | 'outcome'>;
  readonly #pool: Gauge<'pool' | 'state'>;
  readonly #jobs: Gauge<'state'>;
  readonly #listeners: Gauge;
  readonly #delay: Gauge<'quantile'>;
  readonly #memory: Gauge;
  /** The last act that was counted; null before the first look. */
  #counted: bigint | null = null;

  constructor(database: Database, feed: ChangeFeed) {
    this.#database = database;
    this.#feed = feed;
    const registers = [this.#registry];
    const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> =>
      new Gauge({ name, help, labelNames, registers });
    this.#requests = new Histogram({
      name: 'jizheng_http_request_duration_seconds',
      help: 'How long requests took, by endpoint and status',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS_BUCKETS,
      registers,
    });
    this.#acts = new Counter({
      name: 'jizheng_acts_total',
      help: 'Acts recorded since the first look, by name and outcome',
      labelNames: ['act', 'outcome'],
      registers,
    });
    this.#pool = gauge('jizheng_database_connections', 'Connections to the database, by pool and state', [
      'pool',
      'state',
    ]);
    this.#jobs = gauge('jizheng_jobs', 'Workbooks that wait or are worked on, by state', ['state']);
    this.#listeners = gauge('jizheng_change_listeners', 'Pages that listen to changes');
    this.#delay = gauge('jizheng_event_loop_delay_seconds', 'Delay of the event loop since the last look', [
      'quantile',
    ]);
    this.#memory = gauge('jizheng_resident_memory_bytes', 'Memory that the process holds');
    this.#lag.enable();
  }

  /** Takes note of an answered request. */
  observe({ method, route, status, seconds }: Answered): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** Everything in the text format of Prometheus. What the database knows is left as it was while it is away. */
  async text(): Promise<string> {
    await this.#look();
    const { pool, webPool } = this.#database;
    for (const [name, each] of [
      ['program', pool],
      ['requests', webPool],
    ] as const) {
      this.#pool.set({ pool: name, state: 'used' }, each.totalCount - each.idleCount);
      this.#pool.set({ pool: name, state: 'idle' }, each.idleCount);
      this.#pool.set({ pool: name, state: 'waiting' }, each.waitingCount);
    }
    this.#listeners.set(this.#feed.size);
    this.#delay.set({ quantile: '0.5' }, this.#lag.percentile(50) / NANOSECONDS);
    this.#delay.set({ quantile: '0.99' }, this.#lag.percentile(99) / NANOSECONDS);
    this.#delay.set({ quantile: '1' }, this.#lag.max / NANOSECONDS);
    this.#lag.reset();
    this.#memory.set(process.memoryUsage.rss());
    return this.#registry.metrics();
  }

  /** Measures no longer. */
  close(): void {
    this.#lag.disable();
    this.#registry.clear();
  }

  async #look(): Promise<void> {
    const counted = this.#counted;
    const looked = await this.#database.withTransaction(async (client) => {
      const last = await lastAct(client);
      const acts = counted === null ? [] : await countActs(client, counted, last);
      return ok({ last, acts, jobs: await countJobs(client) });
    });
    if (!looked.ok) return;
    const { last, acts, jobs } = looked.value;
    this.#counted = last;
    for (const { name, accepted, count } of acts)
      this.#acts.inc({ act: name, outcome: accepted ? 'accepted' : 'refused' }, count);
    const byState = new Map(jobs.map(({ state, count }) => [state, count]));
    for (const state of JOB_STATES) this.#jobs.set({ state }, byState.get(state) ?? 0);
  }
}
