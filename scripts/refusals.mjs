// Writes docs/refusals.md from the rules themselves: `npm run build`, then `node scripts/refusals.mjs`.
import { writeFile } from 'node:fs/promises';
import { FUNDS_RULES, FUNDS_SOURCES } from '../rules/dist/index.js';
import { refusalList } from '../rules/dist/law/refusal-list.js';

const target = new URL('../docs/refusals.md', import.meta.url);
await writeFile(target, refusalList(FUNDS_RULES, FUNDS_SOURCES));
