import { Worker, type WorkerOptions } from 'node:worker_threads';
import { ok } from '@jizheng/rules';
import type pg from 'pg';
import type { Database } from '../database/index.js';
import { EMPTY_REPORT } from './job.js';
import type { WorkerOrder } from './job-worker.js';
import { locateFile } from './located.js';
import { endWork, forgiveAttempt, isWanted, lockWork, nextWork, unlockWork } from './stores/work.js';

/** How the thread of a job is started. */
export interface WorkerProgram {
  readonly file: URL;
  readonly execArgv?: readonly string[];
}

/** What the runner works with. */
export interface RunnerOptions {
  readonly database: Database;
  readonly program?: WorkerProgram;
  /** Hears of work that broke off. */
  readonly onBroken?: (job: bigint, error: unknown) => void;
}

const LOOK_MS = 1_000;

/** What breaks its thread this often is given up. */
const MOST_ATTEMPTS = 5;

/** A workbook may expand to a gigabyte; a thread that needs much more ends alone. */
const MEMORY = { maxOldGenerationSizeMb: 3_072 } as const;

const DEFAULT_PROGRAM: WorkerProgram = { file: new URL('./job-worker.js', import.meta.url) };

const GIVEN_UP = {
  zh: '处理这个文件时程序多次中断，已放弃；请检查文件，或拆成较小的文件后重试',
  en: 'the program broke off on this file again and again; look at the file or split it, and try again',
} as const;

/** Does the long work one job at a time, each in a thread of its own; what was left in the middle goes on. */
export class JobRunner {
  readonly #options: RunnerOptions;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();
  #worker: { readonly thread: Worker; readonly ended: Promise<void> } | null = null;
  #closed = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /** Looks for work from now on. */
  start(): void {
    this.#schedule(0);
  }

  /** Looks no longer, and stops what is under way: whole days of it are kept, and it goes on at the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#worker?.thread.terminate();
    await this.#turn;
  }

  #schedule(delay_ms: number): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#turn = this.#look().then(
        (worked) => this.#schedule(worked ? 0 : LOOK_MS),
        (error: unknown) => {
          // The database is away, or its connection was lost: it is asked again.
          this.#options.onBroken?.(0n, error);
          this.#schedule(LOOK_MS);
        },
      );
    }, delay_ms);
    this.#timer.unref();
  }

  /** Does one job when there is one and no other program is at work. */
  async #look(): Promise<boolean> {
    const { database } = this.#options;
    const next = await database.withTransaction(async (client) => ok(await nextWork(client)));
    if (!next.ok || next.value === null) return false;
    // The lock is the connection's: it is given back even when this program is killed.
    const client = await database.pool.connect();
    const ignore = (): void => undefined;
    client.on('error', ignore);
    let reusable = false;
    try {
      if (!(await lockWork(client))) {
        reusable = true;
        return false;
      }
      const worked = await this.#work(client);
      await unlockWork(client);
      reusable = true;
      return worked;
    } finally {
      client.off('error', ignore);
      client.release(!reusable);
    }
  }

  async #work(client: pg.PoolClient): Promise<boolean> {
    const next = await nextWork(client);
    if (next === null || this.#closed) return false;
    const { id, attempts } = next;
    if (attempts >= MOST_ATTEMPTS) {
      await endWork(client, id, {
        state: 'failed',
        report: { ...EMPTY_REPORT, ...locateFile('givenUp', GIVEN_UP) },
      });
      return true;
    }
    return this.#run(client, id);
  }

  /** Answers whether the thread ended by itself. */
  async #run(client: pg.PoolClient, job: bigint): Promise<boolean> {
    const { database, program = DEFAULT_PROGRAM, onBroken } = this.#options;
    const { place, connections } = database;
    const workerData: WorkerOrder = { job, place, connections };
    const options: WorkerOptions = { workerData, resourceLimits: MEMORY };
    if (program.execArgv !== undefined) options.execArgv = [...program.execArgv];
    const thread = new Worker(program.file, options);
    let sound = true;
    thread.on('error', (error) => {
      sound = false;
      onBroken?.(job, error);
    });
    const ended = new Promise<void>((done) => thread.once('exit', () => done()));
    this.#worker = { thread, ended };
    const watch = setInterval(() => void this.#stopUnwanted(client, job, thread), LOOK_MS);
    try {
      await ended;
    } finally {
      clearInterval(watch);
      this.#worker = null;
    }
    if (this.#closed) await forgiveAttempt(client, job);
    return sound;
  }

  /** A job that was cancelled in the middle is stopped. */
  async #stopUnwanted(client: pg.PoolClient, job: bigint, thread: Worker): Promise<void> {
    try {
      if (!(await isWanted(client, job))) await thread.terminate();
    } catch (error) {
      // The connection was lost, and the lock with it; what the thread does stays exact all the same.
      this.#options.onBroken?.(job, error);
    }
  }
}
