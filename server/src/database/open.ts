import type { Result } from '@jizheng/rules';
import type { Database } from './database.js';
import { openEmbedded } from './embedded/open-embedded.js';
import type { DatabaseError } from './errors.js';
import { openServer } from './open-server.js';

/** Where the database is: on a server, or embedded in a directory when there is no URL. */
export interface OpenOptions {
  /** `DATABASE_URL`. */
  readonly url?: string | undefined;
  /** `DATABASE_OWNER_URL`: the login that owns the schemas, when the program's own login does not. */
  readonly ownerUrl?: string | undefined;
  /** Where the embedded database lives; created when missing. */
  readonly dataDir: string;
}

/** Opens the database; `migrate` then brings its structure up to date. */
export function openDatabase(options: OpenOptions): Promise<Result<Database, DatabaseError>> {
  const { url, ownerUrl, dataDir } = options;
  if (url === undefined || url === '') return openEmbedded({ dataDir });
  return openServer(ownerUrl === undefined || ownerUrl === '' ? { url } : { url, ownerUrl });
}
