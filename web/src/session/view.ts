import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FrameSearch, lookedAt } from './looked-at';
import { useSession } from './session';

/** The day and the fiscal year that are looked at. */
export interface View {
  readonly today: string;
  readonly day: string;
  /** For queries: absent when the day is today. */
  readonly asOf: { readonly asOf?: string };
  readonly isPast: boolean;
  /** The address names a day that cannot be looked at: one to come, or none. */
  readonly isRefused: boolean;
  readonly year: number;
  readonly look: (changed: { readonly asOf?: string | null; readonly year?: number }) => void;
}

/** What is looked at, and how to look at another day or year. */
export function useView(): View {
  const { jurisdiction } = useSession();
  const given = useSearch({ strict: false });
  const navigate = useNavigate();
  const { today } = jurisdiction;
  const search = lookedAt(given, today);
  const isPast = search.asOf !== undefined;
  const day = search.asOf ?? today;
  return {
    today,
    day,
    isPast,
    isRefused: given.asOf !== undefined && given.asOf !== today && !isPast,
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
            // Named even when it is none: what a search leaves out, the router keeps from the address before.
            asOf: asOf === today ? undefined : asOf,
            ...(year === undefined ? {} : { year }),
          };
        },
      });
    },
  };
}
