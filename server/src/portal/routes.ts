import type { PlainDate } from '@jizheng/rules';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/index.js';
import type { RawQuery } from './address.js';
import { answerPortal, type PortalAnswer } from './answer.js';
import { PairMemory } from './compare/pair-memory.js';
import { PageCache } from './page-cache.js';
import { Publication } from './publication.js';
import { sendKept } from './send.js';
import { readStylesheet } from './stylesheet.js';
import { calendarDay } from './today.js';

/** What the portal works with. */
export interface PortalOptions {
  readonly database: Database;
  /** Where the portal is found, for links that leave it; default: where the request came. */
  readonly publicUrl?: string;
  /** Whose gazette is read; default: the first that published. */
  readonly books?: string;
  /** The day that it is; default: the calendar's. */
  readonly today?: () => PlainDate;
  /** Whether the data of a jurisdiction are invented, which every page then says. */
  readonly isDemo?: (jurisdiction: string) => boolean;
}

const MIB = 1024 * 1024;
const MOST_PAGES = 48 * MIB;
const MOST_FILES = 64 * MIB;
/** What costs seconds to make, each address a minute. */
const FILES_PER_MINUTE = 20;

/** Nothing but our own style, pictures and forms: the pages need no script. */
const POLICY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
} as const;

/** Serves the public portal under /gb/. */
export async function servePortal(app: FastifyInstance, options: PortalOptions): Promise<void> {
  const { database, publicUrl = null, books = null, today = calendarDay, isDemo = () => false } = options;
  const style = readStylesheet();
  const limit = app.createRateLimit({ max: FILES_PER_MINUTE, timeWindow: 60_000 });
  const answer = answerPortal({
    database,
    publication: new Publication(database, books),
    pages: new PageCache(MOST_PAGES),
    files: new PageCache(MOST_FILES),
    memory: new PairMemory(),
    style: style.path,
    today,
    isDemo,
  });
  const sent = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const isAllowed = async (): Promise<boolean> => {
      const limited = await limit(request);
      return limited.isAllowed || !limited.isExceeded;
    };
    const told = await answer({
      path: pathOf(request.url),
      query: request.query as RawQuery,
      baseUrl: publicUrl ?? originOf(request),
      isAllowed,
    });
    return send(request, reply, told);
  };
  const schema = { hide: true };
  await app.register(async (scope) => {
    scope.setErrorHandler(async (error, request, reply) => {
      request.log.error({ err: error }, 'the portal failed');
      return send(
        request,
        reply,
        await answer({
          path: null,
          query: {},
          baseUrl: publicUrl ?? originOf(request),
          isAllowed: async () => true,
        }),
      );
    });
    scope.get(style.path, { schema, helmet: POLICY }, (_request, reply) =>
      reply
        .headers({
          'content-type': 'text/css; charset=utf-8',
          'cache-control': 'public, max-age=31536000, immutable',
        })
        .send(style.css),
    );
    scope.get('/gb', { schema, helmet: POLICY }, (_request, reply) => reply.redirect('/gb/', 301));
    scope.get('/gb/*', { schema, helmet: POLICY }, sent);
  });
}

const send = async (
  request: FastifyRequest,
  reply: FastifyReply,
  told: PortalAnswer,
): Promise<FastifyReply> => {
  if (told.kind === 'moved') return reply.redirect(told.path, 301);
  if (told.logged !== undefined) request.log.error(told.logged, 'the portal could not answer');
  return sendKept(request, reply, told.kept, told.maxAge);
};

/** The part of a path after /gb/, without its query. */
const pathOf = (url: string): string => {
  const end = url.indexOf('?');
  return url.slice('/gb/'.length, end < 0 ? url.length : end);
};

/** An address that no page has. */
const NOWHERE = '/gb/-';

/**
 * The address of a request as the router takes it: one under /gb/ whose escapes are broken, which it would refuse in the
 * words of the API, leads nowhere instead, so that the portal's own page says so.
 */
export function readableUrl(url: string): string {
  if (!url.startsWith('/gb/')) return url;
  const path = pathOf(url);
  return isEscaped(path) ? url : `${NOWHERE}${url.slice('/gb/'.length + path.length)}`;
}

function isEscaped(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** Where the request came; a name that is none is not repeated. */
const originOf = ({ protocol, host }: FastifyRequest): string =>
  `${protocol === 'https' ? 'https' : 'http'}://${HOST.test(host) ? host.toLowerCase() : 'localhost'}`;
