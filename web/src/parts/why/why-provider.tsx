import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { type Why, WhyContext, type WhySubject } from '../why-context';

const WhyDrawer = lazy(() => import('./why-drawer'));

/** Opens the one drawer that answers "Why?"; what is asked inside of it is answered in its place, and leads back. */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<readonly WhySubject[]>([]);
  const why = useMemo<Why>(() => ({ ask: (subject) => setAsked((before) => [...before, subject]) }), []);
  const subject = asked.at(-1);
  return (
    <WhyContext value={why}>
      {children}
      <Suspense fallback={null}>
        {subject === undefined ? null : (
          <WhyDrawer
            subject={subject}
            back={asked.length > 1 ? () => setAsked((before) => before.slice(0, -1)) : null}
            close={() => setAsked([])}
          />
        )}
      </Suspense>
    </WhyContext>
  );
}
