import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { apiDocument } from '../../server/dist/http/api-document.js';

/*
 * The console's types of the API, made from the API document. `npm run api` writes them; with --check it only says
 * whether they are those of today.
 */

const target = fileURLToPath(new URL('../src/session/generated/api.d.ts', import.meta.url));
const text = `// Made by npm run api from the API document; do not edit.\n${astToString(await openapiTypescript(await apiDocument()))}`;
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write(
    '接口类型不是最新，请执行 npm run api  the API types are not those of today: npm run api\n',
  );
  process.exitCode = 1;
}
