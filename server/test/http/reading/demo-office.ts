import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../../src/http/app.js';
import { foundDemo } from '../../../src/service/found-demo.js';
import { freshDatabase } from '../../support/database.js';
import type { TestOffice } from '../../support/office.js';
import type { Json } from './support.js';

/** The Desk as it is read. */
export interface DeskJson {
  readonly todo: readonly (Json & {
    readonly kind: string;
    readonly act: string | null;
    readonly group: string;
  })[];
  readonly counts: { readonly [group: string]: number };
  readonly upcoming: readonly { readonly due: string; readonly items: readonly Json[] }[];
  readonly changes: readonly Json[];
  readonly progress: readonly { readonly share: number; readonly points: readonly Json[] }[];
}

/** The service over the demo, as its first visitor finds it. */
export async function openDemo(): Promise<TestOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-reading-'));
  const database = await freshDatabase();
  const founded = await foundDemo({ database, out: folder, language: 'zh' });
  if (!founded.ok) throw new Error(JSON.stringify(founded.error));
  const app = await buildApp({ database, requestsPerMinute: 100_000 });
  const close = async () => {
    await app.close();
    await database.drop();
    await rm(folder, { recursive: true });
  };
  return { database, app, close };
}
