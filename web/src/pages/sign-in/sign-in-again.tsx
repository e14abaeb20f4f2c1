import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Session } from '../../session/answers';
import { sessionQuery } from '../../session/session';
import { onWaiting, signInEnded } from '../../session/signing';

const SignInDialog = lazy(() => import('./sign-in-dialog'));

/** When the session ends in the middle of work: signs in over the page, and what was asked goes on. */
export function SignInAgain() {
  const [isWaiting, setWaiting] = useState(false);
  const queries = useQueryClient();
  useEffect(() => onWaiting(setWaiting), []);
  if (!isWaiting) return null;
  const before = queries.getQueryData(sessionQuery.queryKey);
  const done = (session: Session) => {
    const isSame = before === undefined || before === null || before.person.id === session.person.id;
    queries.setQueryData(sessionQuery.queryKey, session);
    signInEnded(isSame);
    // Another person must not see what was asked for by the first.
    if (!isSame) window.location.assign('/');
  };
  return (
    <Suspense fallback={null}>
      <SignInDialog
        {...(before === undefined || before === null ? {} : { account: before.person.account })}
        done={done}
        giveUp={() => {
          signInEnded(false);
        }}
      />
    </Suspense>
  );
}
