import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '@jizheng/rules';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { DEMO_BOOK } from '../demo/demo-book.js';
import { buildApp } from '../http/app.js';
import type { OidcOptions } from '../http/identity-provider.js';
import { JobRunner } from '../jobs/job-runner.js';
import { followCalendar } from './follow-calendar.js';

/** Where the service listens and what it works with. */
export interface ServiceOptions {
  readonly database: Database;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** A proxy in front terminates TLS, and its word about the caller's address counts. */
  readonly behindProxy: boolean;
  /** Where log lines go. */
  readonly log: NodeJS.WritableStream;
  /** From which level on: where people look on, requests would only get in the way. */
  readonly logLevel: 'info' | 'warn';
  /** Who brings it may look at the measurements from elsewhere. */
  readonly metricsToken?: string;
  /** Where the public pages are found, for links and codes that leave them; default: where a request came. */
  readonly publicUrl?: string;
  /** Who else vouches for people. */
  readonly oidc?: OidcOptions;
}

/** A service that answers. */
export interface RunningService {
  /** As a browser writes it. */
  readonly address: string;
  /** Takes no more requests, lets those under way end, and stops. */
  close(): Promise<void>;
}

/** Why nothing can be served on an address. */
export interface ListenProblem {
  readonly code: 'inUse' | 'notAllowed' | 'noSuchAddress';
}

const LISTEN_PROBLEMS: { readonly [code: string]: ListenProblem['code'] } = {
  EADDRINUSE: 'inUse',
  EACCES: 'notAllowed',
  EADDRNOTAVAIL: 'noSuchAddress',
  ENOTFOUND: 'noSuchAddress',
  EAI_AGAIN: 'noSuchAddress',
};

/** Serves the console and the API until it is closed. */
export async function startService(options: ServiceOptions): Promise<Result<RunningService, ListenProblem>> {
  const { database, host, port, behindProxy, log, logLevel, metricsToken, publicUrl, oidc } = options;
  const app = await buildApp({
    database,
    log,
    logLevel,
    secure: behindProxy,
    trustProxy: behindProxy,
    portal: { isDemo: (books) => books === DEMO_BOOK, ...(publicUrl === undefined ? {} : { publicUrl }) },
    ...(metricsToken === undefined ? {} : { metricsToken }),
    ...(oidc === undefined ? {} : { oidc }),
  });
  try {
    await app.listen({ host, port });
  } catch (exception) {
    await app.close();
    const code =
      exception instanceof Error && 'code' in exception ? LISTEN_PROBLEMS[String(exception.code)] : undefined;
    if (code === undefined) throw exception;
    return fail({ code });
  }
  const told = (message: string) => (error: unknown) => app.log.error({ err: error }, message);
  const runner = new JobRunner({
    database,
    onBroken: (job, error) => app.log.error({ err: error, job: String(job) }, 'work broke off'),
  });
  const calendar = followCalendar({ database, onProblem: told('the office day did not move') });
  runner.start();
  return ok({
    address: addressOf(app.server.address(), host),
    async close() {
      await Promise.all([closeApp(app), runner.close(), calendar.close()]);
    },
  });
}

const SWEEP_MS = 50;

/** A connection that was answered while the service closes would be kept alive for its next request. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}

function addressOf(bound: AddressInfo | string | null, host: string): string {
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
