import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { buildApp } from '../http/app.js';
import { postAs } from './post-as.js';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** An issue that the demo has published, and one that waits on the editor's table. */
const PUBLISHED = 'demo-gazette-2026-10.txt';
const DRAFT = 'demo-gazette-2026-11.txt';

/**
 * The editors of the demo publish its sample issue, and every text of a folder besides, each as editors do: one hands in
 * and accepts what the reader proposes, another proofreads, the chief editor approves and publishes. One issue stays a draft.
 */
export async function publishDemoGazette(database: Database, folder: string | null): Promise<void> {
  const app = await buildApp({ database });
  try {
    const given = folder === null ? [] : await textsIn(folder);
    for (const path of [join(SAMPLES, PUBLISHED), ...given]) await publish(app, path);
    await handIn(app, join(SAMPLES, DRAFT));
  } finally {
    await app.close();
  }
}

const textsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => join(folder, name));

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly issuedOn: string;
  readonly doubts: readonly { readonly id: string; readonly code: string }[];
}

/**
 * From when on texts hold that tell only of their first day: stated by the decisions that amended them. The reader
 * proposes the day of the amendment.
 */
const EFFECTIVE: { readonly [text: string]: string } = {
  '中华人民共和国立法法 2023-03-13': '2023-03-15',
  '中华人民共和国水污染防治法 2017-06-27': '2018-01-01',
};

/** What the demo's editors decide of a doubt: they accept what the reader proposes, or know the day better. */
function verdictOf({ title, issuedOn }: Draft, { id, code }: Draft['doubts'][number]) {
  const day = code === 'effectDayNotStated' ? EFFECTIVE[`${title} ${issuedOn}`] : undefined;
  return { doubt: id, verdict: 'accepted', ...(day === undefined ? {} : { day }) };
}

async function handIn(app: FastifyInstance, path: string): Promise<Draft> {
  const content = await readFile(path);
  const name = basename(path);
  const { body } = await postAs(app, 'gazette.editor', {
    url: '/api/gazette/editions',
    key: keyOf('text', name),
    payload: content,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-file-name': encodeURIComponent(name) },
  });
  return body as Draft;
}

const keyOf = (what: string, name: string): string =>
  `demo-${what}-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;

async function publish(app: FastifyInstance, path: string): Promise<void> {
  const draft = await handIn(app, path);
  const { id, revision, doubts } = draft;
  const url = `/api/gazette/editions/${id}`;
  let version = `"p-${revision}"`;
  const post = async (by: string, part: string, key: string, payload: object): Promise<void> => {
    ({ version } = await postAs(app, by, { url: `${url}/${part}`, key: keyOf(key, path), payload, version }));
  };
  if (doubts.length > 0)
    await post('gazette.editor', 'verdicts', 'decided', {
      verdicts: doubts.map((doubt) => verdictOf(draft, doubt)),
    });
  await post('gazette.proof', 'steps', 'proofread', { step: 'proofread', note: '' });
  await post('gazette.chief', 'steps', 'approve', { step: 'approve', note: '' });
  await post('gazette.chief', 'steps', 'publish', { step: 'publish', note: '' });
}
