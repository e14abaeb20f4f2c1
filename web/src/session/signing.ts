/**
 * What the client and the page agree on while somebody signs: the token that guards writes, and the wait for a
 * sign-in when a session has ended.
 */
type Waiting = (samePerson: boolean) => void;

let csrf = '';
let waiting: Waiting[] = [];
let listener: ((isWaiting: boolean) => void) | null = null;

/** The token that goes with every write. */
export const csrfToken = (): string => csrf;

/** Keeps the token of the session. */
export function keepCsrf(token: string): void {
  csrf = token;
}

/** Waits until somebody has signed in again; false when it was another person. */
export function signedInAgain(): Promise<boolean> {
  return new Promise((settle) => {
    waiting = [...waiting, settle];
    listener?.(true);
  });
}

/** Lets the waiting requests go on, or gives them up. */
export function signInEnded(samePerson: boolean): void {
  const settled = waiting;
  waiting = [];
  listener?.(false);
  for (const settle of settled) settle(samePerson);
}

/** Tells the page when a request waits for a sign-in. */
export function onWaiting(listen: (isWaiting: boolean) => void): () => void {
  listener = listen;
  if (waiting.length > 0) listen(true);
  return () => {
    listener = null;
  };
}
