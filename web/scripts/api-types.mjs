import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { JILIN_AREAS } from '../../server/dist/funds/areas.js';
import { apiDocument } from '../../server/dist/http/api-document.js';
import { ACT_TITLE } from '../../server/dist/reading/labels.js';
import { listsOf } from './lists-of.mjs';

/*
 * What the console knows of the API, made from the API document: its types, of every list its columns with their
 * titles, and what acts are called. `npm run api` writes them; with --check it only says whether they are those of today.
 */

const MADE = '// Made by npm run api from the API document; do not edit.\n';
const constant = (name, says, value) =>
  `${MADE}\n/** ${says} */\nexport const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;

const made = await apiDocument();
const areas = Object.fromEntries(JILIN_AREAS.map(({ code, name }) => [code, name]));
const files = {
  'api.d.ts': `${MADE}${astToString(await openapiTypescript(made))}`,
  'lists.ts': constant('API_LISTS', 'Every list of the server, by its address.', listsOf(made)),
  'areas.ts': constant('AREAS', 'Names of areas by their codes (GB/T 2260).', areas),
  'act-titles.ts': constant('ACT_TITLES', 'What every act is called, by its name.', ACT_TITLE),
};
for (const [name, text] of Object.entries(files)) {
  const target = fileURLToPath(new URL(`../src/session/generated/${name}`, import.meta.url));
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(
      `接口类型不是最新，请执行 npm run api  the API types are not those of today: npm run api (${name})\n`,
    );
    process.exitCode = 1;
  }
}
