import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Session } from './answers';
import { answerOf, api } from './client';
import { ProblemError } from './problem';
import { keepCsrf, signedInAgain } from './signing';

const KEY = ['session'] as const;

async function readSession(): Promise<Session | null> {
  try {
    const session = await answerOf(api.GET('/api/session'));
    keepCsrf(session.csrf);
    return session;
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.problem.status === 401) return null;
    throw thrown;
  }
}

/** The session; null when nobody is signed in. One that ends under a page is waited for over that page. */
export const sessionQuery = queryOptions({
  queryKey: KEY,
  staleTime: 60_000,
  retry: false,
  queryFn: async ({ client }): Promise<Session | null> => {
    const session = await readSession();
    const before = client.getQueryData<Session | null>(KEY) ?? null;
    if (session !== null || before === null) return session;
    return (await signedInAgain()) ? readSession() : null;
  },
});

/** The ways to sign in. */
export const choicesQuery = queryOptions({
  queryKey: ['sign-in choices'],
  queryFn: () => answerOf(api.GET('/api/session/choices')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who is signed in. Only pages behind the sign-in may ask. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('useSession where nobody is signed in');
  return data;
}

/** Signs in. */
export async function signIn(account: string, password: string): Promise<Session> {
  const session = await answerOf(api.POST('/api/session', { body: { account, password } }));
  keepCsrf(session.csrf);
  return session;
}

/** Signs out. */
export const signOut = (): Promise<unknown> => answerOf(api.DELETE('/api/session'));

/** Acts for an absent colleague, or for oneself again. */
export async function actFor(delegation: string | null): Promise<Session> {
  const session = await answerOf(api.POST('/api/session/acting', { body: { delegation } }));
  keepCsrf(session.csrf);
  return session;
}

/** Changes one's own password. */
export async function changePassword(current: string, next: string): Promise<Session> {
  const session = await answerOf(api.POST('/api/session/password', { body: { current, next } }));
  keepCsrf(session.csrf);
  return session;
}
