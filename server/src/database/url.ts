import { ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { type DatabaseError, refuse } from './errors.js';

/** A connection URL taken apart as far as we need. */
export interface ServerUrl {
  /** For people: without user, password and parameters. */
  readonly shown: string;
  readonly database: string;
  /** The connection, with these start options added to those that the URL itself asks for. */
  config(options?: string): pg.ClientConfig;
}

/** Reads a PostgreSQL URL. Refuses with `urlMalformed`. */
export function parseServerUrl(text: string): Result<ServerUrl, DatabaseError> {
  if (!URL.canParse(text)) return refuse('urlMalformed', { reason: 'not a URL' });
  const url = new URL(text);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    return refuse('urlMalformed', { reason: `the protocol is "${url.protocol}"` });
  }
  const database = decoded(url.pathname.slice(1)) ?? '';
  if (database === '') return refuse('urlMalformed', { reason: 'it names no database' });
  const own = url.searchParams.get('options');
  const host = url.host === '' ? (url.searchParams.get('host') ?? 'localhost') : url.host;
  url.searchParams.delete('options');
  const connectionString = url.toString();
  return ok({
    shown: `postgres://${host}/${database}`,
    database,
    config: (options) => ({
      connectionString,
      options: [own, options].filter((part) => part !== null && part !== undefined).join(' '),
    }),
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
