import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from './session';

/** What every page behind the sign-in carries in its address. */
export interface FrameSearch {
  /** The day that is looked at; absent = today. */
  readonly asOf?: string;
  /** The fiscal year; absent = the year of the day. */
  readonly year?: number;
}

/** Reads what the frame needs from an address; anything else is left out. */
export function frameSearch(given: { readonly [name: string]: unknown }): FrameSearch {
  const { asOf, year } = given;
  return {
    ...(typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
    ...(typeof year === 'number' && year > 1900 && year < 2999 ? { year } : {}),
  };
}

/** The day and the fiscal year that are looked at. */
export interface View {
  readonly today: string;
  readonly day: string;
  /** For queries: absent when the day is today. */
  readonly asOf: { readonly asOf?: string };
  readonly isPast: boolean;
  readonly year: number;
  readonly look: (changed: { readonly asOf?: string | null; readonly year?: number }) => void;
}

/** What is looked at, and how to look at another day or year. */
export function useView(): View {
  const { jurisdiction } = useSession();
  const search = useSearch({ strict: false }) as FrameSearch;
  const navigate = useNavigate();
  const { today } = jurisdiction;
  const isPast = search.asOf !== undefined && search.asOf !== today;
  const day = search.asOf ?? today;
  return {
    today,
    day,
    isPast,
    asOf: isPast ? { asOf: day } : {},
    year: search.year ?? Number(day.slice(0, 4)),
    look: (changed) => {
      void navigate({
        to: '.',
        search: (now) => {
          const { asOf: _asOf, year: _year, ...rest } = now as FrameSearch;
          const asOf = changed.asOf === undefined ? search.asOf : (changed.asOf ?? undefined);
          const year = changed.year ?? search.year;
          return {
            ...rest,
            ...(asOf === undefined || asOf === today ? {} : { asOf }),
            ...(year === undefined ? {} : { year }),
          };
        },
      });
    },
  };
}
