import type { FastifyRequest } from 'fastify';

/** Sites from which a browser may send what only our own pages send. */
const OWN_SITES = ['same-origin', 'none'];

/** Whether another site's page sent this: there is no session yet whose token would tell. */
export function isForeign({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && !OWN_SITES.includes(site)) return true;
  return headers.origin !== undefined && !isHost(headers.origin, host);
}

/** Whether an origin is this host, whether or not either names the usual port. */
function isHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: asked } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === asked;
}
