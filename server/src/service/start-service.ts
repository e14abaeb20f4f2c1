import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '@jizheng/rules';
import type { Database } from '../database/index.js';
import { buildApp } from '../http/app.js';

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
  const { database, host, port, behindProxy, log } = options;
  const app = await buildApp({ database, log, secure: behindProxy, trustProxy: behindProxy });
  try {
    await app.listen({ host, port });
  } catch (exception) {
    await app.close();
    const code =
      exception instanceof Error && 'code' in exception ? LISTEN_PROBLEMS[String(exception.code)] : undefined;
    if (code === undefined) throw exception;
    return fail({ code });
  }
  return ok({ address: addressOf(app.server.address(), host), close: () => app.close() });
}

function addressOf(bound: AddressInfo | string | null, host: string): string {
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
