import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { Readable } from 'node:stream';
import { fail, ok, type Text } from '@jizheng/rules';
import type { FastifyReply } from 'fastify';
import type { Database } from '../../database/index.js';
import { barredFromJob, JOB_STANDS } from '../../jobs/may.js';
import { findJob, type JobFile, readPiece } from '../../jobs/stores/job.js';
import { PROVINCIAL } from '../../office/access.js';
import { enter } from '../../office/stores/session.js';
import { writeYearTemplate } from '../../year/index.js';
import type { OwnEndpoint } from '../endpoint.js';
import { type Problem, problem } from '../problem.js';
import { missing } from '../reading/missing.js';
import { databaseProblem } from '../run-endpoint.js';
import { jobParams } from './params.js';

const PIECE_BYTES = 1024 * 1024;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Download {
  readonly file: JobFile;
  readonly title: Text;
  readonly media: string;
  readonly suffix: string;
}

/** Offers a file to be kept under a name. */
function offer(reply: FastifyReply, media: string, name: string): FastifyReply {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  // The characters that encodeURIComponent leaves and a header may not hold.
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return reply
    .header('content-type', media)
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
}

const download = ({ file, title, media, suffix }: Download): OwnEndpoint => ({
  kind: 'own',
  method: 'GET',
  path: `/api/jobs/:id/${file}`,
  title,
  tag: 'jobs',
  access: { who: 'positions', positions: PROVINCIAL },
  schemas: { params: jobParams.schema, query: null, body: null, answer: null },
  async handle(request, reply, { database, token }) {
    const params = jobParams.parse(request.params, '');
    if (!params.ok || token === null) return problem('notFound');
    const { id } = params.value;
    const seen = await database.withWeb<string, Problem>('read', async (client) => {
      const signed = await enter(client, token);
      if (signed === null) return fail(problem('notSignedIn'));
      const job = await findJob(client, id);
      if (job === null) return fail(await missing(client, 'job', id.toString()));
      const barred = barredFromJob('download', signed, job);
      if (barred !== null) return fail(problem(barred));
      return JOB_STANDS.download.includes(job.state) ? ok(job.fileName) : fail(problem('notFound'));
    });
    if (!seen.ok) return 'params' in seen.error ? databaseProblem(seen.error) : seen.error;
    offer(reply, media, `${parse(seen.value).name}-${suffix}`);
    await reply.send(Readable.from(pieces(database, id, file)));
    return undefined;
  },
});

/** The file piece by piece, each asked for when the one before was taken. */
async function* pieces(database: Database, id: bigint, file: JobFile): AsyncGenerator<Buffer> {
  for (let from = 1; ; from += PIECE_BYTES) {
    const read = await database.withTransaction(async (client) =>
      ok(await readPiece(client, id, file, from, PIECE_BYTES)),
    );
    if (!read.ok) throw new Error(`a download broke off: ${read.error.code}`);
    if (read.value === null || read.value.length === 0) return;
    yield read.value;
  }
}

let template: Promise<Buffer> | undefined;

const templateEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: '/api/workbook-template',
  title: { zh: '下载工作簿模板', en: 'the empty workbook' },
  tag: 'jobs',
  access: { who: 'signedIn' },
  schemas: { params: null, query: null, body: null, answer: null },
  async handle(_, reply) {
    template ??= makeTemplate();
    await offer(reply, WORKBOOK, '吉政-模板.xlsx').send(await template);
    return undefined;
  },
};

async function makeTemplate(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-template-'));
  try {
    const path = join(folder, 'template.xlsx');
    const written = await writeYearTemplate(path);
    if (!written.ok) throw new Error(`the template could not be written: ${written.error.code}`);
    return await readFile(path);
  } catch (error) {
    // The next one who asks has it tried again.
    template = undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files to be kept: the template, and what a job left. */
export const DOWNLOAD_ENDPOINTS: readonly OwnEndpoint[] = [
  templateEndpoint,
  download({
    file: 'results',
    title: { zh: '下载结果工作簿', en: 'the workbook of results' },
    media: WORKBOOK,
    suffix: '结果.xlsx',
  }),
  download({
    file: 'report',
    title: { zh: '下载报告', en: 'the report' },
    media: 'application/pdf',
    suffix: '报告.pdf',
  }),
];
