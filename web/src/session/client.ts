import createClient from 'openapi-fetch';
import { keptLanguage } from '../language/language';
import type { ListPath, RowOf } from './answers';
import type { paths } from './generated/api';
import { ProblemError, problemOf, UNREACHED } from './problem';
import { csrfToken, signedInAgain } from './signing';

const isSignIn = (request: Request): boolean => new URL(request.url).pathname === '/api/session';

async function send(request: Request): Promise<Response> {
  const signed = new Request(request, { credentials: 'same-origin' });
  signed.headers.set('accept-language', keptLanguage() === 'zh' ? 'zh-CN' : 'en');
  if (request.method !== 'GET') signed.headers.set('x-csrf-token', csrfToken());
  try {
    return await fetch(signed);
  } catch {
    throw new ProblemError(UNREACHED);
  }
}

/**
 * Sends a request in the person's language and session. When the session has ended, waits for a sign-in over the
 * page and sends the same request again: what was typed is not lost, and a write keeps its key.
 */
export async function fetchSigned(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await send(request);
  if (answer.status !== 401 || isSignIn(again)) return answer;
  return (await signedInAgain()) ? send(again) : answer;
}

/** The API, typed. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: fetchSigned });

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was answered, or a thrown problem. */
export async function answerOf<T>(sent: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await sent;
  if (!response.ok) throw new ProblemError(problemOf(response.status, error));
  return data as T;
}

/** One page of a list. */
export interface ListAnswer<Row> {
  readonly items: readonly Row[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  /** How many rows there are in all; null when they are too many to count. */
  readonly total: number | null;
}

/** What a list may be asked for: a page of it, its order, words, a day, and conditions by column. */
export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: string;
  readonly q?: string;
  readonly asOf?: string;
  readonly [filter: string]: string | number | undefined;
}

/** Asks for one page of a list. */
export async function fetchList<P extends ListPath>(
  path: P,
  query: ListQuery,
  signal?: AbortSignal,
): Promise<ListAnswer<RowOf<P>>> {
  const url = new URL(path, window.location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  const response = await fetchSigned(new Request(url, signal === undefined ? {} : { signal }));
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ProblemError(problemOf(response.status, body));
  return body as ListAnswer<RowOf<P>>;
}
