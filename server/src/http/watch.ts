import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { ChangeFeed } from '../office/changes/change-feed.js';
import { Metrics } from './metrics/metrics.js';

const MILLISECONDS = 1_000;

/** Measures every request and logs it in one line: no query, header or body, where secrets would be. */
export function watch(
  app: FastifyInstance,
  database: Database,
): { readonly feed: ChangeFeed; readonly metrics: Metrics } {
  const feed = new ChangeFeed(database);
  const metrics = new Metrics(database, feed);
  app.addHook('onResponse', async ({ method, routeOptions, url, ip, log }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? 'none';
    metrics.observe({ method, route, status: statusCode, seconds: elapsedTime / MILLISECONDS });
    const [path] = url.split('?', 1);
    log.info({ method, path, route, status: statusCode, ms: Math.round(elapsedTime), ip }, 'answered');
  });
  // Listening never ends by itself; everything else that is under way is waited for.
  app.addHook('preClose', async () => feed.close());
  app.addHook('onClose', async () => metrics.close());
  return { feed, metrics };
}
