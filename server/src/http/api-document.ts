import { assembleDatabase } from '../database/database.js';
import { buildApp } from './app.js';

/** The API document (OpenAPI 3.1) as the service would serve it; no database is asked for it. */
export async function apiDocument(): Promise<object> {
  const database = assembleDatabase({
    place: { kind: 'url', server: 'none' },
    app: {},
    web: {},
    owner: {},
    stop: () => Promise.resolve(),
  });
  const app = await buildApp({ database });
  await app.ready();
  const document = app.swagger();
  await app.close();
  await database.close();
  return document;
}
