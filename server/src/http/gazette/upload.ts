import { fail, ok, type Result } from '@jizheng/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type InTheWay, ingest, inTheWay, readHandedIn } from '../../gazette/edit/ingest.js';
import { showReading } from '../../gazette/edit/read-edition.js';
import { decodeSource } from '../../gazette/read/decode.js';
import { findSteps } from '../../gazette/stores/edition.js';
import { enter } from '../../office/stores/session.js';
import type { OwnEndpoint, Sent, Services } from '../endpoint.js';
import { headerOf } from '../incoming.js';
import { receive } from '../jobs/receive.js';
import { type Problem, problem } from '../problem.js';
import { databaseProblem, isKey } from '../run-endpoint.js';
import { fileNameOf, isOfMedia, wrongFileName } from '../uploaded.js';
import { sentJson, writeOnce } from '../write-once.js';
import { editionShown, readingShown } from './edition-json.js';
import { EDITORS } from './editions.js';
import { editionKind, readingKind } from './kinds.js';
import { ingestProblem, unreadable } from './problems.js';

const MEDIA = ['text/plain', 'text/markdown', 'application/octet-stream'];
const UPLOADS_PER_MINUTE = 30;
const USUAL_NAME = 'gazette.txt';

interface HandedText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** The text that a request brings; nothing of it is kept. */
async function textOf(request: FastifyRequest): Promise<Result<HandedText, Problem>> {
  const name = fileNameOf(request, USUAL_NAME);
  if (!isOfMedia(request, MEDIA)) return fail(problem('wrongMedia'));
  if (name === null) return fail(wrongFileName());
  const received = await receive(request.raw);
  if (!received.ok) return received;
  const { content, sha256 } = received.value;
  const decoded = decodeSource(content);
  if (!decoded.ok) return fail(unreadable(decoded.error));
  return { ok: true, value: { name, text: decoded.value, sha256: sha256.toString('hex') } };
}

const shared = {
  kind: 'own',
  method: 'POST',
  tag: 'gazette',
  access: EDITORS,
  perMinute: UPLOADS_PER_MINUTE,
  streams: MEDIA,
} as const;

const trying: OwnEndpoint = {
  ...shared,
  path: '/api/gazette/readings',
  title: { zh: '试读公报文本，不入库', en: 'read a text of a gazette without keeping it' },
  schemas: { params: null, query: null, body: null, answer: readingKind.schema },
  async handle(request, reply, { database, token }) {
    const handed = await textOf(request);
    if (!handed.ok) return handed.error;
    const reading = readHandedIn(handed.value.text);
    if (!reading.ok) return unreadable(reading.error);
    const { publication } = reading.value;
    const found = await database.withWeb<InTheWay, Problem>('read', async (client) => {
      const signed = token === null ? null : await enter(client, token);
      if (signed === null) return fail(problem('notSignedIn'));
      return ok(await inTheWay(client, signed.jurisdiction, publication));
    });
    if (!found.ok) return 'params' in found.error ? databaseProblem(found.error) : found.error;
    const shown = readingKind.toJson(readingShown(reading.value, found.value));
    await reply.header('cache-control', 'no-store').send(shown);
    return undefined;
  },
};

const uploading: OwnEndpoint = {
  ...shared,
  path: '/api/gazette/editions',
  title: { zh: '公报文本入库为草稿', en: 'a text of a gazette becomes a draft' },
  keyed: true,
  schemas: { params: null, query: null, body: null, answer: editionKind.schema },
  async handle(request: FastifyRequest, reply: FastifyReply, services: Services) {
    if (!isKey(headerOf(request, 'idempotency-key'))) return problem('keyMissing');
    const handed = await textOf(request);
    if (!handed.ok) return handed.error;
    const { name, text, sha256 } = handed.value;
    return writeOnce(
      request,
      reply,
      services,
      async ({ client, signed }): Promise<Result<Sent, Problem>> => {
        const ingested = await ingest(client, signed, { name, content: text });
        if (!ingested.ok) return fail(ingestProblem(ingested.error));
        const shown = await showReading(client, signed.jurisdiction, ingested.value);
        const steps = await findSteps(client, shown.edition.id);
        return sentJson(editionKind.toJson(editionShown(shown, steps)), 201);
      },
      { name, sha256 },
    );
  },
};

/** Texts that are handed in. */
export const UPLOAD_ENDPOINTS: readonly OwnEndpoint[] = [trying, uploading];
