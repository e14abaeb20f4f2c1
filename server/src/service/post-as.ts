import type { FastifyInstance } from 'fastify';
import { DEMO_PASSWORD } from '../demo/demo-people.js';

/** What somebody of the demo sends. */
export interface Posted {
  readonly url: string;
  readonly key: string;
  readonly payload: object | Buffer;
  /** Of a file that is handed in. */
  readonly headers?: { readonly [name: string]: string };
  /** The version of the thing that the person has read. */
  readonly version?: string;
}

/** What was answered, with the version that it then has. */
export interface Answered {
  readonly id: string;
  readonly version: string;
  readonly body: unknown;
}

/** Somebody of the demo signs in, does one thing, and signs out again. */
export async function postAs(
  app: FastifyInstance,
  account: string,
  { url, key, payload, headers: given = {}, version }: Posted,
): Promise<Answered> {
  const session = '/api/session';
  const opened = await app.inject({
    method: 'POST',
    url: session,
    payload: { account, password: DEMO_PASSWORD },
  });
  const [cookie] = opened.cookies;
  const signed = {
    cookie: `${cookie?.name}=${cookie?.value}`,
    'x-csrf-token': opened.json<{ csrf: string }>().csrf,
  };
  const headers = {
    ...signed,
    ...given,
    'idempotency-key': key,
    ...(version === undefined ? {} : { 'if-match': version }),
  };
  const answer = await app.inject({ method: 'POST', url, payload, headers });
  if (answer.statusCode >= 300) throw new Error(`${account} ${url} was not taken: ${answer.body}`);
  await app.inject({ method: 'DELETE', url: session, headers: signed });
  const body = answer.json<{ id: string }>();
  return { id: body.id, version: String(answer.headers.etag), body };
}
