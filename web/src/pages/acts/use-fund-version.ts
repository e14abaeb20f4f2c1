import { useCallback, useEffect, useRef } from 'react';
import { api } from '../../session/client';
import { ProblemError, problemOf } from '../../session/problem';

type Headers = { readonly 'if-match'?: string };

/** The version of a fund as it stood when the form came to be about it. */
export interface FundVersion {
  /**
   * For If-Match, as soon as the version is known; empty when the form is about no fund, or about one that does not
   * exist yet. Fails where the fund cannot be read: nothing is sent that would overrun a colleague unseen.
   */
  readonly headers: () => Promise<Headers>;
  /** What is sent next is about the fund as it stands by then. */
  readonly takeAnew: () => void;
}

/** A fund that is not there yet, or not this person's to see: whether she may act on it is the act's to say. */
const UNSEEN: readonly number[] = [403, 404];

async function readHeaders(code: string): Promise<Headers> {
  if (code === '') return {};
  const { response, error } = await api.GET('/api/funds/{code}', { params: { path: { code } } });
  if (UNSEEN.includes(response.status)) return {};
  const version = response.headers.get('etag');
  if (!response.ok || version === null) throw new ProblemError(problemOf(response.status, error));
  return { 'if-match': version };
}

/** Remembers the fund as it was when the form was opened, so that what others change meanwhile is noticed. */
export function useFundVersion(fund: string): FundVersion {
  const reading = useRef<Promise<Headers> | null>(null);
  const read = useCallback((): Promise<Headers> => {
    const asked = readHeaders(fund);
    reading.current = asked;
    asked.catch(() => {
      // Whoever waits for it is told; the next one who sends asks again.
      if (reading.current === asked) reading.current = null;
    });
    return asked;
  }, [fund]);
  useEffect(() => {
    void read();
    return () => {
      reading.current = null;
    };
  }, [read]);
  const headers = useCallback(() => reading.current ?? read(), [read]);
  const takeAnew = useCallback(() => {
    reading.current = null;
  }, []);
  return { headers, takeAnew };
}
