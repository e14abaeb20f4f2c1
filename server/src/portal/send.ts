import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kept } from './page-cache.js';

/** Sends an answer in the coding that the reader takes, or says that nothing has changed. */
export function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: Kept,
  maxAge: number,
): FastifyReply {
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
  if (kept.brotli !== null && /\bbr\b/.test(taken))
    return reply.header('content-encoding', 'br').send(kept.brotli);
  if (kept.gzip !== null && /\bgzip\b/.test(taken))
    return reply.header('content-encoding', 'gzip').send(kept.gzip);
  return reply.send(kept.bytes);
}

const matches = (given: string | undefined, etag: string): boolean =>
  given?.split(',').some((each) => each.trim() === etag) ?? false;
