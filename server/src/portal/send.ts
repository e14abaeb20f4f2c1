import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Coding, Kept } from './page-cache.js';

/** Sends an answer in the coding that the reader takes, or says that nothing has changed. */
export async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: Kept,
  maxAge: number,
): Promise<FastifyReply> {
  const isKept = kept.status === 200;
  reply.code(kept.status).headers({
    'content-type': kept.type,
    'cache-control': isKept ? `public, max-age=${maxAge}` : 'no-store',
    vary: 'accept-encoding',
    ...(kept.disposition === null ? {} : { 'content-disposition': kept.disposition }),
  });
  if (isKept) {
    reply.header('etag', kept.etag);
    if (matches(request.headers['if-none-match'], kept.etag)) return reply.code(304).send();
  }
  const taken = request.headers['accept-encoding'] ?? '';
  for (const coding of CODINGS) {
    const packed = takes(taken, coding) ? await kept.inCoding(coding) : null;
    if (packed !== null) return reply.header('content-encoding', coding).send(packed);
  }
  return reply.send(kept.bytes);
}

/** Whether a coding is named, and not as one that is not wanted. */
const takes = (taken: string, coding: Coding): boolean =>
  taken.split(',').some((each) => {
    const [name = '', quality = ''] = each.split(';').map((word) => word.trim().toLowerCase());
    return name === coding && !/^q=0(?:\.0*)?$/.test(quality);
  });

/** The smaller one first. */
const CODINGS: readonly Coding[] = ['br', 'gzip'];

const matches = (given: string | undefined, etag: string): boolean =>
  given?.split(',').some((each) => each.trim() === etag) ?? false;
