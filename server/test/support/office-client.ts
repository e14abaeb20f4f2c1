import type { TestOffice } from './office.js';
import { openSession, type TestSession, writeHeaders } from './people.js';

/** An answer over HTTP: its status and what it says. */
export interface Answered {
  readonly status: number;
  readonly etag: string | undefined;
  readonly type: string;
  // What the tests look at is theirs to know.
  readonly body: { readonly [name: string]: unknown };
}

/** Headers that a request adds or replaces. */
export type Headers = { readonly [name: string]: string };

/** A person at her desk: she asks and acts over HTTP. */
export interface Officer {
  get(url: string): Promise<Answered>;
  post(url: string, body: unknown, headers?: Headers): Promise<Answered>;
}

/** People of an office by their accounts; each signs in when she first does something. */
export function officersOf({ app, database }: TestOffice): (account: string) => Officer {
  const sessions = new Map<string, Promise<TestSession>>();
  const sessionOf = (account: string): Promise<TestSession> => {
    const session = sessions.get(account) ?? openSession(database, account);
    sessions.set(account, session);
    return session;
  };
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Headers,
    body?: unknown,
  ): Promise<Answered> => {
    const answer = await app.inject({
      method,
      url,
      headers,
      ...(body === undefined ? {} : { payload: body as object }),
    });
    return {
      status: answer.statusCode,
      etag: answer.headers.etag?.toString(),
      type: answer.headers['content-type']?.toString() ?? '',
      body: answer.body === '' ? {} : answer.json(),
    };
  };
  return (account) => ({
    get: async (url) => send('GET', url, (await sessionOf(account)).headers),
    post: async (url, body, headers = {}) =>
      send('POST', url, { ...writeHeaders(await sessionOf(account)), ...headers }, body),
  });
}
