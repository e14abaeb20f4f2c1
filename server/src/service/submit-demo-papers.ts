import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { type DemoPaper, demoPapers } from '../demo/demo-papers.js';
import { buildApp } from '../http/app.js';
import { postAs } from './post-as.js';

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
  const submitted = await postAs(app, by, {
    url: '/api/papers',
    key,
    payload: { act, on: null, input, note },
  });
  let { version } = submitted;
  for (const [number, { by: signer, verdict, note: remark }] of steps.entries()) {
    const url = `/api/papers/${submitted.id}/steps`;
    const payload = { verdict, note: remark, input: null };
    const taken = await postAs(app, signer, { url, key: `${key}-${number}`, payload, version });
    version = taken.version;
  }
}
