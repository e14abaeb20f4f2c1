import { createContext, lazy, type ReactNode, Suspense, use, useMemo, useState } from 'react';
import type { DecisionSaid } from '../session/types/decision';

/** What "Why?" is asked about: an act by its number, or decisions at hand. */
export type WhySubject =
  | { readonly act: string }
  | { readonly decisions: readonly DecisionSaid[]; readonly about?: string };

interface Why {
  readonly ask: (subject: WhySubject) => void;
}

const WhyContext = createContext<Why | null>(null);
const WhyDrawer = lazy(() => import('./why/why-drawer'));

/** Opens the one drawer that answers "Why?". */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [subject, setSubject] = useState<WhySubject | null>(null);
  const why = useMemo<Why>(() => ({ ask: setSubject }), []);
  return (
    <WhyContext value={why}>
      {children}
      <Suspense fallback={null}>
        {subject === null ? null : <WhyDrawer subject={subject} close={() => setSubject(null)} />}
      </Suspense>
    </WhyContext>
  );
}

/** Asks "Why?". */
export function useWhy(): Why {
  const why = use(WhyContext);
  if (why === null) throw new Error('useWhy outside WhyProvider');
  return why;
}
