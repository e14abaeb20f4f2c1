import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './errors.js';
import { problem } from './problem.js';

/** The console as it was built; three folders up from here both in the source and when built. */
const CONSOLE = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Serves the console: its files, and its one page for every address that is not the API's. */
export async function serveConsole(app: FastifyInstance): Promise<void> {
  if (!existsSync(CONSOLE)) return;
  await app.register(serveStatic, {
    root: CONSOLE,
    wildcard: false,
    index: false,
    maxAge: '1y',
    immutable: true,
    preCompressed: true,
  });
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const isPage = !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    if (!isPage) return sendProblem(request, reply, problem('notFound'));
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false });
  });
}
