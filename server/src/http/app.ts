import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Database } from '../database/index.js';
import { type PortalOptions, readableUrl, servePortal } from '../portal/routes.js';
import { serveConsole } from './console.js';
import { ENDPOINTS } from './endpoints.js';
import { answerError, answerErrors } from './errors.js';
import { connectIdentityProvider, type OidcOptions } from './identity-provider.js';
import { limitRequests } from './limits.js';
import { describeApi } from './openapi.js';
import { registerEndpoint } from './register.js';
import { watch } from './watch.js';

/** What the HTTP service works with. */
export interface HttpOptions {
  readonly database: Database;
  /** Cookies are sent over TLS only; a proxy in front terminates it. */
  readonly secure?: boolean;
  /** Proxies whose word about the caller's address counts. */
  readonly trustProxy?: boolean | string;
  /** Where log lines go; default: nowhere. */
  readonly log?: NodeJS.WritableStream;
  /** From which level on lines are written; default: a line for each request too. */
  readonly logLevel?: 'info' | 'warn';
  /** The provider of identities (OpenID Connect) by which people may sign in besides their passwords. */
  readonly oidc?: OidcOptions;
  /** Who brings it may look at the measurements from elsewhere than this machine. */
  readonly metricsToken?: string;
  /** Where the public portal is found and whose gazette it shows. */
  readonly portal?: Omit<PortalOptions, 'database'>;
  /** The most requests of one person in a minute. */
  readonly requestsPerMinute?: number;
}

const KIB = 1024;

/** Limits on every request: more than that is refused before it is read. */
const LIMITS = {
  bodyLimit: 1024 * KIB,
  routerOptions: { maxParamLength: 300 },
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  connectionTimeout: 0,
} as const;

/** Never in a log: what proves who somebody is. */
const SECRETS = ['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-csrf-token"]'];

/** The HTTP service over an open, migrated database; nothing listens yet. */
export async function buildApp(options: HttpOptions): Promise<FastifyInstance> {
  const { database, log, trustProxy = false } = options;
  const app = Fastify({
    ...LIMITS,
    trustProxy,
    logger: log === undefined ? false : { level: options.logLevel ?? 'info', stream: log, redact: SECRETS },
    // One line for each request, when it is answered: see `watch`.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: answerError,
    rewriteUrl: ({ url = '/' }) => readableUrl(url),
    genReqId: () => randomBytes(8).toString('hex'),
  });
  // The kinds of the endpoints read requests, all errors at once, and write answers.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  answerErrors(app);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Components place themselves with style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: options.secure === true ? [] : null,
      },
    },
    hsts: options.secure === true,
  });
  await limitRequests(app, options.requestsPerMinute);
  await describeApi(app);
  const identityProvider = options.oidc === undefined ? null : connectIdentityProvider(options.oidc);
  const { metricsToken = null } = options;
  const secure = options.secure === true;
  const registration = { database, secure, identityProvider, metricsToken, ...watch(app, database) };
  for (const endpoint of ENDPOINTS) registerEndpoint(app, endpoint, registration);
  await servePortal(app, { ...options.portal, database });
  await serveConsole(app);
  return app;
}
