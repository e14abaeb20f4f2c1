import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { type Why, WhyContext, type WhySubject } from '../why-context';

const WhyDrawer = lazy(() => import('./why-drawer'));

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
