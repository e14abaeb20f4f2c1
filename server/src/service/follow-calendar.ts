import { addDays, day, fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type { ActProblem } from '../acts/act.js';
import type { Database, DatabaseError } from '../database/index.js';
import { beginDay } from '../funds/begin-day.js';
import { findBehind, holdClock } from '../funds/stores/jurisdiction.js';

/** What following the calendar needs. */
export interface CalendarOptions {
  readonly database: Database;
  readonly now?: () => Date;
  readonly onProblem?: (error: unknown) => void;
}

/** Something that goes on until it is closed. */
export interface Following {
  /** Ends when the day under way has ended. */
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asia/Shanghai is eight hours ahead, all year round. */
const AHEAD_MS = 8 * HOUR_MS;
const RETRY_MS = 60_000;

/** The day in Asia/Shanghai. */
export const dayInShanghai = (moment: Date): PlainDate =>
  day(new Date(moment.getTime() + AHEAD_MS).toISOString().slice(0, 10));

/** At every midnight of Asia/Shanghai, and now, lets the office days that follow the calendar catch up day by day. */
export function followCalendar({ database, now = () => new Date(), onProblem }: CalendarOptions): Following {
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const turn = async (): Promise<void> => {
    const caughtUp = await catchUp(database, dayInShanghai(now()), () => closed);
    if (!caughtUp.ok) onProblem?.(caughtUp.error);
    // A machine may sleep over midnight, so it looks every hour at least.
    schedule(caughtUp.ok ? Math.min(untilMidnight_ms(now()), HOUR_MS) : RETRY_MS);
  };
  const run = (): void => {
    running = turn().catch((error: unknown) => {
      onProblem?.(error);
      schedule(RETRY_MS);
    });
  };
  const schedule = (delay_ms: number): void => {
    if (closed) return;
    timer = setTimeout(run, delay_ms);
    timer.unref();
  };
  let running: Promise<void> = Promise.resolve();
  run();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

const untilMidnight_ms = (moment: Date): number => DAY_MS - ((moment.getTime() + AHEAD_MS) % DAY_MS);

/** Begins every day that passed, each in a transaction of its own, for every jurisdiction that follows the calendar. */
export async function catchUp(
  database: Database,
  today: PlainDate,
  isEnough: () => boolean = () => false,
): Promise<Result<null, DatabaseError | ActProblem>> {
  const behind = await database.withTransaction(async (client) => ok(await findBehind(client, today)));
  if (!behind.ok) return behind;
  for (const jurisdiction of behind.value) {
    for (let moves = true; moves && !isEnough(); ) {
      const begun = await database.withTransaction<boolean, ActProblem>(async (client) => {
        const held = await holdClock(client, jurisdiction);
        if (held === null || held.clock !== 'calendar' || held.today >= today) return ok(false);
        const done = await beginDay(client, jurisdiction, addDays(held.today, 1));
        return done.ok ? ok(true) : fail(done.error);
      });
      if (!begun.ok) return begun;
      moves = begun.value;
    }
  }
  return ok(null);
}
