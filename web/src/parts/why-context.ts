import { createContext, use } from 'react';
import type { DecisionSaid } from '../session/answers';

/** What "Why?" is asked about: an act by its number, or decisions at hand. */
export type WhySubject =
  | { readonly act: string }
  | { readonly decisions: readonly DecisionSaid[]; readonly about?: string };

/** How "Why?" is asked. */
export interface Why {
  readonly ask: (subject: WhySubject) => void;
}

/** Whom "Why?" is asked of. */
export const WhyContext = createContext<Why | null>(null);

/** Asks "Why?". */
export function useWhy(): Why {
  const why = use(WhyContext);
  if (why === null) throw new Error('useWhy outside WhyProvider');
  return why;
}
