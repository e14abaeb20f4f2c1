import { parseDate } from '@jizheng/rules';

/** What every page behind the sign-in carries in its address. */
export interface FrameSearch {
  /** The day that is looked at; absent = today. */
  readonly asOf?: string | undefined;
  /** The fiscal year; absent = the year of the day. */
  readonly year?: number;
}

type Given = { readonly [name: string]: unknown };

/** Reads what the frame needs from an address; anything else is left out. */
export function frameSearch({ asOf, year }: Given): FrameSearch {
  return {
    ...(typeof asOf === 'string' && parseDate(asOf).ok ? { asOf } : {}),
    ...(Number.isInteger(year) && Number(year) > 1900 && Number(year) < 2999 ? { year: Number(year) } : {}),
  };
}

/**
 * What an address asks to look at, seen from the office's day: a day before it, or none. The router hands on what its
 * own reading left out, so every reader reads it again.
 */
export function lookedAt(given: Given, today: string): FrameSearch {
  const { asOf, ...others } = frameSearch(given);
  return asOf === undefined || asOf >= today ? others : { ...others, asOf };
}
