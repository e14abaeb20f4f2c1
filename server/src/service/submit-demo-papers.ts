import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { type DemoPaper, demoPapers } from '../demo/demo-papers.js';
import { DEMO_PASSWORD } from '../demo/demo-people.js';
import { buildApp } from '../http/app.js';

/** People of the demo submit and sign papers as anybody does: over HTTP, each under a key, so that a retry is exact. */
export async function submitDemoPapers(database: Database): Promise<void> {
  const app = await buildApp({ database });
  try {
    for (const [number, paper] of demoPapers().entries()) await submit(app, paper, `demo-paper-${number}`);
  } finally {
    await app.close();
  }
}

async function submit(app: FastifyInstance, paper: DemoPaper, key: string): Promise<void> {
  const { by, act, input, note, steps } = paper;
  const submitted = await post(app, by, { url: '/api/papers', key, payload: { act, on: null, input, note } });
  let { version } = submitted;
  for (const [number, { by: signer, verdict, note: remark }] of steps.entries()) {
    const url = `/api/papers/${submitted.id}/steps`;
    const payload = { verdict, note: remark, input: null };
    const taken = await post(app, signer, { url, key: `${key}-${number}`, payload, version });
    version = taken.version;
  }
}

interface Posted {
  readonly url: string;
  readonly key: string;
  readonly payload: object;
  /** The version of the paper that the person has read. */
  readonly version?: string;
}

/** Somebody signs in, does one thing, and signs out again. */
async function post(
  app: FastifyInstance,
  account: string,
  { url, key, payload, version }: Posted,
): Promise<{ readonly id: string; readonly version: string }> {
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
    'idempotency-key': key,
    ...(version === undefined ? {} : { 'if-match': version }),
  };
  const answer = await app.inject({ method: 'POST', url, payload, headers });
  if (answer.statusCode >= 300) throw new Error(`a paper of the demo was not taken: ${answer.body}`);
  await app.inject({ method: 'DELETE', url: session, headers: signed });
  return { id: answer.json<{ id: string }>().id, version: String(answer.headers.etag) };
}
