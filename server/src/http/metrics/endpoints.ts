import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { OwnEndpoint } from '../endpoint.js';
import { problem } from '../problem.js';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Who is on this machine, without a proxy in between, or brings the token, may look. */
function mayLook({ headers, socket }: FastifyRequest, token: string | null): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (token !== null && given !== undefined && timingSafeEqual(digest(given), digest(token))) return true;
  const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !forwarded && LOOPBACK.has(socket.remoteAddress ?? '');
}

const metricsEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: '/metrics',
  title: { zh: '运行指标（Prometheus）', en: 'measurements for Prometheus' },
  tag: 'health',
  access: { who: 'anyone' },
  schemas: { params: null, query: null, body: null, answer: null },
  async handle(request, reply, { metrics, metricsToken }) {
    if (!mayLook(request, metricsToken)) return problem('notAllowed');
    const text = await metrics.text();
    await reply.header('content-type', 'text/plain; version=0.0.4; charset=utf-8').send(text);
    return undefined;
  },
};

/** What the service measures of itself. */
export const METRICS_ENDPOINTS: readonly OwnEndpoint[] = [metricsEndpoint];
