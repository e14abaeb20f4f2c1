import { addDays, fail, ok, type PlainDate, type Result, type Text } from '@jizheng/rules';
import type pg from 'pg';
import type { ActProblem } from '../acts/act.js';
import { beginDay } from '../funds/begin-day.js';
import { holdClock, type OfficeClock, setClock } from '../funds/stores/jurisdiction.js';
import type { Signed } from './signed.js';
import { logAccess } from './stores/entry.js';

/** How the office day moves. */
export const CLOCK = {
  byHand: { zh: '人工推进', en: 'moved by hand' },
  calendar: { zh: '随日历', en: 'follows the calendar' },
} as const satisfies { readonly [C in OfficeClock['clock']]: Text };

/** Days that one move may pass: a little more than a year. */
export const MOST_DAYS = 400;

/** Why the clock does not move. */
export type ClockRefusal =
  | { readonly code: 'followsCalendar' }
  | { readonly code: 'goesBack'; readonly today: PlainDate }
  | { readonly code: 'tooFar'; readonly latest: PlainDate }
  | { readonly code: 'isDemo' }
  | { readonly code: 'dayFailed'; readonly day: PlainDate; readonly problem: ActProblem };

/** The office day moves forward by hand; each day that passes begins as the calendar would let it. */
export async function moveClock(
  client: pg.ClientBase,
  signed: Signed,
  to: PlainDate,
): Promise<Result<OfficeClock, ClockRefusal>> {
  const before = await held(client, signed);
  const { today, clock } = before;
  if (clock === 'calendar') return fail({ code: 'followsCalendar' });
  if (to < today) return fail({ code: 'goesBack', today });
  const latest = addDays(today, MOST_DAYS);
  if (to > latest) return fail({ code: 'tooFar', latest });
  for (let day = addDays(today, 1); day <= to; day = addDays(day, 1)) {
    const begun = await beginDay(client, signed.jurisdiction, day);
    if (!begun.ok) return fail({ code: 'dayFailed', day, problem: begun.error });
  }
  if (to > today) {
    await logAccess(client, { ...signed, today: to }, { kind: 'clockMoved', detail: `${today} → ${to}` });
  }
  return ok({ ...before, today: to });
}

/** The office day is moved by hand from now on, or follows the calendar; a demo is always moved by hand. */
export async function setClockMode(
  client: pg.ClientBase,
  signed: Signed,
  mode: OfficeClock['clock'],
): Promise<Result<OfficeClock, ClockRefusal>> {
  const before = await held(client, signed);
  if (before.demo && mode === 'calendar') return fail({ code: 'isDemo' });
  if (before.clock !== mode) {
    await setClock(client, signed.jurisdiction, mode);
    await logAccess(client, signed, { kind: 'clockMoved', detail: `${before.clock} → ${mode}` });
  }
  return ok({ ...before, clock: mode });
}

async function held(client: pg.ClientBase, { jurisdiction }: Signed): Promise<OfficeClock> {
  const clock = await holdClock(client, jurisdiction);
  if (clock === null) throw new Error(`the jurisdiction ${jurisdiction} vanished`);
  return clock;
}
